import * as z from 'zod'
import { FINDING_CODES } from '../domain/findings/codes.ts'
import {
  FINDING_SUBJECTS,
  Finding,
  FindingAnswer,
  NoticeFinding,
} from '../domain/findings/finding.ts'
import { OptionalDay } from '../domain/values/day.ts'
import { Id } from '../domain/values/id.ts'
import { OptionalProse } from '../domain/values/text.ts'
import { command, query } from './define.ts'

/** One line of the work list: a finding and the record it sits on. */
export const OpenFinding = z.strictObject({
  subject: z.enum(FINDING_SUBJECTS),
  recordId: Id,
  refNo: z.string(),
  name: z.string(),
  finding: Finding,
  answer: FindingAnswer.nullable(),
  /** False while an answer holds; true again after its review day. */
  needsYou: z.boolean(),
})
export type OpenFinding = z.infer<typeof OpenFinding>

export const findings = {
  'findings:list': query(
    z.void(),
    z.strictObject({ findings: z.array(OpenFinding), notice: z.array(NoticeFinding) }),
  ),
  'findings:answer': command(
    z.strictObject({
      subject: z.enum(FINDING_SUBJECTS),
      recordId: Id,
      code: z.enum(FINDING_CODES),
      reason: FindingAnswer.shape.reason,
      reviewOn: OptionalDay,
    }),
    FindingAnswer,
  ),
  'findings:withdraw-answer': command(z.strictObject({ id: Id }), z.void()),
  /** Closes or reopens a finding of the privacy notice; null reopens. */
  'findings:resolve-notice': command(
    z.strictObject({ id: Id, resolution: OptionalProse }),
    NoticeFinding,
  ),
}

import * as z from 'zod'
import { Day, OptionalDay } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { Line, Prose, Title, hasInk } from '../values/text.ts'
import { FINDING_CODES } from './codes.ts'

/** B blocker: an item of art. 30 is absent. E error: another duty is not evidenced. W weak. */
export const SEVERITIES = ['B', 'E', 'W'] as const
export type Severity = (typeof SEVERITIES)[number]

export const RECORD_STATES = ['INCOMPLETE', 'DEFICIENT', 'WEAK', 'COMPLETE'] as const
export type RecordState = (typeof RECORD_STATES)[number]

/** What a finding is about. */
export const FINDING_SUBJECTS = [
  'register',
  'activity',
  'processor-activity',
  'retention-rule',
] as const

/** One gap, by code, with the field that closes it and what exactly it concerns. */
export const Finding = z.strictObject({
  code: z.enum(FINDING_CODES),
  severity: z.enum(SEVERITIES),
  field: z.string(),
  /** Names of the parts concerned, such as the data categories without a rule. */
  about: z.array(z.string()),
})
export type Finding = z.infer<typeof Finding>

/** An officer's answer to a finding: accepted, why, and until when. Recorded and shown, never hidden. */
export const FindingAnswer = z.strictObject({
  id: Id,
  subject: z.enum(FINDING_SUBJECTS),
  recordId: Id,
  code: z.enum(FINDING_CODES),
  reason: Prose.refine((value) => hasInk(value), { error: 'required' }),
  answeredOn: Day,
  reviewOn: OptionalDay,
})
export type FindingAnswer = z.infer<typeof FindingAnswer>

/** A gap found in the privacy notice itself, such as NF-01. */
export const NoticeFinding = z.strictObject({
  id: Id,
  ref: Title,
  article: Line,
  text: Prose,
  resolvedOn: OptionalDay,
  resolution: Prose.nullable(),
})
export type NoticeFinding = z.infer<typeof NoticeFinding>

/** The state of a record that follows from its findings: the most severe decides. */
export function recordState(findings: readonly Pick<Finding, 'severity'>[]): RecordState {
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity)
  if (has('B')) return 'INCOMPLETE'
  if (has('E')) return 'DEFICIENT'
  return has('W') ? 'WEAK' : 'COMPLETE'
}

import * as z from 'zod'
import { Finding, FindingAnswer, RECORD_STATES } from '../domain/findings/finding.ts'
import {
  ProcessorActivity,
  ProcessorActivityPatch,
} from '../domain/processor-activities/processor-activity.ts'
import { Id } from '../domain/values/id.ts'
import { Title } from '../domain/values/text.ts'
import { command, query } from './define.ts'

export const ProcessorActivitySheet = z.strictObject({
  activity: ProcessorActivity,
  findings: z.array(Finding),
  answers: z.array(FindingAnswer),
})
export type ProcessorActivitySheet = z.infer<typeof ProcessorActivitySheet>

export const ProcessorActivityRow = z.strictObject({
  activity: ProcessorActivity,
  state: z.enum(RECORD_STATES),
  needsYou: z.number().int(),
})
export type ProcessorActivityRow = z.infer<typeof ProcessorActivityRow>

export const processorActivities = {
  'processor-activities:list': query(z.void(), z.array(ProcessorActivityRow)),
  'processor-activities:read': query(z.strictObject({ id: Id }), ProcessorActivitySheet),
  'processor-activities:create': command(z.strictObject({ name: Title }), ProcessorActivity),
  'processor-activities:change': command(
    z.strictObject({ id: Id, patch: ProcessorActivityPatch }),
    ProcessorActivity,
  ),
  'processor-activities:duplicate': command(z.strictObject({ id: Id }), ProcessorActivity),
  'processor-activities:remove': command(z.strictObject({ id: Id }), z.void()),
}

import * as z from 'zod'
import { Activity } from '../activities/activity.ts'
import { Catalogues } from '../catalogues/catalogue.ts'
import { FindingAnswer, NoticeFinding } from '../findings/finding.ts'
import { ProcessorActivity } from '../processor-activities/processor-activity.ts'
import { Register } from '../register/register.ts'
import { Instant } from '../values/day.ts'

/** Everything a register holds at one moment, from which findings, exports and the PDF follow. */
export const RegisterData = z.strictObject({
  register: Register,
  activities: z.array(Activity),
  processorActivities: z.array(ProcessorActivity),
  catalogues: Catalogues,
  findingAnswers: z.array(FindingAnswer),
  noticeFindings: z.array(NoticeFinding),
})
export type RegisterData = z.infer<typeof RegisterData>

export const EXPORT_FORMAT = 'dpo-workbench-register'
/** Raised with every change to the file's shape; readers refuse a newer one. */
export const EXPORT_VERSION = 1

/** The register as a file: complete, lossless, versioned. */
export const RegisterFile = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  exportedAt: Instant,
  data: RegisterData,
})
export type RegisterFile = z.infer<typeof RegisterFile>

import * as z from 'zod'
import { Activity, ActivityEnd, ActivityPatch } from '../domain/activities/activity.ts'
import { STATUSES } from '../domain/activities/choices.ts'
import { Finding, FindingAnswer, RECORD_STATES } from '../domain/findings/finding.ts'
import { FINDING_CODES } from '../domain/findings/codes.ts'
import { OptionalDay } from '../domain/values/day.ts'
import { Id } from '../domain/values/id.ts'
import { OptionalLine, Title } from '../domain/values/text.ts'
import { command, query } from './define.ts'

/** One row of the list, with names instead of ids so that it can be sorted and searched. */
export const ActivitySummary = z.strictObject({
  id: Id,
  refNo: z.string(),
  name: z.string(),
  purpose: z.string().nullable(),
  owner: z.string().nullable(),
  status: z.enum(STATUSES),
  role: z.string(),
  state: z.enum(RECORD_STATES),
  codes: z.array(z.enum(FINDING_CODES)),
  needsYou: z.number().int(),
  dataCategories: z.array(z.string()),
  dataSubjects: z.array(z.string()),
  recipients: z.array(z.string()),
  systems: z.array(z.string()),
  bases: z.array(z.string()),
  changedOn: z.string(),
  nextReviewOn: z.string().nullable(),
})
export type ActivitySummary = z.infer<typeof ActivitySummary>

export const ActivitySheet = z.strictObject({
  activity: Activity,
  findings: z.array(Finding),
  answers: z.array(FindingAnswer),
})
export type ActivitySheet = z.infer<typeof ActivitySheet>

export const activities = {
  'activities:list': query(z.void(), z.array(ActivitySummary)),
  'activities:read': query(z.strictObject({ id: Id }), ActivitySheet),
  'activities:create': command(z.strictObject({ name: Title, refNo: Title.optional() }), Activity),
  'activities:change': command(z.strictObject({ id: Id, patch: ActivityPatch }), Activity),
  'activities:change-many': command(
    z.strictObject({
      ids: z.array(Id).min(1).max(10_000),
      patch: z
        .strictObject({ owner: OptionalLine, status: z.enum(STATUSES), nextReviewOn: OptionalDay })
        .partial(),
    }),
    z.number().int(),
  ),
  'activities:duplicate': command(z.strictObject({ id: Id }), Activity),
  'activities:end': command(ActivityEnd, Activity),
  'activities:remove': command(z.strictObject({ id: Id }), z.void()),
}

import * as z from 'zod'
import { Answer, Id } from '../values/id.ts'
import { OptionalLine, OptionalProse, Title } from '../values/text.ts'

/** The eight ways in which a storage limit can be set. GDPR art. 5(1)(e), art. 13(2)(a). */
export const RETENTION_KINDS = [
  'fixed_after_event',
  'same_as',
  'until_earliest',
  'legal_obligation',
  'extended_if',
  'review',
  'none',
  'immediate',
] as const
export type RetentionKind = (typeof RETENTION_KINDS)[number]

/** Events that start or end a storage period; others may be written in words. */
export const RETENTION_EVENTS = [
  'last_update',
  'created',
  'services_ended',
  'relationship_ended',
  'last_message',
  'consent_withdrawn',
  'account_closed',
  'objection',
  'set_on',
  'reasonable_belief',
] as const
export type RetentionEvent = (typeof RETENTION_EVENTS)[number]

/** ISO 8601 period of one unit: P5Y, P6M, P2W or P30D. Zero and more than 100 years are refused. */
export const Period = z.string().refine(isPeriod, { error: 'not-a-period' })

function isPeriod(value: string): boolean {
  const match = /^P([1-9]\d{0,4})([YMWD])$/.exec(value)
  if (!match) return false
  const perYear = { Y: 1, M: 12, W: 53, D: 366 }[match[2] as 'Y' | 'M' | 'W' | 'D']
  return Number(match[1]) <= 100 * perYear
}

const Event = Title

/** A retention rule, structured so that dates can be computed from it; the notice's words stay beside it. */
export const RetentionRule = z.strictObject({
  id: Id,
  ref: Title,
  name: Title,
  kind: z.enum(RETENTION_KINDS),
  event: Event.nullable(),
  /** What exactly starts the clock, in the controller's words; without it the start is unclear. */
  triggerDefinition: OptionalProse,
  period: Period.nullable(),
  events: z.array(Event).max(20),
  /** Events applied in practice that the privacy notice does not mention. */
  eventsNotInNotice: z.array(Event).max(20),
  sameAs: Id.nullable(),
  base: Id.nullable(),
  extendFlag: OptionalLine,
  reviewEvery: Period.nullable(),
  max: Period.nullable(),
  citation: OptionalProse,
  criteria: OptionalProse,
  statedInNotice: Answer,
  /** The free wording of the notice. */
  wording: OptionalProse,
})
export type RetentionRule = z.infer<typeof RetentionRule>

/** A rule with nothing filled in but its identity and kind. */
export function emptyRetentionRule(id: string, ref: string, kind: RetentionKind): RetentionRule {
  return {
    id,
    ref,
    name: ref,
    kind,
    event: null,
    triggerDefinition: null,
    period: null,
    events: [],
    eventsNotInNotice: [],
    sameAs: null,
    base: null,
    extendFlag: null,
    reviewEvery: null,
    max: null,
    citation: null,
    criteria: null,
    statedInNotice: null,
    wording: null,
  }
}

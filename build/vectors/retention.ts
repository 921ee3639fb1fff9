import * as z from 'zod'
import { Period, type RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { explainRetention } from '#shared/domain/retention/explain-retention'
import { retentionDate } from '#shared/domain/retention/retention-date'
import type { RetentionDate, RetentionFacts } from '#shared/domain/retention/status'
import { Day, OptionalDay } from '#shared/domain/values/day'
import { Prose } from '#shared/domain/values/text'
import { exampleCatalogues } from '#shared/example/catalogues'
import { retentionStepLine } from '#shared/text/retention-explanation'
import { refusal } from './refusal.ts'

/** Facts that are days on which something happened, and the event each stands for. */
const EVENTS = {
  last_update: 'last_update',
  created: 'created',
  services_ended: 'services_ended',
  relationship_ended: 'relationship_ended',
  last_message: 'last_message',
  consent_withdrawn: 'consent_withdrawn',
  account_closed: 'account_closed',
  objection: 'objection',
  set_on: 'set_on',
  belief_on: 'reasonable_belief',
} as const
type EventKey = keyof typeof EVENTS
const EVENT_KEYS = Object.keys(EVENTS) as EventKey[]

const RULES: readonly RetentionRule[] = exampleCatalogues()['retention-rule']

const KnownDay = OptionalDay.default(null)

const Hold = z
  .strictObject({ from: Day, released: KnownDay })
  .refine(({ from, released }) => released === null || from <= released, { error: 'date-order' })

const PeriodOf = (unit: 'Y' | 'M') =>
  z
    .number({ error: 'not-a-period' })
    .transform((count) => `P${count}${unit}`)
    .pipe(Period)
    .optional()

const happenedDays = Object.fromEntries(EVENT_KEYS.map((key) => [key, KnownDay])) as Record<
  EventKey,
  typeof KnownDay
>

const Facts = z
  .strictObject({
    ...happenedDays,
    /** The day of the mark, where it is known. */
    flagged: z.union([Day, z.boolean()], { error: 'not-a-date' }).optional(),
    flag_cleared: KnownDay,
    last_review: KnownDay,
    review_months: PeriodOf('M'),
    citation: Prose.nullable().default(null),
    period_years: PeriodOf('Y'),
    adopted_months: PeriodOf('M'),
    parental_consent: z.boolean().default(false),
    /** One hold, or a list of them. */
    hold: z.preprocess((given) => [given ?? []].flat(), z.array(Hold)).default([]),
    erased_on: KnownDay,
  })
  .refine(isInOrder, { error: 'date-order', path: ['flag_cleared'] })
type Facts = z.infer<typeof Facts>

const Input = z
  .strictObject({
    rule: z
      .string()
      .refine((ref) => RULES.some((rule) => rule.ref === ref), { error: 'unknown-rule' }),
    facts: Facts,
    as_of: Day.default('2026-11-22'),
    due_soon_days: z.int().min(0, { error: 'out-of-range' }).default(30),
  })
  .superRefine(({ facts, as_of: asOf }, context) => {
    for (const key of [...EVENT_KEYS, 'flagged', 'last_review', 'erased_on'] as const) {
      const on = facts[key]
      if (typeof on === 'string' && on > asOf)
        context.addIssue({ code: 'custom', message: 'in-the-future', path: ['facts', key] })
    }
  })

/** The last permitted day of data in the keys of vector files; what is no input is refused, never guessed. */
export function retention(given: unknown): Record<string, unknown> {
  const input = Input.safeParse(given)
  if (!input.success) return refusal(input.error.issues)
  const { rule: ref, facts, as_of: asOf, due_soon_days: dueSoonDays } = input.data
  const rules = RULES.map((rule) => (rule.ref === ref ? ruleWith(rule, facts) : rule))
  const rule = rules.find((each) => each.ref === ref) ?? null
  const known = new Map(rules.map((each) => [each.id, each]))
  const day = { asOf, dueSoonDays }
  const steps = explainRetention(rule, known, factsOf(facts), day)
  return {
    ...keysOf(retentionDate(rule, known, factsOf(facts), day)),
    explanation: steps.map(retentionStepLine).join('\n  '),
  }
}

function isInOrder({
  flagged,
  flag_cleared: cleared,
}: {
  flagged?: unknown
  flag_cleared: string | null
}) {
  return typeof flagged !== 'string' || cleared === null || flagged <= cleared
}

/** What a vector says of the rule itself: a law, a review, or a period adopted where the notice is silent. */
function ruleWith(rule: RetentionRule, facts: Facts): RetentionRule {
  const { set_on: setOn, adopted_months: adopted, review_months: reviewEvery } = facts
  if (rule.kind === 'legal_obligation')
    return { ...rule, citation: facts.citation, period: facts.period_years ?? null }
  if (rule.kind === 'review' || rule.kind === 'extended_if')
    return { ...rule, reviewEvery: reviewEvery ?? rule.reviewEvery }
  if (rule.kind !== 'none' || setOn === null || adopted === undefined) return rule
  return {
    ...rule,
    kind: 'fixed_after_event',
    event: 'set_on',
    period: adopted,
    statedInNotice: 'no',
  }
}

function factsOf(facts: Facts): RetentionFacts {
  const events = EVENT_KEYS.flatMap((key) => {
    const on = facts[key]
    return on === null ? [] : [[EVENTS[key], on] as const]
  })
  return {
    events: Object.fromEntries(events),
    // What was cleared had been marked.
    isFlagged: Boolean(facts.flagged) || facts.flag_cleared !== null,
    flagClearedOn: facts.flag_cleared,
    lastReviewOn: facts.last_review,
    hasParentalConsent: facts.parental_consent,
    holds: facts.hold.map(({ from, released }) => ({ from, releasedOn: released })),
    erasedOn: facts.erased_on,
  }
}

function keysOf(date: RetentionDate): Record<string, unknown> {
  const { dueOn, status, findings, baseDueOn, nextReviewOn, daysLeft } = date
  return {
    due: dueOn,
    status,
    findings,
    ...(baseDueOn !== null && { base_due: baseDueOn }),
    ...(nextReviewOn !== null && { next_review: nextReviewOn }),
    ...((status === 'RUNNING' || status === 'DUE_SOON') && { days_left: daysLeft }),
    ...(status === 'OVERDUE' && daysLeft !== null && { days_overdue: -daysLeft }),
  }
}

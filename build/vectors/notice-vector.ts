import * as z from 'zod'
import type { ActivityContent } from '#shared/domain/activities/activity'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import {
  RETENTION_KINDS,
  RetentionRule,
  emptyRetentionRule,
} from '#shared/domain/catalogues/retention-rule'
import { RULE_CATEGORIES, exampleCatalogues, exampleRuleId } from '#shared/example/catalogues'
import { activityFromNotice } from '#shared/example/from-notice'
import { NoticeActivity } from '#shared/example/notice-activity'

const NoticeRule = z.looseObject({
  id: z.string(),
  category: z.string().optional(),
  kind: z.enum(RETENTION_KINDS),
  event: z.string().nullish(),
  trigger_definition: z.string().nullish(),
  period: z.string().nullish(),
  events: z.array(z.string()).optional(),
  events_not_in_notice: z.array(z.string()).optional(),
  same_as: z.string().nullish(),
  base: z.string().nullish(),
  extend_flag: z.string().nullish(),
  review_every: z.string().nullish(),
  max: z.string().nullish(),
  citation: z.string().nullish(),
  criteria: z.string().nullish(),
  wording: z.string().nullish(),
  stated_in_notice: z.boolean().optional(),
})
type NoticeRule = z.infer<typeof NoticeRule>

const NoticeInput = z.looseObject({ retention_rules: z.array(NoticeRule).default([]) })

const NOTHING = {
  id: 'PA-00',
  name: 'An activity',
  purpose: '',
  data: {},
  subjects: [],
  lawful_basis: [],
  source: [],
  retention: [],
}

/** Reads an activity written in the words of a notice, its own storage rules first; null for other input. */
export function noticeVector(
  given: Record<string, unknown>,
): { content: ActivityContent; catalogues: Catalogues } | null {
  if (!['data', 'lawful_basis', 'retention', 'subjects'].some((key) => key in given)) return null
  const { retention_rules: rules, ...words } = NoticeInput.parse(given)
  const own = Object.fromEntries(rules.map(({ id, category }) => [id, category ?? '']))
  const entry = NoticeActivity.parse({ ...NOTHING, ...words })
  const catalogues = exampleCatalogues()
  const isReplaced = (known: RetentionRule) => rules.some(({ id }) => id === known.ref)
  const kept = catalogues['retention-rule'].filter((known) => !isReplaced(known))
  return {
    content: activityFromNotice(entry, { ...RULE_CATEGORIES, ...own }),
    catalogues: { ...catalogues, 'retention-rule': [...kept, ...rules.map(toRule)] },
  }
}

function toRule(rule: NoticeRule): RetentionRule {
  const id = (ref: string | null | undefined) => (ref ? exampleRuleId(ref) : null)
  return RetentionRule.parse({
    ...emptyRetentionRule(exampleRuleId(rule.id), rule.id, rule.kind),
    event: rule.event ?? null,
    triggerDefinition: rule.trigger_definition ?? null,
    period: rule.period ?? null,
    events: rule.events ?? [],
    eventsNotInNotice: rule.events_not_in_notice ?? [],
    sameAs: id(rule.same_as),
    base: id(rule.base),
    extendFlag: rule.extend_flag ?? null,
    reviewEvery: rule.review_every ?? null,
    max: rule.max ?? null,
    citation: rule.citation ?? null,
    criteria: rule.criteria ?? null,
    wording: rule.wording ?? null,
    statedInNotice: { true: 'yes', false: 'no' }[String(rule.stated_in_notice)] ?? null,
  })
}

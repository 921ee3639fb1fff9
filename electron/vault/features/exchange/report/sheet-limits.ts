import type { Activity } from '#shared/domain/activities/activity'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { reportArticles as art, reportText } from '#shared/text/report'
import { eventWords, retentionSentence } from '#shared/text/retention'
import { entries, entry, notRecorded, table, valueOr } from '../../../documents/entries.ts'
import type { Html, HtmlPart } from '../../../documents/html.ts'
import { lettered } from './lettered.ts'
import type { Lists } from './lists.ts'

const text = reportText.sheet
const COLUMNS = [
  { head: text.category, class: 'term' },
  { head: text.limit, class: 'limit' },
  { head: text.trigger, class: 'start' },
  { head: text.citation, class: 'source' },
]

/** (f) Until when, per category of data, with the start of the period and its legal source. GDPR art. 30(1)(f). */
export function limitsSection(activity: Activity, lists: Lists): Html {
  const rows = activity.dataCategories.map(({ categoryId, retentionRuleId }) => {
    const name = lists.find('data-category', categoryId)?.name ?? notRecorded()
    return [name, ...limitCells(lists.find('retention-rule', retentionRuleId), lists)]
  })
  const body =
    rows.length > 0
      ? table('limits', COLUMNS, rows)
      : entries(entry(text.limitsMissing, null, art.limits))
  return lettered('f', reportText.sections.f, body)
}

/** Limit, start of the period and legal source of a rule, each in words. */
export function limitCells(rule: RetentionRule | null, lists: Lists): HtmlPart[] {
  if (!rule || rule.kind === 'none') return [notRecorded(), notRecorded(), notRecorded()]
  return [
    retentionSentence(rule, lists.all['retention-rule']),
    valueOr(triggerOf(rule, lists)),
    valueOr(ownOrBorrowed(rule, lists, ({ citation }) => citation)),
  ]
}

function triggerOf(rule: RetentionRule, lists: Lists): string | null {
  return ownOrBorrowed(rule, lists, ({ triggerDefinition, event, events }) => {
    if (triggerDefinition) return triggerDefinition
    if (event) return eventWords(event)
    return events.length > 0 ? events.map(eventWords).join(', ') : null
  })
}

// A rule that follows another has that rule's start and source unless it brings its own.
function ownOrBorrowed(
  rule: RetentionRule,
  lists: Lists,
  read: (rule: RetentionRule) => string | null,
): string | null {
  const passed = new Set<string>()
  let current: RetentionRule | null = rule
  while (current && !passed.has(current.id)) {
    const found = read(current)
    if (found) return found
    passed.add(current.id)
    current = lists.find('retention-rule', current.sameAs ?? current.base)
  }
  return null
}

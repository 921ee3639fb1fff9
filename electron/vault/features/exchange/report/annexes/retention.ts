import type { Activity } from '#shared/domain/activities/activity'
import { answerWord } from '#shared/text/choices'
import { reportText } from '#shared/text/report'
import { references, table, valueOr } from '../../../../documents/entries.ts'
import { type Html, html } from '../../../../documents/html.ts'
import type { Lists } from '../lists.ts'
import type { ReportInput } from '../report-input.ts'
import type { PrintedActivity } from '../selection.ts'
import { limitCells } from '../sheet-limits.ts'

const text = reportText.annex
const COLUMNS = [
  { head: text.reference, class: 'number' },
  { head: text.rule, class: 'term' },
  { head: reportText.sheet.limit, class: 'limit' },
  { head: reportText.sheet.trigger, class: 'start' },
  { head: reportText.sheet.citation, class: 'source' },
  { head: reportText.sheet.inNotice, class: 'notice' },
  { head: text.usedIn },
]

/** The retention schedule: every rule with its limit, start, source and use. GDPR art. 5(1)(e), 30(1)(f). */
export function retentionAnnex(
  _input: ReportInput,
  lists: Lists,
  activities: readonly PrintedActivity[],
): Html {
  const uses = usesByRule(activities)
  const rows = lists.all['retention-rule'].map((rule) => [
    rule.ref,
    rule.name,
    ...limitCells(rule, lists),
    valueOr(answerWord(rule.statedInNotice)),
    valueOr(references(uses.get(rule.id))),
  ])
  return rows.length > 0 ? table('schedule', COLUMNS, rows) : html`<p>${text.noRules}</p>`
}

function usesByRule(activities: readonly PrintedActivity[]): Map<string, string[]> {
  const uses = new Map<string, string[]>()
  for (const { record } of activities) {
    // The schedule stands in the controller's document alone, where every record is an activity.
    const { dataCategories } = record as Activity
    for (const id of new Set(dataCategories.map(({ retentionRuleId }) => retentionRuleId)))
      if (id) uses.set(id, [...(uses.get(id) ?? []), record.refNo])
  }
  return uses
}

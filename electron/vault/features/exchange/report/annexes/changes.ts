import { reportText } from '#shared/text/report'
import { table, valueOr } from '../../../../documents/entries.ts'
import { type Html, html } from '../../../../documents/html.ts'
import { staffName } from '../parties.ts'
import type { ReportInput } from '../report-input.ts'

const text = reportText.annex
const COLUMNS = [
  { head: text.when, class: 'moment' },
  { head: text.who, class: 'owner' },
  { head: text.what },
]

/** Who changed what and when since the last issue. GDPR art. 5(2). */
export function changesAnnex(input: ReportInput): Html {
  const rows = input.changes.map(({ at, who, what }) => [
    minuteOf(at),
    valueOr(staffName(who, input)),
    what,
  ])
  return html`<p>${text.changesSpan}</p>
    ${rows.length > 0 ? table('changes', COLUMNS, rows) : html`<p>${text.noChanges}</p>`}`
}

const minuteOf = (at: string): string => at.slice(0, 16).replace('T', ' ')

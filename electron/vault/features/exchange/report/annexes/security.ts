import { reportArticles as art, reportText } from '#shared/text/report'
import { entries, entry, table, valueOr } from '../../../../documents/entries.ts'
import { type Html, html } from '../../../../documents/html.ts'
import type { Lists } from '../lists.ts'
import type { ReportInput } from '../report-input.ts'

const text = reportText.annex

/** General description of technical and organisational measures. GDPR art. 30(1)(g), 30(2)(d), 32(1). */
export function securityAnnex({ data, options }: ReportInput, lists: Lists): Html {
  const article = options.part === 'controller' ? art.security : art.processorSecurity
  const rows = lists.all.measure.map(({ name, description }) => [name, valueOr(description)])
  const columns = [{ head: text.name, class: 'term' }, { head: reportText.sheet.security }]
  return html`${entries(entry(reportText.sheet.security, data.register.generalSecurity, article))}
    <h3>${text.measuresHeading}</h3>
    ${rows.length > 0 ? table('measures', columns, rows) : html`<p>${text.noMeasures}</p>`}`
}

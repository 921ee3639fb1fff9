import type { ReportDocument } from '#shared/ipc/exchange'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import { reportText } from '#shared/text/report'
import { chartHeading } from '#shared/text/retention-chart'
import { retentionReportText as text } from '#shared/text/retention-documents'
import { fileNameOf } from '../../../documents/file-name.ts'
import { Html, type HtmlPart, html } from '../../../documents/html.ts'
import { partyName } from '../../../documents/parties.ts'
import { chartSvg } from './chart-svg.ts'
import type { RetentionReportInput } from './report-input.ts'
import { numbersSection } from './report-numbers.ts'
import { findingLines, holdLines, overdueSection, ruleLines, section } from './report-parts.ts'
import { haveRulesRoom } from './report-room.ts'

/** What is held and until when, on one page: chart, numbers, what is overdue, held and open. GDPR art. 5(1)(e), 5(2). */
export function buildRetentionReport(input: RetentionReportInput): ReportDocument {
  const { register, producedOn } = input
  const party = partyName(register)
  const body = html`<article class="retention-report">
    ${headSection(input)} ${chartSection(input)} ${numbersSection(input)}
    <div class="halves">
      ${overdueSection(input)} ${section(text.holds.heading, holdLines(input), text.holds.none)}
      ${section(text.findings.heading, findingLines(input), text.findings.none)}
      ${rulesSection(input)}
    </div>
  </article>`
  return {
    html: body.markup,
    fileName: `${text.fileName(fileNameOf(party), producedOn)}.pdf`,
    title: `${text.title}, ${party}`,
    author: party,
    digest: null,
    hasCover: false,
    sheets: [],
    runningHead: text.runningHead(party),
    runningMark: register.isExample
      ? `${reportText.example} · ${reportText.confidential}`
      : reportText.confidential,
    runningFoot: text.runningFoot(dayWords(producedOn)),
  }
}

function headSection({
  register,
  regime,
  producedOn,
  producedBy,
  chosen,
}: RetentionReportInput): Html {
  const example = register.isExample ? html`<p class="example">${text.exampleNote}</p>` : null
  return html`<h1>${text.title}</h1>
    <p class="as-of">
      ${text.asOf(partyName(register), dayWords(producedOn), producedBy)}
      <span class="article">${citedIn(regime, text.law)}</span>
    </p>
    ${example} ${chosen.length === 0 ? null : html`<p>${text.chosen(chosen.join('; '))}</p>`}`
}

function chartSection({ chart, axis, measure }: RetentionReportInput): Html {
  const totals = chart.columns.map((_, place) =>
    chart.series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
  )
  const heading = chartHeading(chart.columns, totals, { axis, measure })
  return html`<p class="lead">${heading}.</p>
    <div class="chart">${new Html(chartSvg(chart, { axis, measure, heading }))}</div> `
}

function rulesSection(input: RetentionReportInput): HtmlPart {
  const lines = ruleLines(input)
  const { chart, overdue, chosen } = input
  const fits = haveRulesRoom({
    series: chart.series.length,
    overdue: overdue.length,
    sentences: [
      chosen.join('; '),
      chart.uncounted > 0 ? text.numbers.uncounted(chart.uncounted) : '',
    ],
    lines: [...holdLines(input), ...findingLines(input), ...lines],
  })
  if (!fits) return html`<p class="aside">${text.rules.left}</p>`
  return section(text.rules.heading, lines, text.rules.none)
}

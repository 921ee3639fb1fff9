import { figure } from '#shared/text/amounts'
import { retentionReportText } from '#shared/text/retention-documents'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { type Grouping, printedColumns, type PrintedColumn } from './chart-groups.ts'
import { seriesCode } from './chart-panels.ts'
import { swatch } from './chart-svg.ts'
import type { RetentionReportInput } from './report-input.ts'

const text = retentionReportText.numbers
/** Room for numbers beside the names of categories, and what a figure takes of it. */
const ROOM_MM = 128
const FIGURE_MM = 1.2
const SPACE_MM = 1.6

/** The numbers of the chart as a table, each series with its fill and letter: the legend of the chart. */
export function numbersSection({ chart }: RetentionReportInput): Html {
  const columns = fittingColumns(chart)
  const heads = columns.map(({ label, year }) => (year === null ? label : `${label} ${year}`))
  return html`<section class="numbers">
    <h2>${text.heading}</h2>
    <table class="chart-numbers">
      <thead>
        <tr>
          <th scope="col" class="name">${text.category}</th>
          ${[...heads, text.sum].map((head) => html`<th scope="col"><span>${head}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${chart.series.map(({ name }, place) => seriesRow(name, place, columns))} ${sumRow(columns)}
      </tbody>
    </table>
    ${chart.uncounted > 0 ? html`<p class="aside">${text.uncounted(chart.uncounted)}</p>` : null}
  </section>`
}

function seriesRow(name: string, place: number, columns: readonly PrintedColumn[]): Html {
  const values = columns.map((column) => column.values[place] ?? 0)
  return row(
    html`${swatch(place)} <span class="code">${seriesCode(place)}</span> ${name}`,
    values,
    'series',
  )
}

function sumRow(columns: readonly PrintedColumn[]): Html {
  return row(
    text.sum,
    columns.map(({ values }) => total(values)),
    'sum',
  )
}

function row(name: HtmlPart, values: readonly number[], kind: string): Html {
  return html`<tr class="${kind}">
    <th scope="row" class="name">${name}</th>
    ${[...values, total(values)].map((value) => html`<td>${value === 0 ? '' : figure(value)}</td>`)}
  </tr>`
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

// Months where they fit beside one another, else quarters, else years: the sums are the same.
function fittingColumns(chart: RetentionReportInput['chart']): PrintedColumn[] {
  const groupings: Grouping[] = ['month', 'quarter']
  const tried = groupings.map((grouping) => printedColumns(chart, grouping))
  return tried.find((columns) => widthOf(columns) <= ROOM_MM) ?? printedColumns(chart, 'year')
}

function widthOf(columns: readonly PrintedColumn[]): number {
  const sums = columns.map(({ values }) => total(values))
  return [...sums, total(sums)].reduce(
    (width, sum) => width + Math.max(figure(sum).length, 2) * FIGURE_MM + SPACE_MM,
    0,
  )
}

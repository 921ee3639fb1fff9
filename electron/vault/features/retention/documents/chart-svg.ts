import type { ChartAxis, ChartMeasure } from '#shared/domain/retention/chart-axis'
import type { RetentionChart } from '#shared/ipc/retention'
import { figure } from '#shared/text/amounts'
import { retentionReportText } from '#shared/text/retention-documents'
import { Html, html } from '../../../documents/html.ts'
import { filledBox } from './chart-fills.ts'
import { printedColumns, type PrintedColumn } from './chart-groups.ts'
import { highest, panelsOf, seriesCode, textWidth, type Panel } from './chart-panels.ts'

const text = retentionReportText.chart
export const CHART_WIDTH = 660
const SMALL = 8.5
/** The least height of a segment that takes the letter of its series, and the least width. */
const LETTER = { height: 10, width: 9 }

type Question = { axis: ChartAxis; measure: ChartMeasure; heading: string }

/** The chart as a drawing in black ink: stacked bars with patterns and letters, without a script or a reference. */
export function chartSvg(chart: RetentionChart, { axis, measure, heading }: Question): string {
  const grouping = axis === '60' ? 'quarter' : 'month'
  const columns = printedColumns(chart, grouping)
  const panels = panelsOf(columns, CHART_WIDTH)
  const height = Math.max(...panels.map(({ bottom, below }) => bottom + below))
  const isEmpty = highest(columns) === 0
  const dated = axis === 'ranges' ? text.ranges : text.dated[grouping]
  const drawn = panels.map((panel) =>
    panelMarkup(panel, panel.isDated ? `${dated}, ${text.measure[measure]}` : text.undated),
  )
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${CHART_WIDTH} ${height}"
    width="${CHART_WIDTH}"
    height="${height}"
    role="img"
    aria-label="${heading}"
    font-size="${SMALL}"
    fill="#000"
  >
    <title>${heading}</title>
    ${isEmpty ? emptyMarkup() : drawn}
  </svg>`.markup
}

/** The fill of a series as a small drawing, with its letter: what the reader looks for in the bars. */
export function swatch(place: number): Html {
  const box = filledBox(place, { x: 0.5, y: 0.5, width: 15, height: 9 })
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 16 10"
    width="16"
    height="10"
    aria-hidden="true"
  >
    ${new Html(box)}
  </svg>`
}

function emptyMarkup(): Html {
  return html`<text x="${CHART_WIDTH / 2}" y="60" text-anchor="middle">${text.nothing}</text>`
}

function panelMarkup(panel: Panel, title: string): Html {
  const { left, right, top, bottom } = panel
  // Of a narrow half the title reaches out to the left, where there is room.
  const isNarrow = textWidth(title) > right - left
  return html`<g>
    <text
      x="${isNarrow ? right : left}"
      y="8"
      text-anchor="${isNarrow ? 'end' : 'start'}"
      font-weight="600"
      >${title}</text
    >
    ${panel.ticks.map(({ value, y }) => tick(panel, value, y))}
    ${panel.columns.map((column, index) => bar(panel, column, index))}
    <path d="M${left} ${top}V${bottom}H${right}" fill="none" stroke="#000" stroke-width="0.8" />
  </g>`
}

function tick({ left, right }: Panel, value: number, y: number): Html {
  return html`<path d="M${left} ${y}H${right}" stroke="#bbb" stroke-width="0.4" fill="none" />
    <text x="${left - 4}" y="${y + 3}" text-anchor="end">${figure(value)}</text>`
}

function bar(panel: Panel, column: PrintedColumn, index: number): Html {
  const { slot, barWidth, bottom, scale } = panel
  const x = panel.left + slot * index + (slot - barWidth) / 2
  let y = bottom
  const segments = column.values.map((value, place) => {
    if (value === 0) return null
    const height = value * scale
    y -= height
    const box = { x, y, width: barWidth, height }
    const hasLetter = height >= LETTER.height && barWidth >= LETTER.width
    return html`${new Html(filledBox(place, box))}${hasLetter ? letter(place, x + barWidth / 2, y + height / 2) : null}`
  })
  const centre = x + barWidth / 2
  return html`${segments}${sum(panel, column, { centre, y })}${label(panel, column, centre)}`
}

function letter(place: number, x: number, y: number): Html {
  const code = seriesCode(place)
  const width = textWidth(code) + 2.4
  return html`<rect
      x="${at(x - width / 2)}"
      y="${at(y - 4.2)}"
      width="${at(width)}"
      height="8.4"
      fill="#fff"
    />
    <text x="${at(x)}" y="${at(y + 2.9)}" text-anchor="middle" font-size="8">${code}</text>`
}

function sum(
  { uprightSums }: Panel,
  { values }: PrintedColumn,
  { centre, y }: { centre: number; y: number },
): Html | null {
  const total = values.reduce((all, value) => all + value, 0)
  if (total === 0) return null
  if (uprightSums)
    return html`<text transform="translate(${at(centre + 3)} ${at(y - 3)}) rotate(-90)"
      >${figure(total)}</text
    >`
  return html`<text x="${at(centre)}" y="${at(y - 3)}" text-anchor="middle">${figure(total)}</text>`
}

function label(panel: Panel, { label: words, year }: PrintedColumn, x: number): Html {
  const y = panel.bottom + 10
  if (panel.slantedLabels)
    return html`<text transform="translate(${at(x + 3)} ${at(y)}) rotate(-40)" text-anchor="end"
      >${words}</text
    >`
  const below =
    year === null
      ? null
      : html`<text x="${at(x)}" y="${at(y + 10)}" text-anchor="middle">${year}</text>`
  return html`<text x="${at(x)}" y="${at(y)}" text-anchor="middle">${words}</text>${below}`
}

const at = (value: number) => Math.round(value * 10) / 10

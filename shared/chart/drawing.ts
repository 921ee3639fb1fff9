import { escapeHtml } from '../text/escape-html.ts'
import { apartMark, columnWords, nameLabels, numberLabels } from './labels.ts'
import { chartLayout, drawnHeight, type ChartLayout } from './layout.ts'
import type { ChartNumbers } from './series.ts'
import { CHART_TONES, TONE_LINE, TONE_TILE } from './tones.ts'

/** A chart as a picture that stands by itself. */
export type ChartPicture = {
  readonly numbers: ChartNumbers
  readonly title: string
  /** Second line: of what, and as of when. */
  readonly subtitle: string
  /** A name with its sum for each fill, in their order. */
  readonly legend: readonly string[]
  readonly width: number
  readonly height: number
}

const FONT = "'Source Sans 3', 'Segoe UI', 'Noto Sans', Arial, sans-serif"
const INK = '#1d1e1c'
const SOFT = '#4f524b'
const LINE = '#d0cdc4'
const AXIS = '#817f77'
const HEAD = 52
const ENTRY = 22
const LETTER = 6.1
const SIDE = 16
const STRONG = 'text-anchor="middle" font-weight="600"'

/** The chart as an SVG document: light colours on white, with patterns, title and legend, and nothing from elsewhere. */
export function drawChart(picture: ChartPicture): string {
  const { numbers, title, subtitle, width, height } = picture
  const legend = legendPlaces(picture)
  const legendHeight = (legend.at(-1)?.row ?? -1) * ENTRY + ENTRY
  const size = { width: width - 2 * SIDE, height: height - HEAD - legendHeight - SIDE, scale: 1 }
  const layout = chartLayout(numbers, size)
  const outer = layout.width + 2 * SIDE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(outer)}" height="${height}" viewBox="0 0 ${round(outer)} ${height}" role="img" aria-labelledby="chart-title" font-family="${FONT}" font-size="12" fill="${INK}">`,
    `<title id="chart-title">${escapeHtml(title)}</title>`,
    `<defs>${CHART_TONES.map(drawTone).join('')}</defs>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    words(SIDE, 24, title, 'font-size="16" font-weight="600"'),
    words(SIDE, 42, subtitle, `fill="${SOFT}"`),
    `<g transform="translate(${SIDE} ${HEAD})">${drawPlot(layout, picture)}</g>`,
    `<g transform="translate(${SIDE} ${height - legendHeight - 4})">${legend.map(drawEntry).join('')}</g>`,
    '</svg>',
  ].join('')
}

function drawTone({ color, marks }: (typeof CHART_TONES)[number], index: number): string {
  const lines = marks
    ? `<path d="${marks}" fill="none" stroke="#ffffff" stroke-width="${TONE_LINE}"/>`
    : ''
  return `<pattern id="tone-${index}" width="${TONE_TILE}" height="${TONE_TILE}" patternUnits="userSpaceOnUse"><rect width="${TONE_TILE}" height="${TONE_TILE}" fill="${color}"/>${lines}</pattern>`
}

function drawPlot(layout: ChartLayout, { numbers }: ChartPicture): string {
  const { plot, ticks, places, bars } = layout
  const base = plot.y + plot.height
  const overdue = numbers.columns.findIndex(({ kind }) => kind === 'overdue')
  const apart = places[overdue]
  const noDate = apartMark(layout, numbers.columns)
  const names = nameLabels(layout, numbers, (index) => numbers.series[index]?.name ?? '')
  return [
    apart
      ? `<rect x="${round(apart.x)}" y="${round(plot.y)}" width="${round(apart.width)}" height="${round(plot.height)}" fill="#f2f0ea"/>`
      : '',
    ...ticks.map(({ y, text }) =>
      [
        `<path d="M${round(plot.x)} ${round(y)}H${round(plot.x + plot.width)}" stroke="${LINE}" stroke-width="0.75"/>`,
        words(plot.x - 6, y + 4, text, `text-anchor="end" fill="${SOFT}"`),
      ].join(''),
    ),
    ...bars.map(
      ({ x, y, width, height, tone }) =>
        `<rect x="${round(x)}" y="${round(y + height - drawnHeight(height))}" width="${round(width)}" height="${round(drawnHeight(height))}" fill="url(#tone-${tone})"/>`,
    ),
    `<path d="M${round(plot.x)} ${round(base)}H${round(plot.x + plot.width)}" stroke="${AXIS}"/>`,
    noDate
      ? `<path d="M${round(noDate.x)} ${round(plot.y - 16)}V${round(base)}" stroke="${AXIS}" stroke-width="0.75"/>`
      : '',
    noDate?.caption
      ? words(noDate.caption.x, noDate.caption.y, noDate.caption.text, `fill="${SOFT}"`)
      : '',
    ...numberLabels(layout).map(({ x, y, text }) => words(x, y, text, STRONG)),
    ...names
      .filter(({ text }) => text !== '')
      .map(({ bar, text, width }) => {
        const [x, y] = [bar.x + bar.width / 2, bar.y + bar.height / 2]
        return `<rect x="${round(x - width / 2)}" y="${round(y - 8)}" width="${round(width)}" height="16" fill="#ffffff"/>${words(x, y + 4, text, 'text-anchor="middle"')}`
      }),
    ...columnWords(layout, numbers.columns).map(({ x, lines, isStrong }) =>
      lines
        .map((line, index) =>
          words(
            x,
            base + 16 + index * 14,
            line,
            isStrong ? STRONG : `text-anchor="middle" fill="${SOFT}"`,
          ),
        )
        .join(''),
    ),
  ].join('')
}

type Entry = { x: number; row: number; tone: number; text: string }

function legendPlaces({ numbers, legend, width }: ChartPicture): Entry[] {
  let [x, row] = [0, 0]
  return legend.map((text, index) => {
    const needed = 18 + text.length * LETTER + 20
    if (x > 0 && x + needed > width - 2 * SIDE) [x, row] = [0, row + 1]
    const entry = { x, row, tone: numbers.series[index]?.tone ?? 0, text }
    x += needed
    return entry
  })
}

function drawEntry({ x, row, tone, text }: Entry): string {
  const y = row * ENTRY
  return `<rect x="${round(x)}" y="${y}" width="12" height="12" fill="url(#tone-${tone})"/>${words(x + 18, y + 10, text, '')}`
}

function words(x: number, y: number, text: string, attributes: string): string {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escapeHtml(text)}</text>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

import { columnLabel, isMonth } from '../text/retention-chart.ts'
import { LETTER, wrapWords } from './letters.ts'
import { scaleTicks, shortNumber } from './scale.ts'
import { columnTotals, type ChartColumn, type ChartNumbers } from './series.ts'

/** The room a chart has; scale is 1 where letters have their usual size. */
export type ChartSize = { readonly width: number; readonly height: number; readonly scale: number }
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
/** Where a column stands: its whole strip, and the bar in its middle. */
export type ColumnPlace = {
  readonly x: number
  readonly width: number
  readonly barX: number
  readonly barWidth: number
  readonly total: number
  /** The upper end of its bar. */
  readonly top: number
}
export type ChartBar = Box & {
  readonly column: number
  readonly series: number
  readonly tone: number
  readonly value: number
}
export type ChartLayout = {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly plot: Box
  readonly ticks: readonly { readonly y: number; readonly text: string }[]
  readonly places: readonly ColumnPlace[]
  readonly bars: readonly ChartBar[]
}

const LINE = 14
const TOP = 20
const GAP = 14
/** What has no date stands further off than what has. */
const WIDE_GAP = 26
const LEAST_MONTH = 7
const WORDY = 56
const WIDEST_BAR = 132
/** From here on a column has room for the names of its fills. */
const ROOMY = 90
const LEAST_BAR = 2
const LEAST_COLUMN = 3
/** Bars this high are parted by a line of the ground; lower ones would vanish in it. */
const PARTED = 4

/** Where everything of a chart stands, in pixels. Columns that are words are wide enough for them. */
export function chartLayout(numbers: ChartNumbers, size: ChartSize): ChartLayout {
  const totals = columnTotals(numbers)
  const ticks = scaleTicks(Math.max(0, ...totals))
  const strips = stripsOf(numbers.columns, size, ticks)
  const plot = plotOf(numbers.columns, size, strips)
  const most = ticks.at(-1) ?? 1
  const bars = numbers.columns.flatMap((_, column) => columnBars(numbers, column, { plot, most }))
  const places = strips.places.map((place, index) => ({
    ...place,
    ...barPlace(place, numbers.columns[index], size.scale),
    total: totals[index] ?? 0,
    top: bars.findLast(({ column }) => column === index)?.y ?? plot.y + plot.height,
  }))
  return {
    ...size,
    width: strips.left + plot.width,
    plot,
    ticks: ticks.map((tick) => ({
      y: plot.y + plot.height * (1 - tick / most),
      text: shortNumber(tick),
    })),
    places,
    bars: bars.map((bar) => ({
      ...bar,
      x: places[bar.column]?.barX ?? 0,
      width: places[bar.column]?.barWidth ?? 0,
    })),
  }
}

type Strips = {
  readonly left: number
  readonly end: number
  readonly places: readonly { readonly x: number; readonly width: number }[]
}

function stripsOf(
  columns: readonly ChartColumn[],
  { width, scale }: ChartSize,
  ticks: readonly number[],
): Strips {
  const letters = Math.max(...ticks.map((tick) => shortNumber(tick).length))
  const left = letters * LETTER * scale + 10
  const widths = stripWidths(columns, width - left, scale)
  const gaps = groupGaps(columns, scale)
  let end = left
  const places = widths.map((strip, index) => {
    const x = end + (gaps[index] ?? 0)
    end = x + strip
    return { x, width: strip }
  })
  return { left, end, places }
}

function plotOf(columns: readonly ChartColumn[], size: ChartSize, { left, end }: Strips): Box {
  const { width, height, scale } = size
  const lines = Math.max(1, ...columns.map((each) => labelLines(each, WORDY * scale, scale)))
  const y = TOP * scale
  return {
    x: left,
    y,
    width: Math.max(end, width) - left,
    height: Math.max(20, height - y - (lines * LINE + 8) * scale),
  }
}

/** How high a bar is drawn, so that it is seen apart from the one above it. */
export function drawnHeight(height: number): number {
  return height < PARTED ? height : height - 1
}

/** Which column, and which of its bars, lies under a point. */
export function pointAt(
  { places, bars, plot }: ChartLayout,
  x: number,
  y: number,
): { column: number; series: number | null } | null {
  if (y < 0 || x < plot.x) return null
  const column = places.findIndex((place) => x >= place.x && x < place.x + place.width)
  if (column < 0) return null
  const bar = bars.find((each) => each.column === column && y >= each.y && y < each.y + each.height)
  return { column, series: bar?.series ?? null }
}

/** How many lines the words beneath a column take. */
function labelLines(column: ChartColumn, width: number, scale: number): number {
  if (isMonth(column.key)) return 2
  return wrapWords(columnLabel(column), width / (LETTER * scale)).length
}

// What has a value is seen, however small it is beside the largest.
function columnBars(
  { series }: ChartNumbers,
  column: number,
  { plot, most }: { plot: Box; most: number },
): ChartBar[] {
  const values = series.flatMap(({ values: all }, index) => {
    const value = all[column] ?? 0
    return value > 0 ? [{ value, index }] : []
  })
  const least = values.length === 1 ? LEAST_COLUMN : LEAST_BAR
  let y = plot.y + plot.height
  return values.map(({ value, index }) => {
    const height = Math.max((value / most) * plot.height, least)
    y -= height
    const tone = series[index]?.tone ?? 0
    return { column, series: index, tone, value, x: 0, y, width: 0, height }
  })
}

function stripWidths(columns: readonly ChartColumn[], room: number, scale: number): number[] {
  const free = room - add(groupGaps(columns, scale))
  const even = free / Math.max(1, columns.length)
  if (even >= WORDY * scale) return columns.map(() => even)
  const months = columns.filter(({ key }) => isMonth(key)).length
  const wordy = (columns.length - months) * WORDY * scale
  const month = Math.max(LEAST_MONTH * scale, (free - wordy) / Math.max(1, months))
  return columns.map(({ key }) => (isMonth(key) ? month : WORDY * scale))
}

/** The room before each column: where another kind begins. */
function groupGaps(columns: readonly ChartColumn[], scale: number): number[] {
  return columns.map(({ kind }, index) => {
    if (index === 0 || kind === 'later' || kind === columns[index - 1]?.kind) return 0
    return (kind === 'none' ? WIDE_GAP : GAP) * scale
  })
}

function barPlace(
  { x, width }: { x: number; width: number },
  column: ChartColumn | undefined,
  scale: number,
): { barX: number; barWidth: number } {
  const isWord = !isMonth(column?.key ?? '')
  const share = !isWord ? 0.76 : width > ROOMY * scale ? 0.84 : 0.68
  const part = width < 12 * scale ? width - 1.5 : width * share
  const barWidth = Math.min(part, WIDEST_BAR * scale)
  return { barX: x + (width - barWidth) / 2, barWidth }
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}

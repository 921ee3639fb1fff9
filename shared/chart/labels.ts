import { columnLabel, isMonth, retentionChartText } from '../text/retention-chart.ts'
import type { ChartBar, ChartLayout } from './layout.ts'
import { LETTER, wrapWords } from './letters.ts'
import { shortNumber } from './scale.ts'
import type { ChartColumn, ChartNumbers } from './series.ts'

/** Words beneath a column, in lines. */
export type ColumnWords = {
  readonly x: number
  readonly lines: readonly string[]
  /** What has passed stands out. */
  readonly isStrong: boolean
}
/** A number above a bar. */
export type NumberLabel = { readonly x: number; readonly y: number; readonly text: string }
/** The name of a fill, written into one of its bars. */
export type NameLabel = {
  readonly bar: ChartBar
  readonly text: string
  readonly width: number
}

/** Where the columns without a date begin, and above them what they are. */
export type ApartMark = {
  readonly x: number
  readonly caption: { readonly x: number; readonly y: number; readonly text: string } | null
}

const NAME_HEIGHT = 17
const LABEL_HEIGHT = 13
/** Of bars so narrow only those are numbered that stand out. */
const NARROW = 18
const LOW = 0.1

/** The words beneath the columns: every month that has room, with its year at the first and in each January. */
export function columnWords(
  { places, scale }: ChartLayout,
  columns: readonly ChartColumn[],
): ColumnWords[] {
  const step = monthStep(places[columns.findIndex(({ key }) => isMonth(key))]?.width ?? 0, scale)
  const isShown = ({ key }: ChartColumn) => isMonth(key) && (monthOf(key) - 1) % step === 0
  const first = columns.findIndex(isShown)
  return columns.flatMap((column, index) => {
    const place = places[index]
    if (!place) return []
    const x = place.x + place.width / 2
    const label = columnLabel(column)
    const isStrong = column.kind === 'overdue'
    if (!isMonth(column.key))
      return [{ x, lines: wrapWords(label, place.width / (LETTER * scale)), isStrong }]
    if (!isShown(column)) return []
    const isYearShown = index === first || monthOf(column.key) === 1
    return [{ x, lines: [label, ...(isYearShown ? [column.key.slice(0, 4)] : [])], isStrong }]
  })
}

/** Sums above the bars, the largest first, wherever they touch neither a number nor a bar beside them. */
export function numberLabels({ places, plot, scale }: ChartLayout): NumberLabel[] {
  const order = places
    .map((place, index) => ({ ...place, index }))
    .filter(({ total, width, top }) => {
      const isLow = plot.y + plot.height - top < plot.height * LOW
      return total > 0 && !(isLow && width < NARROW * scale)
    })
    .sort((a, b) => b.total - a.total || a.index - b.index)
  const boxes: { from: number; to: number; y: number }[] = []
  return order.flatMap(({ x, width, top, total, index }) => {
    const text = shortNumber(total)
    const middle = x + width / 2
    const half = (text.length * LETTER * scale) / 2 + 2
    const box = { from: middle - half, to: middle + half, y: top - 4 }
    const isHit = boxes.some(
      (other) =>
        other.from < box.to &&
        other.to > box.from &&
        Math.abs(other.y - box.y) < LABEL_HEIGHT * scale,
    )
    const isOverBar = places.some(
      (other, at) =>
        at !== index &&
        other.total > 0 &&
        other.barX < box.to &&
        other.barX + other.barWidth > box.from &&
        other.top < box.y,
    )
    if (isHit || isOverBar) return []
    boxes.push(box)
    return [{ x: middle, y: box.y, text }]
  })
}

/** The line between the columns with a date and those without; their caption where no sum stands in its way. */
export function apartMark(layout: ChartLayout, columns: readonly ChartColumn[]): ApartMark | null {
  const { places, plot, scale } = layout
  const first = columns.findIndex(({ kind }) => kind === 'none')
  const [before, place] = [places[first - 1], places[first]]
  if (!before || !place) return null
  const text = retentionChartText.undated
  const caption = { x: place.x, y: plot.y - 7 * scale, text }
  const end = caption.x + text.length * LETTER * scale
  const isHit = numberLabels(layout).some(
    ({ x, y, text: sum }) =>
      y - LABEL_HEIGHT * scale < plot.y &&
      x - sum.length * LETTER * scale < end &&
      x + sum.length * LETTER * scale > caption.x,
  )
  const isWide = end <= plot.x + plot.width
  const middle = (before.x + before.width + place.x) / 2
  // Half a pixel in, so that the line is drawn sharp.
  return { x: Math.floor(middle) + 0.5, caption: isHit || !isWide ? null : caption }
}

/** Each fill's name in the largest of its bars, where that has room for it. */
export function nameLabels(
  { bars, scale }: ChartLayout,
  { series }: ChartNumbers,
  nameOf: (index: number) => string,
): NameLabel[] {
  return series.flatMap((_, index) => {
    const text = nameOf(index)
    const width = text.length * LETTER * scale + 10
    const [bar] = bars
      .filter((each) => each.series === index)
      .filter((each) => each.width >= width && each.height >= NAME_HEIGHT * scale)
      .sort((a, b) => b.height - a.height)
    return bar ? [{ bar, text, width }] : []
  })
}

function monthStep(width: number, scale: number): number {
  const room = 27 * scale
  return [1, 2, 3, 6].find((step) => step * width >= room) ?? 12
}

function monthOf(key: string): number {
  return Number(key.slice(5))
}

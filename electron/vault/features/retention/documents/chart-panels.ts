import { figure } from '#shared/text/amounts'
import type { PrintedColumn } from './chart-groups.ts'

/** One half of the drawing with a scale of its own. */
export type Panel = {
  isDated: boolean
  columns: PrintedColumn[]
  left: number
  right: number
  top: number
  bottom: number
  /** Room under the bars for their labels. */
  below: number
  slot: number
  barWidth: number
  /** Units of the drawing per thing counted. */
  scale: number
  ticks: { value: number; y: number }[]
  slantedLabels: boolean
  uprightSums: boolean
}

const AXIS = 34
const GAP = 14
const BARS = 114
const HEAD = 24
const SLANTED = 66
const LEVEL = 24
/** What a bar without a date takes at least, so that its label can be read. */
const UNDATED_SLOT = 24
const WIDEST_SLOT = 60
const LETTER_WIDTH = 4

/** Where the halves of the chart stand: what has a date by time, then what comes later or has none. */
export function panelsOf(columns: readonly PrintedColumn[], width: number): Panel[] {
  const halves = [true, false]
    .map((isDated) => columns.filter((column) => column.isDated === isDated))
    .filter((half) => half.length > 0)
  const room = width - halves.length * AXIS - (halves.length - 1) * GAP
  const undated = columns.filter(({ isDated }) => !isDated).length
  const even = Math.min(room / columns.length, WIDEST_SLOT)
  const undatedSlot = Math.max(even, UNDATED_SLOT)
  const datedSlot = Math.min(
    (room - undated * undatedSlot) / Math.max(columns.length - undated, 1),
    WIDEST_SLOT,
  )
  let left = AXIS
  return halves.map((half) => {
    const isDated = half[0]?.isDated ?? true
    const panel = panelOf(half, { left, slot: isDated ? datedSlot : undatedSlot, isDated })
    left = panel.right + GAP + AXIS
    return panel
  })
}

function panelOf(
  columns: PrintedColumn[],
  { left, slot, isDated }: { left: number; slot: number; isDated: boolean },
): Panel {
  const most = highest(columns)
  const uprightSums = textWidth(figure(most)) > slot
  const slantedLabels = columns.some(({ label }) => textWidth(label) > slot + 3)
  const top = HEAD + (uprightSums ? textWidth(figure(most)) : 0)
  const bottom = HEAD + BARS
  const { step, count } = ticksFor(most)
  const scale = (bottom - top) / (step * count)
  return {
    isDated,
    columns,
    left,
    right: left + slot * columns.length,
    top,
    bottom,
    below: slantedLabels ? SLANTED : LEVEL,
    slot,
    barWidth: Math.min(slot * 0.74, 26),
    scale,
    ticks: Array.from({ length: count + 1 }, (_, index) => ({
      value: index * step,
      y: bottom - index * step * scale,
    })),
    slantedLabels,
    uprightSums,
  }
}

/** The height of the highest bar. */
export function highest(columns: readonly PrintedColumn[]): number {
  return Math.max(0, ...columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0)))
}

/** The letters by which a series is known in the chart: A to Z, then AA, AB. */
export function seriesCode(place: number): string {
  const first = 'A'.charCodeAt(0)
  const letter = String.fromCharCode(first + (place % 26))
  return place < 26 ? letter : seriesCode(Math.floor(place / 26) - 1) + letter
}

/** About how wide a text is at the size of the drawing. */
export function textWidth(text: string): number {
  return text.length * LETTER_WIDTH
}

// Round steps, about four of them; counted things have no halves.
function ticksFor(most: number): { step: number; count: number } {
  const rough = Math.max(most, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const steps = [1, 2, 2.5, 5, 10].map((factor) => Math.round(factor * power * 1000) / 1000)
  const step = steps.find((each) => each >= rough && Number.isInteger(each)) ?? 1
  return { step, count: Math.max(1, Math.ceil(most / step)) }
}

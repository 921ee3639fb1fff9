import type { ChartLayout } from '#shared/chart/layout'
import type { ChartNumbers } from '#shared/chart/series'
import type { ChartCursor } from './chart-cursor.ts'

export type ChartStripsProps = {
  readonly numbers: ChartNumbers
  readonly layout: ChartLayout
  readonly height: number
  readonly active: ChartCursor | null
  /** The column the table beneath is narrowed down to. */
  readonly pickedColumn: number
}

/** The ground beneath the bars: what is overdue set apart, the column pointed at, the one chosen. */
export function ChartStrips({ numbers, layout, height, active, pickedColumn }: ChartStripsProps) {
  const { plot, places } = layout
  const overdue = numbers.columns.findIndex(({ kind }) => kind === 'overdue')
  const strip = (column: number, fill: string) => {
    const place = places[column]
    return place ? (
      <rect x={place.x} y={plot.y} width={place.width} height={plot.height} fill={fill} />
    ) : null
  }
  return (
    <svg width={layout.width} height={height} aria-hidden="true" className="absolute top-0 left-0">
      {strip(overdue, 'var(--field)')}
      {strip(pickedColumn, 'var(--selected)')}
      {active ? strip(active.column, 'var(--hover)') : null}
    </svg>
  )
}

/** A line around the bar, or above the base of the column, that is pointed at; a thick one beneath what is chosen. */
export function ChartMarks({ layout, height, active, pickedColumn }: ChartStripsProps) {
  const { bars, places, plot } = layout
  const bar = bars.find(
    ({ column, series }) => column === active?.column && series === active.series,
  )
  const picked = places[pickedColumn]
  const base = plot.y + plot.height
  return (
    <svg
      width={layout.width}
      height={height}
      aria-hidden="true"
      className="pointer-events-none absolute top-0 left-0"
    >
      {bar ? (
        <rect
          x={bar.x - 1}
          y={bar.y - 1}
          width={bar.width + 2}
          height={bar.height + 2}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={2}
        />
      ) : null}
      {picked ? (
        <path
          d={`M${picked.x} ${base + 1.5}H${picked.x + picked.width}`}
          stroke="var(--accent)"
          strokeWidth={3}
        />
      ) : null}
    </svg>
  )
}

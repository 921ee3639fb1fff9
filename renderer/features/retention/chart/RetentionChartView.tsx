import { useEffect, useMemo, useRef } from 'react'
import { chartLayout, type ChartLayout, type ChartSize } from '#shared/chart/layout'
import type { ChartNumbers } from '#shared/chart/series'
import type { ChartMeasure } from '#shared/domain/retention/chart-axis'
import {
  columnCount,
  columnName,
  countWords,
  retentionChartText as text,
} from '#shared/text/retention-chart'
import { VisuallyHidden } from '#ui/marks/VisuallyHidden'
import type { ChartCursor } from './chart-cursor.ts'
import { ChartBars } from './ChartBars.tsx'
import { ChartMarks, ChartStrips } from './ChartStrips.tsx'
import { ChartTip } from './ChartTip.tsx'
import { ChartWords } from './ChartWords.tsx'
import { seriesName } from './series-name.ts'
import { useChartKeys } from './use-chart-keys.ts'
import { useSize } from './use-size.ts'

export type RetentionChartViewProps = {
  readonly numbers: ChartNumbers
  readonly measure: ChartMeasure
  /** What the chart shows, in words. */
  readonly label: string
  readonly pickedKey: string | null
  readonly onPick: (at: ChartCursor) => void
  /** Takes away what was chosen; false where nothing was. */
  readonly onEscape: () => boolean
  readonly onTable: () => void
}

/** Months ahead by category, to be walked through by keyboard and pointer. */
export function RetentionChartView(props: RetentionChartViewProps) {
  const [room, size] = useSize()
  return (
    <div ref={room} className="h-[clamp(11rem,30vh,24rem)] overflow-x-auto overflow-y-hidden">
      {size ? <SizedChart {...props} size={size} /> : null}
    </div>
  )
}

type SizedProps = RetentionChartViewProps & { readonly size: ChartSize }

function SizedChart(props: SizedProps) {
  const { numbers, measure, size, label, pickedKey } = props
  const layout = useMemo(() => chartLayout(numbers, size), [numbers, size])
  const { active, isByKey, ...handlers } = useChartKeys(props, layout)
  const self = useColumnInSight(layout, isByKey && active ? active.column : null)
  const pickedColumn = numbers.columns.findIndex(({ key }) => key === pickedKey)
  const drawn = { numbers, layout, height: size.height }
  return (
    <div
      ref={self}
      role="application"
      aria-roledescription={text.role}
      aria-label={`${label}. ${text.chartKeys}`}
      // An application takes keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...handlers}
      className="relative h-full -outline-offset-2"
    >
      <ChartStrips {...drawn} active={active} pickedColumn={pickedColumn} />
      <div aria-hidden="true" className="relative">
        <ChartBars {...drawn} />
      </div>
      <ChartWords {...drawn} />
      <ChartMarks {...drawn} active={active} pickedColumn={pickedColumn} />
      {active ? <ChartTip {...drawn} measure={measure} at={active} /> : null}
      <VisuallyHidden>
        <span aria-live="assertive">
          {isByKey && active ? cursorWords(numbers, measure, active) : ''}
        </span>
      </VisuallyHidden>
    </div>
  )
}

/** Scrolls along with the keyboard where the columns are wider than their room. */
function useColumnInSight({ places, plot }: ChartLayout, column: number | null) {
  const self = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [room, place] = [self.current?.parentElement, places[column ?? -1]]
    if (!room || !place) return
    const [left, right] = [place.x - plot.x, place.x + place.width]
    if (left < room.scrollLeft) room.scrollTo({ left })
    else if (right > room.scrollLeft + room.clientWidth)
      room.scrollTo({ left: right - room.clientWidth })
  }, [places, plot, column])
  return self
}

function cursorWords(
  { columns, series }: ChartNumbers,
  measure: ChartMeasure,
  at: ChartCursor,
): string {
  const column = columns[at.column]
  if (!column) return ''
  const one = at.series === null ? undefined : series[at.series]
  const total = series.reduce((sum, { values }) => sum + (values[at.column] ?? 0), 0)
  if (!one) return text.column(columnName(column), columnCount(total, measure, column.kind))
  const value = countWords(one.values[at.column] ?? 0, measure)
  return text.segment(seriesName(one), columnName(column), value)
}

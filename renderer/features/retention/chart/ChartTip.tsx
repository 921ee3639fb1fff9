import type { ChartMeasure } from '#shared/domain/retention/chart-axis'
import type { ChartLayout } from '#shared/chart/layout'
import type { ChartNumbers } from '#shared/chart/series'
import { columnCount, columnName } from '#shared/text/retention-chart'
import { formatNumber } from '../../../ui/format-count.ts'
import type { ChartCursor } from './chart-cursor.ts'
import { seriesName } from './series-name.ts'
import { Swatch } from './Swatch.tsx'

export type ChartTipProps = {
  readonly numbers: ChartNumbers
  readonly layout: ChartLayout
  readonly measure: ChartMeasure
  readonly at: ChartCursor
}

/** What one column holds, in words and numbers, beside it. */
export function ChartTip({ numbers, layout, measure, at }: ChartTipProps) {
  const column = numbers.columns[at.column]
  const place = layout.places[at.column]
  if (!column || !place) return null
  const filled = numbers.series
    .map((series, index) => ({ series, index, value: series.values[at.column] ?? 0 }))
    .filter(({ value }) => value > 0)
    .toReversed()
  const middle = place.x + place.width / 2
  const isRight = middle > layout.width / 2
  return (
    <div
      aria-hidden="true"
      className="layer pointer-events-none absolute top-2 z-20 flex max-w-72 min-w-44 flex-col gap-1 px-3 py-2 text-13"
      style={isRight ? { right: layout.width - place.x + 6 } : { left: place.x + place.width + 6 }}
    >
      <p className="font-semibold text-ink">{columnName(column)}</p>
      <p className="text-ink-soft">{columnCount(place.total, measure, column.kind)}</p>
      {filled.length > 0 ? (
        <ul className="flex flex-col">
          {filled.map(({ series, index, value }) => (
            <li
              key={series.id}
              className={`flex items-center gap-2 ${index === at.series ? 'font-semibold text-ink' : 'text-ink-soft'}`}
            >
              <Swatch tone={series.tone} />
              <span className="min-w-0 grow truncate">{seriesName(series)}</span>
              <span>{formatNumber(value)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

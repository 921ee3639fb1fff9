import type { ChartNumbers } from '#shared/chart/series'
import type { ChartAxis } from '#shared/domain/retention/chart-axis'
import { columnName, retentionChartText as text } from '#shared/text/retention-chart'
import type { ChartCursor } from './chart/chart-cursor.ts'
import { seriesName } from './chart/series-name.ts'
import type { Pick } from './pick.ts'

/** What a press on a place of the chart chooses: one category of a column, or all that are switched on. */
export function columnPick(
  shown: ChartNumbers,
  grouped: ChartNumbers,
  { axis, at }: { axis: ChartAxis; at: ChartCursor },
): Pick | null {
  const column = shown.columns[at.column]
  if (!column) return null
  const one = at.series === null ? undefined : shown.series[at.series]
  const isAll = shown.series.length === grouped.series.length
  const words = one
    ? seriesName(one)
    : isAll
      ? null
      : text.severalCategories(shown.series.flatMap(({ categoryIds }) => categoryIds).length)
  return {
    kind: 'column',
    axis,
    key: column.key,
    categoryIds: one
      ? one.categoryIds
      : isAll
        ? []
        : shown.series.flatMap(({ categoryIds }) => categoryIds),
    words: text.picked(columnName(column), words),
  }
}

import type { ChartSeries } from '#shared/chart/series'
import { retentionChartText } from '#shared/text/retention-chart'

/** What a fill of the chart is called. */
export function seriesName({ name, categoryIds }: ChartSeries): string {
  return name ?? retentionChartText.other(categoryIds.length)
}

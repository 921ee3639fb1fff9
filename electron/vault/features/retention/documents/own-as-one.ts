import type { RetentionChart } from '#shared/ipc/retention'
import { retentionReportText } from '#shared/text/retention-documents'

type Series = RetentionChart['series'][number]

/** The chart with what this program keeps itself as one line at the end: a page has room for the controller's own data first. */
export function withOwnAsOne(chart: RetentionChart, ownIds: ReadonlySet<string>): RetentionChart {
  const own = chart.series.filter(({ categoryId }) => ownIds.has(categoryId))
  const [first, ...more] = own
  if (first === undefined || more.length === 0) return chart
  const others = chart.series.filter((series) => !own.includes(series))
  const joined = { ...first, name: retentionReportText.ownData, values: summed(own) }
  return { ...chart, series: [...others, joined] }
}

function summed(series: readonly Series[]): number[] {
  return series.reduce<number[]>(
    (sums, { values }) => values.map((value, place) => value + (sums[place] ?? 0)),
    [],
  )
}

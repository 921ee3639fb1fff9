import type { ChartNumbers } from '#shared/chart/series'

/** Where the keyboard stands: on a column, or on one of its categories. */
export type ChartCursor = { readonly column: number; readonly series: number | null }

/** The place after a key; null for keys that do not move. Up goes from the whole column through its categories. */
export function movedCursor(
  key: string,
  at: ChartCursor,
  { columns, series }: ChartNumbers,
): ChartCursor | null {
  const last = columns.length - 1
  switch (key) {
    case 'ArrowLeft':
      return { column: Math.max(0, at.column - 1), series: null }
    case 'ArrowRight':
      return { column: Math.min(last, at.column + 1), series: null }
    case 'Home':
      return { column: 0, series: null }
    case 'End':
      return { column: last, series: null }
    case 'ArrowUp':
    case 'ArrowDown':
      return { ...at, series: nextSeries(key === 'ArrowUp' ? 1 : -1) }
    default:
      return null
  }

  function nextSeries(by: 1 | -1): number | null {
    const filled = series.flatMap(({ values }, index) => (values[at.column] ? [index] : []))
    const stops = [null, ...filled]
    const now = Math.max(0, stops.indexOf(at.series))
    return stops[Math.min(stops.length - 1, Math.max(0, now + by))] ?? null
  }
}

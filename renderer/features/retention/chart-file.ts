import { drawChart } from '#shared/chart/drawing'
import { chartNumbers, columnTotals, withoutSeries } from '#shared/chart/series'
import type { RetentionChart } from '#shared/ipc/retention'
import { chartHeading } from '#shared/text/retention-chart'
import { retentionPageText } from '#shared/text/retention-page'
import { formatNumber } from '../../ui/format-count.ts'
import { formatDate } from '../../ui/format-date.ts'
import { seriesName } from './chart/series-name.ts'
import type { RetentionFacets } from './retention-columns.tsx'
import type { ChartPlace } from './use-chart-place.ts'

const WIDTH = 1200
const HEIGHT = 560
/** So many pixels per pixel, for paper and sharp screens. */
const DENSITY = 2

export type ShownChart = {
  readonly chart: RetentionChart
  readonly facets: RetentionFacets
  readonly place: ChartPlace
}

/** The chart as a file that needs nothing from elsewhere. */
export async function chartBytes(
  format: 'png' | 'svg',
  shown: ShownChart,
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = chartDrawing(shown)
  return format === 'svg' ? new TextEncoder().encode(svg) : pngOf(svg)
}

/** The chart as an SVG document, with the fills that are switched on. */
export function chartDrawing({ chart, facets, place }: ShownChart): string {
  const ids = facets.categories.map(({ id }) => id)
  const numbers = withoutSeries(chartNumbers(chart, ids), place.hidden)
  const { measure } = place
  return drawChart({
    numbers,
    title: chartHeading(numbers.columns, columnTotals(numbers), place),
    subtitle: retentionPageText.drawn(measure, formatDate(chart.today)),
    legend: numbers.series.map((series) => `${seriesName(series)}, ${formatNumber(series.total)}`),
    width: WIDTH,
    height: HEIGHT,
  })
}

/** Draws an SVG document without any policy loosened: a picture from our own memory, onto a canvas nobody sees. */
async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const canvas = new OffscreenCanvas(picture.width * DENSITY, picture.height * DENSITY)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(address)
  }
}

import { memo, useMemo } from 'react'
import { Bar, BarChart, CartesianGrid, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { drawnHeight, type ChartLayout } from '#shared/chart/layout'
import type { ChartNumbers } from '#shared/chart/series'
import { toneFill } from './ChartPatterns.tsx'

export type ChartBarsProps = {
  readonly numbers: ChartNumbers
  readonly layout: ChartLayout
  readonly height: number
}

type Row = { readonly column: number; readonly heights: readonly number[] }

/** The stacked bars and their grid. Heights are pixels, so that what is small beside the largest is still seen. */
export const ChartBars = memo(function ChartBars({ numbers, layout, height }: ChartBarsProps) {
  const { plot, ticks, width } = layout
  const rows = useMemo(() => rowsOf(numbers, layout), [numbers, layout])
  return (
    <BarChart
      width={width}
      height={height}
      data={rows}
      margin={{
        top: plot.y,
        left: plot.x,
        right: Math.max(0, width - plot.x - plot.width),
        bottom: Math.max(0, height - plot.y - plot.height),
      }}
      accessibilityLayer={false}
      barCategoryGap={0}
    >
      <XAxis dataKey="column" hide />
      <YAxis type="number" domain={[0, plot.height]} hide allowDataOverflow />
      <CartesianGrid
        vertical={false}
        horizontalPoints={ticks.map(({ y }) => y)}
        stroke="var(--hairline)"
      />
      {numbers.series.map(({ id, tone }, series) => (
        <Bar
          key={id}
          dataKey={({ heights }: Row) => heights[series]}
          stackId="all"
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => <Fill bar={bar} tone={tone} layout={layout} />}
        />
      ))}
    </BarChart>
  )
})

type FillProps = {
  readonly bar: BarShapeProps
  readonly tone: number
  readonly layout: ChartLayout
}

// Columns of words are wider than those of months, which one scale of equal bands cannot tell.
function Fill({ bar, tone, layout }: FillProps) {
  const { column } = bar.payload as Row
  const place = layout.places[column]
  if (!place || !bar.height) return null
  const height = drawnHeight(bar.height)
  return (
    <rect
      x={place.barX}
      y={bar.y + bar.height - height}
      width={place.barWidth}
      height={height}
      fill={toneFill(tone)}
    />
  )
}

function rowsOf({ columns, series }: ChartNumbers, { bars }: ChartLayout): Row[] {
  return columns.map((_, column) => {
    const own = bars.filter((bar) => bar.column === column)
    return {
      column,
      heights: series.map((_each, index) => own.find((bar) => bar.series === index)?.height ?? 0),
    }
  })
}

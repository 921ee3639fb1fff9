import { memo } from 'react'
import { apartMark, columnWords, nameLabels, numberLabels } from '#shared/chart/labels'
import type { ChartLayout } from '#shared/chart/layout'
import type { ChartNumbers } from '#shared/chart/series'
import { seriesName } from './series-name.ts'

export type ChartWordsProps = {
  readonly numbers: ChartNumbers
  readonly layout: ChartLayout
  readonly height: number
}

/** Scale, sums, names and what the columns stand for; a reader hears them from the keyboard's place instead. */
export const ChartWords = memo(function ChartWords({ numbers, layout, height }: ChartWordsProps) {
  const { plot, ticks, scale, width } = layout
  const base = plot.y + plot.height
  const apart = apartMark(layout, numbers.columns)
  const nameOf = (index: number) => {
    const series = numbers.series[index]
    return series ? seriesName(series) : ''
  }
  return (
    <svg
      width={width}
      height={height}
      aria-hidden="true"
      className="pointer-events-none absolute top-0 left-0"
    >
      <path d={`M${plot.x} ${base + 0.5}H${plot.x + plot.width}`} stroke="var(--rule)" />
      {ticks.map(({ y, text }) => (
        <text key={y} x={plot.x - 6} y={y + 4 * scale} textAnchor="end" className="chart-words">
          {text}
        </text>
      ))}
      {apart ? (
        <>
          <path d={`M${apart.x} ${plot.y - 16 * scale}V${base}`} stroke="var(--rule)" />
          {apart.caption ? (
            <text x={apart.caption.x} y={apart.caption.y} className="chart-words">
              {apart.caption.text}
            </text>
          ) : null}
        </>
      ) : null}
      {numberLabels(layout).map(({ x, y, text }) => (
        <text key={x} x={x} y={y} textAnchor="middle" className="chart-number">
          {text}
        </text>
      ))}
      {nameLabels(layout, numbers, nameOf).map(({ bar, text, width: wide }) => (
        <g key={bar.series}>
          <rect
            x={bar.x + bar.width / 2 - wide / 2}
            y={bar.y + bar.height / 2 - 8 * scale}
            width={wide}
            height={16 * scale}
            rx={2}
            fill="var(--paper)"
          />
          <text
            x={bar.x + bar.width / 2}
            y={bar.y + bar.height / 2 + 4 * scale}
            textAnchor="middle"
            className="chart-words"
          >
            {text}
          </text>
        </g>
      ))}
      {columnWords(layout, numbers.columns).map(({ x, lines, isStrong }) => (
        <text
          key={x}
          x={x}
          y={base + 3 * scale}
          textAnchor="middle"
          className={isStrong ? 'chart-number' : 'chart-words'}
        >
          {lines.map((line, index) => (
            <tspan key={index} x={x} dy={14 * scale}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  )
})

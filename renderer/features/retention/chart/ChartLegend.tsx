import { ToggleButton } from 'react-aria-components'
import type { ChartSeries } from '#shared/chart/series'
import { retentionChartText as text } from '#shared/text/retention-chart'
import { formatNumber } from '../../../ui/format-count.ts'
import { seriesName } from './series-name.ts'
import { Swatch } from './Swatch.tsx'

export type ChartLegendProps = {
  readonly series: readonly ChartSeries[]
  readonly hidden: readonly string[]
  readonly onChange: (hidden: string[]) => void
}

/** Every category with its fill and its sum; a press takes it out of the chart or puts it back. */
export function ChartLegend({ series, hidden, onChange }: ChartLegendProps) {
  const toggle = (id: string, isOn: boolean) =>
    onChange(isOn ? hidden.filter((other) => other !== id) : [...hidden, id])
  return (
    <div role="group" aria-label={text.categories} className="flex flex-wrap gap-x-1 gap-y-0.5">
      {series.map((each) => {
        const isOn = !hidden.includes(each.id)
        const name = seriesName(each)
        return (
          <ToggleButton
            key={each.id}
            isSelected={isOn}
            onChange={(next) => toggle(each.id, next)}
            className="flex min-h-6 max-w-64 cursor-default items-center gap-1.5 rounded-mark px-1.5 text-13 text-ink-soft hover:bg-hover"
          >
            <span className={isOn ? 'flex' : 'flex opacity-25'}>
              <Swatch tone={each.tone} />
            </span>
            <bdi
              title={name}
              className={`truncate ${isOn ? 'text-ink' : 'text-ink-faint line-through'}`}
            >
              {name}
            </bdi>
            <span>{formatNumber(each.total)}</span>
          </ToggleButton>
        )
      })}
    </div>
  )
}

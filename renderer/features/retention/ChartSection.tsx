import { useId, useMemo } from 'react'
import {
  allNumbers,
  chartNumbers,
  columnTotals,
  withoutSeries,
  type ChartNumbers,
} from '#shared/chart/series'
import { CHART_AXES, CHART_MEASURES, type ChartAxis } from '#shared/domain/retention/chart-axis'
import type { RetentionChart, RetentionFilter } from '#shared/ipc/retention'
import { chartHeading, isMonth, retentionChartText as text } from '#shared/text/retention-chart'
import { SwitchField } from '#ui/fields/SwitchField'
import { useQuery } from '../../call.ts'
import { HeatCalendar } from './calendar/HeatCalendar.tsx'
import { ChartLegend } from './chart/ChartLegend.tsx'
import { ChartPatterns } from './chart/ChartPatterns.tsx'
import { ChartTable } from './chart/ChartTable.tsx'
import { RetentionChartView } from './chart/RetentionChartView.tsx'
import { columnPick } from './column-pick.ts'
import { isSamePick, type Pick } from './pick.ts'
import { CHART_VIEWS, type ChartPlace } from './use-chart-place.ts'
import type { Retention } from './use-retention.ts'

const AXIS_CHOICES = CHART_AXES.map((id) => {
  const short = text.shortAxes[id]
  return { id, label: text.axes[id], ...(short ? { short } : {}) }
})

/** What falls due when: as a chart, as a calendar or as a table of the same numbers. */
export function ChartSection({ retention }: { readonly retention: Retention }) {
  const { place, chartFilter } = retention
  if (!place || !chartFilter) return <div className="h-[clamp(15rem,38vh,30rem)] shrink-0" />
  return <KnownSection retention={retention} place={place} filter={chartFilter} />
}

type KnownProps = {
  readonly retention: Retention
  readonly place: ChartPlace
  readonly filter: RetentionFilter
}

function KnownSection({ retention, place, filter }: KnownProps) {
  const { axis, measure, view } = place
  const headingId = useId()
  const { data: chart } = useQuery('retention:chart', { axis, measure, filter })
  const numbers = useShownNumbers(chart, retention, place)
  const heading =
    numbers && chart
      ? chartHeading(numbers.shown.columns, columnTotals(numbers.shown), {
          // While another axis is read, the answer still tells of the one before.
          axis: axisOf(chart.columns) ?? axis,
          measure,
        })
      : '\u00a0'
  const head = (words: string) => (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 @min-[60rem]:flex-nowrap">
      <h2 id={headingId} className="min-w-0 grow text-16 font-semibold text-balance text-ink">
        {words}
      </h2>
      <Switches place={place} onChange={retention.setPlace} />
    </div>
  )
  return (
    <section
      aria-labelledby={headingId}
      className="@container flex shrink-0 flex-col gap-2 px-6 pb-3"
    >
      <ChartPatterns />
      {view === 'calendar' ? (
        <HeatCalendar retention={retention} measure={measure} filter={filter} head={head} />
      ) : (
        <>
          {head(heading)}
          {numbers && chart ? (
            <Numbers
              retention={retention}
              place={place}
              numbers={numbers}
              chart={chart}
              heading={heading}
            />
          ) : null}
        </>
      )}
    </section>
  )
}

function axisOf(columns: RetentionChart['columns']): ChartAxis | undefined {
  const months = columns.filter(({ key }) => isMonth(key)).length
  return CHART_AXES.find((axis) => axis === (months === 0 ? 'ranges' : `${months - 1}`))
}

type SwitchesProps = {
  readonly place: ChartPlace
  readonly onChange: Retention['setPlace']
}

function Switches({ place, onChange }: SwitchesProps) {
  const { view, axis, measure } = place
  return (
    <div className="-mx-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 @min-[60rem]:shrink-0">
      <SwitchField
        label={text.measure}
        choices={CHART_MEASURES.map((id) => ({ id, label: text.measures[id] }))}
        value={measure}
        onChange={(next) => onChange({ measure: next })}
      />
      {view === 'calendar' ? null : (
        <SwitchField
          label={text.axis}
          choices={AXIS_CHOICES}
          value={axis}
          onChange={(next) => onChange({ axis: next })}
        />
      )}
      <SwitchField
        label={text.views}
        choices={CHART_VIEWS.map((id) => ({ id, label: text.view[id] }))}
        value={view}
        onChange={(next) => onChange({ view: next })}
      />
    </div>
  )
}

type ShownNumbers = {
  /** Grouped, for as many fills as there are. */
  readonly grouped: ChartNumbers
  /** What heading and picture tell. */
  readonly shown: ChartNumbers
}

type NumbersProps = {
  readonly retention: Retention
  readonly place: ChartPlace
  readonly numbers: ShownNumbers
  readonly chart: RetentionChart
  readonly heading: string
}

function Numbers({ retention, place, numbers, chart, heading }: NumbersProps) {
  const { pick, setPick, setPlace } = retention
  const { view, axis, measure } = place
  const { grouped, shown } = numbers
  const choose = (next: Pick | null) => setPick(isSamePick(next, pick) ? null : next)
  const escape = () => {
    if (!pick) return false
    setPick(null)
    return true
  }
  return (
    <>
      {view === 'table' ? (
        <ChartTable numbers={shown} label={heading} />
      ) : (
        <>
          <RetentionChartView
            numbers={shown}
            measure={measure}
            label={heading}
            pickedKey={pick?.kind === 'column' && pick.axis === axis ? pick.key : null}
            onPick={(at) => choose(columnPick(shown, grouped, { axis, at }))}
            onEscape={escape}
            onTable={() => setPlace({ view: 'table' })}
          />
          <ChartLegend
            series={grouped.series}
            hidden={place.hidden}
            onChange={(hidden) => setPlace({ hidden })}
          />
        </>
      )}
      <Remark numbers={numbers} chart={chart} measure={measure} />
    </>
  )
}

type RemarkProps = globalThis.Pick<NumbersProps, 'numbers' | 'chart'> & {
  readonly measure: ChartPlace['measure']
}

/** What the picture itself does not say. */
function Remark({ numbers: { grouped, shown }, chart, measure }: RemarkProps) {
  const words = [
    grouped.series.length === 0
      ? text.nothingCounted
      : shown.series.length === 0
        ? text.allHidden
        : null,
    chart.uncounted > 0 ? text.uncounted(chart.uncounted, measure) : null,
  ].filter((each) => each !== null)
  return words.length > 0 ? <p className="text-13 text-ink-soft">{words.join(' ')}</p> : null
}

function useShownNumbers(
  chart: RetentionChart | undefined,
  { facets }: Retention,
  { view, hidden }: ChartPlace,
): ShownNumbers | null {
  return useMemo(() => {
    if (!chart) return null
    const ids = facets.categories.map(({ id }) => id)
    const grouped = chartNumbers(chart, ids)
    if (view === 'table') return { grouped, shown: allNumbers(chart) }
    return { grouped, shown: view === 'chart' ? withoutSeries(grouped, hidden) : grouped }
  }, [chart, facets, view, hidden])
}

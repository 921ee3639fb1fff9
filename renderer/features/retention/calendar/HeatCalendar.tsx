import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { ChartMeasure } from '#shared/domain/retention/chart-axis'
import { addDays } from '#shared/domain/values/day'
import type { RetentionFilter, RetentionHeat } from '#shared/ipc/retention'
import {
  calendarHeading,
  countWords,
  quarterName,
  retentionChartText,
} from '#shared/text/retention-chart'
import { IconButton } from '#ui/actions/IconButton'
import { useQuery } from '../../../call.ts'
import { formatDate } from '../../../ui/format-date.ts'
import { useToday } from '../../../parts/fields/use-today.ts'
import type { Retention } from '../use-retention.ts'
import { HeatMonth, type HeatDays } from './HeatMonth.tsx'
import { quarterMonths, quarterOf } from './quarter.ts'

export type HeatCalendarProps = {
  readonly retention: Retention
  readonly measure: ChartMeasure
  readonly filter: RetentionFilter
  /** The line above it, given what it shows in words. */
  readonly head: (heading: string) => ReactNode
}

const text = retentionChartText.calendar

/** A quarter day by day: what falls due on each, darker where it is more. */
export function HeatCalendar({ retention, measure, filter, head }: HeatCalendarProps) {
  const { pick, setPick } = retention
  const today = useToday()
  const [chosen, setDay] = useState(pick?.kind === 'day' ? pick.day : null)
  const day = chosen ?? today
  const [isByKey, setByKey] = useState(false)
  const [hover, setHover] = useState<string | null>(null)
  const { from, to } = quarterOf(day)
  const { data } = useQuery('retention:heat', { day: from, measure, filter })
  const days = heatDays(data, from)
  const wordsOf = (each: string) => {
    const value = days.values.get(each)
    return `${formatDate(each)}: ${value ? countWords(value, measure) : text.nothing}`
  }
  const choose = (each: string) => {
    const isOn = pick?.kind === 'day' && pick.day === each
    setPick(
      isOn
        ? null
        : { kind: 'day', day: each, words: retentionChartText.pickedDay(formatDate(each)) },
    )
  }
  const move = (next: string, byKey: boolean) => {
    setDay(next)
    setByKey(byKey)
  }
  const name = quarterName(from, to)
  return (
    <>
      {head(calendarHeading(days.sum, measure, name))}
      <div className="flex items-center gap-1">
        <IconButton
          label={text.previous}
          icon={<ChevronLeft />}
          onPress={() => setDay(quarterOf(addDays(from, -1)).from)}
        />
        <p className="min-w-56 text-center text-14 font-semibold text-ink" aria-live="polite">
          {name}
        </p>
        <IconButton
          label={text.next}
          icon={<ChevronRight />}
          onPress={() => setDay(addDays(to, 1))}
        />
        <p className="pl-4 text-13 text-ink-soft">{wordsOf(hover ?? day)}</p>
      </div>
      <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
        {quarterMonths(from).map((month) => (
          <HeatMonth
            key={month.first}
            month={month}
            days={days}
            current={day}
            picked={pick?.kind === 'day' ? pick.day : null}
            isByKey={isByKey}
            wordsOf={wordsOf}
            onMove={move}
            onPick={choose}
            onHover={setHover}
          />
        ))}
      </div>
    </>
  )
}

// While the next quarter is read, the answer still tells of the one before.
function heatDays(data: RetentionHeat | undefined, from: string): HeatDays {
  const days = data?.from === from ? data.days : []
  return {
    values: new Map(days.map(({ day, value }) => [day, value])),
    sum: days.reduce((sum, { value }) => sum + value, 0),
    largest: Math.max(0, ...days.map(({ value }) => value)),
    today: data?.today ?? null,
  }
}

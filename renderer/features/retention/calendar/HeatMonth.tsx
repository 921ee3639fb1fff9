import { useEffect, useRef, type KeyboardEvent } from 'react'
import { shortNumber } from '#shared/chart/scale'
import { addDays, addMonths } from '#shared/domain/values/day'
import { monthName, retentionChartText } from '#shared/text/retention-chart'
import { heatLevel, type CalendarMonth } from './quarter.ts'

export type HeatDays = {
  readonly values: ReadonlyMap<string, number>
  readonly largest: number
  readonly sum: number
  readonly today: string | null
}

export type HeatMonthProps = {
  readonly month: CalendarMonth
  readonly days: HeatDays
  /** The day the keyboard is on, and whether it went there by key. */
  readonly current: string
  readonly isByKey: boolean
  readonly picked: string | null
  /** A day and what falls due on it. */
  readonly wordsOf: (day: string) => string
  readonly onMove: (day: string, isByKey: boolean) => void
  readonly onPick: (day: string) => void
  readonly onHover: (day: string | null) => void
}

const text = retentionChartText.calendar
const WEEK = 'grid grid-cols-[repeat(7,2.5rem)] gap-0.5'

/** One month of the calendar, its weeks as rows. */
export function HeatMonth(props: HeatMonthProps) {
  const { month, onHover } = props
  const name = `${monthName(month.first)} ${month.first.slice(0, 4)}`
  return (
    <div className="flex flex-col gap-0.5 text-12" onPointerLeave={() => onHover(null)}>
      <h3 className="text-13 font-semibold text-ink">{name}</h3>
      <div role="grid" aria-label={text.label(name)} className="flex flex-col gap-0.5">
        <div role="row" className={WEEK}>
          {text.weekdays.map((weekday) => (
            <span key={weekday} role="columnheader" className="text-center text-ink-faint">
              {weekday}
            </span>
          ))}
        </div>
        {month.weeks.map((week) => (
          <div key={week.find((day) => day !== null)} role="row" className={WEEK}>
            {week.map((day, index) =>
              day === null ? (
                <span key={index} role="presentation" />
              ) : (
                <HeatDay key={index} {...props} day={day} />
              ),
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

function HeatDay(props: HeatMonthProps & { readonly day: string }) {
  const { day, days, current, isByKey, picked, wordsOf, onMove, onPick, onHover } = props
  const cell = useRef<HTMLDivElement>(null)
  const isCurrent = day === current
  useEffect(() => {
    // The keyboard goes along with the day, but is never taken from elsewhere.
    if (isCurrent && isByKey) cell.current?.focus()
  }, [isCurrent, isByKey])
  const value = days.values.get(day) ?? 0
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedDay(event.key, day)
    if (next) onMove(next, true)
    else if (event.key === 'Enter' || event.key === ' ') onPick(day)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={cell}
      role="gridcell"
      data-level={heatLevel(value, days.largest) || undefined}
      aria-label={`${wordsOf(day)}${day === days.today ? `, ${text.today}` : ''}`}
      aria-selected={day === picked}
      tabIndex={isCurrent ? 0 : -1}
      onKeyDown={onKeyDown}
      onFocus={() => onMove(day, false)}
      onPointerEnter={() => onHover(day)}
      onClick={() => onPick(day)}
      data-day={Number(day.slice(8))}
      data-value={value > 0 ? shortNumber(value) : ''}
      className={`heat-day relative flex h-8 cursor-default items-end justify-center rounded-mark outline-offset-0 ${edgeClass(day, props)}`}
    />
  )
}

function edgeClass(day: string, { picked, days }: HeatMonthProps): string {
  if (day === picked) return 'outline-2 outline-accent'
  return day === days.today ? 'outline-1 outline-rule' : ''
}

function movedDay(key: string, day: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'PageUp':
      return addMonths(day, -3)
    case 'PageDown':
      return addMonths(day, 3)
    default:
      return null
  }
}

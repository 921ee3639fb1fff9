import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { addDays, addMonths } from '#shared/domain/values/day'
import { monthName, retentionChartText } from '#shared/text/retention-chart'
import { shortNumber } from '#shared/chart/scale'
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
  /** The day the keyboard is on. */
  readonly current: string
  readonly picked: string | null
  /** A day and what falls due on it. */
  readonly wordsOf: (day: string) => string
  /** Whether the keyboard is to come along to the day. */
  readonly isFollowed: RefObject<boolean>
  readonly onMove: (day: string) => void
  readonly onPick: (day: string) => void
  readonly onHover: (day: string | null) => void
}

const text = retentionChartText.calendar

/** One month of the calendar, its weeks as rows. */
export function HeatMonth(props: HeatMonthProps) {
  const { month, onHover } = props
  const name = `${monthName(month.first)} ${month.first.slice(0, 4)}`
  return (
    <table
      role="grid"
      aria-label={text.label(name)}
      onPointerLeave={() => onHover(null)}
      className="border-separate border-spacing-0.5 text-12"
    >
      <caption className="pb-0.5 text-left text-13 font-semibold text-ink">{name}</caption>
      <thead>
        <tr>
          {text.weekdays.map((weekday) => (
            <th key={weekday} scope="col" className="font-normal text-ink-faint">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) =>
              day === null ? <td key={index} /> : <HeatDay key={index} {...props} day={day} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function HeatDay(props: HeatMonthProps & { readonly day: string }) {
  const { day, days, current, picked, isFollowed, wordsOf, onMove, onPick, onHover } = props
  const cell = useRef<HTMLTableCellElement>(null)
  const isCurrent = day === current
  useEffect(() => {
    // The keyboard goes along with the day, but is never taken from elsewhere.
    if (!isCurrent || !isFollowed.current) return
    isFollowed.current = false
    cell.current?.focus()
  }, [isCurrent, isFollowed])
  const value = days.values.get(day) ?? 0
  const level = heatLevel(value, days.largest)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedDay(event.key, day)
    if (next) {
      isFollowed.current = true
      onMove(next)
    } else if (event.key === 'Enter' || event.key === ' ') onPick(day)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <td
      ref={cell}
      role="gridcell"
      data-level={level || undefined}
      aria-label={`${wordsOf(day)}${day === days.today ? `, ${text.today}` : ''}`}
      aria-selected={day === picked}
      tabIndex={isCurrent ? 0 : -1}
      onKeyDown={onKeyDown}
      onFocus={() => onMove(day)}
      onPointerEnter={() => onHover(day)}
      onClick={() => onPick(day)}
      className={`heat-day relative h-8 w-10 cursor-default rounded-mark text-center align-bottom outline-offset-0 ${day === picked ? 'outline-2 outline-accent' : day === days.today ? 'outline-1 outline-rule' : ''}`}
    >
      <span aria-hidden="true" className="absolute top-0 left-1 text-[0.625rem] opacity-80">
        {Number(day.slice(8))}
      </span>
      <span aria-hidden="true" className="font-semibold">
        {value > 0 ? shortNumber(value) : '\u00a0'}
      </span>
    </td>
  )
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

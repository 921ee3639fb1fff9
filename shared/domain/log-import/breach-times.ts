import { dayOf } from '../values/day.ts'
import { instantsOf, startOfDay } from '../values/local-time.ts'
import type { TimePoint } from '../values/time-point.ts'
import type { BreachTargetName } from './breach-targets.ts'
import { saysNoDay } from './nothing-cell.ts'
import { readLogDate, type DateReading, type LogDate } from './read-date.ts'
import type { LogChoices } from './map-row.ts'
import { firstCell, report, type RowCells } from './row-cells.ts'

/** How the times of a log are read, and the moment after which nothing can have happened. */
export type TimeReading = Pick<LogChoices, 'dateOrders' | 'serialSystem' | 'timeZone'> & {
  now: string
}

/**
 * When something happened by a row: an instant, or a day alone, which stands at its first instant. An
 * hour that clocks show twice is read as the earlier one, a skipped one as if clocks had not been put
 * forward; both are told. What cannot be read keeps the row out, unless the row can do without it.
 */
export function timePointOf(
  row: RowCells,
  target: BreachTargetName,
  reading: TimeReading,
  canDoWithout = false,
): TimePoint | null {
  const cell = firstCell(row, target)
  if (cell === null || saysNoDay(cell.text)) return null
  const how = { ...reading, order: reading.dateOrders[cell.column] ?? null }
  const date = readLogDate(cell.text, how)
  if ('problem' in date) {
    report(row, target, date.problem, canDoWithout)
    return null
  }
  if (isFuture(date, reading)) {
    report(row, target, 'future-date')
    return null
  }
  if (date.instant === null) return { at: startOfDay(date.day, reading.timeZone), isDayOnly: true }
  if (date.zoneAssumed) reportChangedClocks(row, target, { text: cell.text, how })
  return { at: date.instant, isDayOnly: false }
}

function isFuture({ day, instant }: LogDate, { now, timeZone }: TimeReading): boolean {
  return instant === null ? day > dayOf(now, timeZone) : instant > now
}

function reportChangedClocks(
  row: RowCells,
  target: BreachTargetName,
  { text, how }: { text: string; how: DateReading },
): void {
  // Read as UTC, the instant is the clock as it is written.
  const written = readLogDate(text, { ...how, timeZone: 'UTC' })
  if ('problem' in written || written.instant === null) return
  const meant = instantsOf(written.instant.slice(0, 16), how.timeZone)
  if (meant.length === 1) return
  report(row, target, meant.length === 0 ? 'skipped-hour' : 'repeated-hour', true)
}

import { addDays, addMonths } from './day.ts'

const SHAPE = /^P(\d+)([YMWD])$/
const MONTHS_PER_YEAR = 12
const DAYS_PER_WEEK = 7
/** The first days of the months of four years, one of them a leap year. */
const STARTS = Array.from({ length: 48 }, (_, month) => addMonths('2001-01-01', month))

/** The day that lies a period of ISO 8601 (P6M, P5Y, P30D) after a day; a missing day becomes the month's last. */
export function addPeriod(day: string, period: string): string {
  const { count, unit } = partsOfPeriod(period)
  switch (unit) {
    case 'Y':
      return addMonths(day, count * MONTHS_PER_YEAR)
    case 'M':
      return addMonths(day, count)
    case 'W':
      return addDays(day, count * DAYS_PER_WEEK)
    default:
      return addDays(day, count)
  }
}

/** Whether a period ends on a month's last day because the month has no such day: 31 August + P6M. */
export function isClamped(day: string, period: string): boolean {
  const { unit } = partsOfPeriod(period)
  const isByMonth = unit === 'Y' || unit === 'M'
  return isByMonth && addPeriod(day, period).slice(8) !== day.slice(8)
}

/** Whether a period may end before another that starts on the same day: 365 days in a leap year end before one year. */
export function mayEndBefore(period: string, other: string): boolean {
  return STARTS.some((start) => addPeriod(start, period) < addPeriod(start, other))
}

function partsOfPeriod(period: string): { count: number; unit: string } {
  const parts = SHAPE.exec(period)
  if (!parts) throw new RangeError('Not a period of one unit.')
  return { count: Number(parts[1]), unit: parts[2] ?? '' }
}

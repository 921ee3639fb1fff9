import { addDays, addMonths, weekdayOf } from '#shared/domain/values/day'

/** A month as weeks of days; null where a week reaches into another month. */
export type CalendarMonth = {
  readonly first: string
  readonly weeks: readonly (readonly (string | null)[])[]
}

const SHADES = 5

/** First and last day of the quarter in which a day lies. */
export function quarterOf(day: string): { readonly from: string; readonly to: string } {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  const from = `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
  return { from, to: addDays(addMonths(from, 3), -1) }
}

/** The three months of a quarter, weeks beginning on Monday. */
export function quarterMonths(from: string): CalendarMonth[] {
  return [0, 1, 2].map((ahead) => monthWeeks(addMonths(from, ahead)))
}

/** How dark a day is, from one to five shades; nothing has none. */
export function heatLevel(value: number, largest: number): number {
  if (value <= 0 || largest <= 0) return 0
  const part = value / largest
  // Few are told apart one by one; among many the small ones still differ.
  return Math.max(1, Math.ceil(SHADES * (largest <= SHADES ? part : Math.sqrt(part))))
}

function monthWeeks(first: string): CalendarMonth {
  const last = addDays(addMonths(first, 1), -1)
  const days: (string | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null)
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  while (days.length % 7 !== 0) days.push(null)
  const weeks = Array.from({ length: days.length / 7 }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  )
  return { first, weeks }
}

import { Temporal } from 'temporal-polyfill'

/** The day that lies a period of ISO 8601 (P6M, P5Y, P30D) after a day; a missing day becomes the month's last. */
export function addPeriod(day: string, period: string): string {
  return Temporal.PlainDate.from(day).add(Temporal.Duration.from(period)).toString()
}

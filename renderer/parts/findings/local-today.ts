import { getLocalTimeZone, today } from '@internationalized/date'

/** Today as an ISO day, in the zone given, else in that of this computer. */
export function localToday(timeZone?: string): string {
  return today(timeZone ?? getLocalTimeZone()).toString()
}

import { getLocalTimeZone, today } from '@internationalized/date'

/** Today in the zone of this computer, as an ISO day. */
export function localToday(): string {
  return today(getLocalTimeZone()).toString()
}

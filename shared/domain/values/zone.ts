import { Temporal } from 'temporal-polyfill'

/** Whether a name is a time zone of the IANA data that this program knows. */
export function isKnownZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

import { Temporal } from 'temporal-polyfill'

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/**
 * The instants that a local time such as 2026-10-25T02:30 can mean in a zone: one, none where clocks
 * are put forward over it, two where they are put back over it, the earlier first. Throws RangeError
 * for what is no local time.
 */
export function instantsOf(local: string, timeZone: string): string[] {
  if (!SHAPE.test(local)) throw new RangeError('Not a local time.')
  const plain = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    plain.toZonedDateTime(timeZone, { disambiguation }),
  )
  if (!earlier || !later || !earlier.toPlainDateTime().equals(plain)) return []
  const instants = [earlier, later].map((time) => textOf(time.toInstant()))
  return [...new Set(instants)]
}

/** The local time of an instant in a zone, to the minute: 2026-10-25T02:30. */
export function localOf(instant: string, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** How far a zone's clocks are ahead of UTC at an instant: +02:00. */
export function offsetOf(instant: string, timeZone: string): string {
  return zoned(instant, timeZone).offset
}

/** The first instant of a calendar day in a zone. */
export function startOfDay(day: string, timeZone: string): string {
  return textOf(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant())
}

function zoned(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
}

// As the schema of an instant has it: UTC with milliseconds.
function textOf(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 })
}

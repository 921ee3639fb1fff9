import { Temporal } from 'temporal-polyfill'

const DAY_MS = 86_400_000
/** No zone has changed its clocks off a quarter of an hour since 1972; within one, the offset is the same. */
const SLOT_MS = 15 * 60_000
const MOST_KEPT = 50_000

type Offset = (milliseconds: number) => number
export type ZoneOffsets = { atInstant: Offset; atLocal: Offset }

const zones = new Map<string, ZoneOffsets>()

/** How far a zone is from UTC, in milliseconds; answers are remembered, since asking the calendar is slow. */
export function zoneOffsets(timeZone: string): ZoneOffsets {
  const known = zones.get(timeZone)
  if (known) return known
  const offsets = {
    atInstant: remembered(instantOffset(timeZone)),
    atLocal: remembered(localOffset(timeZone)),
  }
  zones.set(timeZone, offsets)
  return offsets
}

function instantOffset(timeZone: string): Offset {
  return (milliseconds) => {
    const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds)
    return instant.toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6
  }
}

/** For clocks that show an hour twice the first one counts; for an hour left out, the offset before it. */
function localOffset(timeZone: string): Offset {
  return (milliseconds) => {
    const local = Temporal.Instant.fromEpochMilliseconds(milliseconds)
    const clock = local.toZonedDateTimeISO('UTC').toPlainDateTime()
    const instant = clock.toZonedDateTime(timeZone, { disambiguation: 'compatible' })
    return milliseconds - instant.epochMilliseconds
  }
}

/** A day that begins and ends with the same offset has no other; only days of change are asked slot by slot. */
function remembered(offset: Offset): Offset {
  const slots = rememberedBy(SLOT_MS, (start) => offset(start))
  const days = rememberedBy(DAY_MS, (start) => {
    const first = slots(start)
    return slots(start + DAY_MS) === first ? first : null
  })
  return (milliseconds) => days(milliseconds) ?? slots(milliseconds)
}

function rememberedBy<T>(length: number, ask: (start: number) => T): (milliseconds: number) => T {
  const known = new Map<number, T>()
  return (milliseconds) => {
    const place = Math.floor(milliseconds / length)
    const before = known.get(place)
    if (before !== undefined) return before
    if (known.size >= MOST_KEPT) known.clear()
    const answer = ask(place * length)
    known.set(place, answer)
    return answer
  }
}

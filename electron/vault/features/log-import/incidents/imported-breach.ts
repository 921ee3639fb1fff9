import { emptyBreach, type Breach } from '#shared/domain/breaches/breach'
import type { MappedBreach } from '#shared/domain/log-import/map-breach'
import { dayOf } from '#shared/domain/values/day'
import { startOfDay } from '#shared/domain/values/local-time'
import type { TimePoint } from '#shared/domain/values/time-point'
import { importedEvents } from './imported-events.ts'

/** What an import gives every row beside the row's own values. */
export type BreachSource = {
  fileName: string
  source: string
  timeZone: string
  today: string
  newId: () => string
  nextRef: () => string
}

/** A row as a new incident; what the log says nothing about stays not recorded. */
export function importedBreach(
  values: MappedBreach,
  { key, rowNo }: { key: string; rowNo: number },
  { fileName, source, timeZone, today, newId, nextRef }: BreachSource,
): Breach {
  const { title, firstSignal, externalId, people, records } = values
  const empty = emptyBreach(nextRef(), { title, timeZone, firstSignal })
  const takenOver = { at: startOfDay(today, timeZone), isDayOnly: true }
  return {
    ...empty,
    id: newId(),
    description: values.description,
    occurred: occurredOf(values, timeZone),
    natures: values.natures,
    incidentKinds: values.incidentKinds,
    people: { ...empty.people, count: people.count, countIs: people.countIs },
    data: { ...empty.data, records: records.count, recordsAre: records.countIs },
    consequences: consequencesOf(values),
    measuresTaken: values.measures,
    events: importedEvents(values, takenOver, newId),
    imported: { fileName, source, externalId, key, rowNo, on: today },
    createdOn: today,
    changedOn: today,
  }
}

// A log has one column for what the form asks by what was broken; it stands where the row says, first of all.
function consequencesOf({ natures: [first], effects }: MappedBreach): Breach['consequences'] {
  const none = { confidentiality: null, integrity: null, availability: null }
  return { ...none, [first ?? 'confidentiality']: effects }
}

function occurredOf(
  { occurredFrom: from, occurredTo: to }: MappedBreach,
  timeZone: string,
): Breach['occurred'] {
  return { kind: occurrenceOf(from, to, timeZone), from, to, isEstimated: false }
}

function occurrenceOf(
  from: TimePoint | null,
  to: TimePoint | null,
  timeZone: string,
): Breach['occurred']['kind'] {
  if (from === null) return to === null ? 'unknown' : 'from-to'
  if (to === null) return 'single-day'
  return dayOf(from.at, timeZone) === dayOf(to.at, timeZone) ? 'single-day' : 'from-to'
}

import type { BreachEvent, NewBreachEvent } from '#shared/domain/breaches/event'
import type { MappedBreach } from '#shared/domain/log-import/map-breach'
import type { TimePoint } from '#shared/domain/values/time-point'
import { authorityNote } from '#shared/text/breach-log'

type Told = MappedBreach & { takenOver: TimePoint }
type When = TimePoint & { by: null }

/**
 * What happened by a row, in order: what has a time of its own, then what a log says without one, as of
 * the closing or of the day on which it was taken over, and last where the incident stood.
 */
export function importedEvents(
  values: MappedBreach,
  takenOver: TimePoint,
  newId: () => string,
): BreachEvent[] {
  const told = { ...values, takenOver }
  const events = [
    ...awareness(told),
    ...timed(told),
    ...reasons(told),
    ...authorityUnplaced(told),
    ...(isNoticeDated(told) ? [] : stand(told)),
  ]
  return events.map((event) => ({ ...event, id: newId() }))
}

const at = (point: TimePoint): When => ({ ...point, by: null })
/** As of when a log says what it gives no time for. */
const undated = ({ closed, takenOver }: Told): When => at(closed ?? takenOver)

function awareness({ aware }: Told): NewBreachEvent[] {
  return aware === null ? [] : [{ ...at(aware), kind: 'aware', delayReason: null }]
}

// Both come after awareness, and either may be first; a day alone counts from its beginning.
function timed(told: Told): NewBreachEvent[] {
  const found = [...notice(told), ...message(told)]
  return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** Whether the day of the notification says more than the log's "notified". */
function isNoticeDated({ phase, notified }: Told): boolean {
  return phase === 'notified' && notified !== null
}

function notice(told: Told): NewBreachEvent[] {
  const { notified, authority, reference, status } = told
  if (notified === null) return []
  const word = isNoticeDated(told) && status !== null ? stand({ ...told, takenOver: notified }) : []
  return [
    ...word,
    {
      ...at(notified),
      kind: 'notified',
      stage: 'complete',
      authority,
      reference,
      means: null,
      documentId: null,
      delayReason: null,
      text: null,
    },
  ]
}

function message({ peopleTold }: Told): NewBreachEvent[] {
  if (peopleTold === null) return []
  const unsaid = { number: null, means: null, documentId: null, text: null }
  return [{ ...at(peopleTold), kind: 'people-told', isOrdered: false, ...unsaid }]
}

function reasons(told: Told): NewBreachEvent[] {
  const { notNotifiedReason: reason, phase, aware } = told
  if (reason === null) return []
  if (phase !== 'not-a-breach') return [{ ...undated(told), kind: 'not-notified', reason }]
  // Once known as a breach, only the log itself says that it was none.
  return aware === null
    ? [{ ...undated(told), kind: 'not-a-breach', reason }]
    : [{ ...undated(told), kind: 'note', text: reason }]
}

// Without its day, a notification is no step; what the log knows of it is kept in words.
function authorityUnplaced(told: Told): NewBreachEvent[] {
  const { notified, authority, reference } = told
  if (notified !== null || (authority === null && reference === null)) return []
  return [{ ...undated(told), kind: 'note', text: authorityNote({ authority, reference }) }]
}

/** Where the incident stood, with the log's own word for it. */
function stand(told: Told): NewBreachEvent[] {
  const { phase, status } = told
  return [{ ...undated(told), kind: 'taken-over', phase, statusText: status }]
}

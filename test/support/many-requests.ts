import type { RequestEvent } from '#shared/domain/requests/event'
import { CHANNELS, emptyRequest, type Request } from '#shared/domain/requests/request'
import { REQUEST_TYPES } from '#shared/domain/requests/types'
import { addDays } from '#shared/domain/values/day'

const COUNTRIES = ['DE', 'LT', 'FR', 'PL', 'IT', 'ES', 'NL', 'LV', 'EE', 'IE', 'SE', 'MT', 'LU']
const SOURCES = ['Helpdesk', 'Shop', 'Mailbox']
const SYLLABLES = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'ha',
  'je',
  'ki',
  'lo',
  'mu',
  'na',
  'pe',
  'ri',
  'so',
]
const WORDS = ['account', 'invoice', 'newsletter', 'delivery', 'game', 'key', 'refund', 'password']
/** Four years of requests; most of them are over. */
const DAYS = 1460

/** Many invented cases as a busy house would have them: mostly closed, some open, a few of everything. */
export function* manyRequests(count: number, today: string): Generator<Request> {
  const random = randomFrom(20_261_122)
  const below = (limit: number) => Math.floor(random() * limit)
  // Squared, so that what comes first is frequent and what comes last is rare.
  const some = <T>(list: readonly T[]): T => {
    const place = Math.floor(random() * random() * list.length)
    return list[place] ?? (list[0] as T)
  }
  for (let number = 1; number <= count; number += 1) {
    const receivedOn = addDays(today, -Math.floor((1 - number / count) * DAYS))
    const [first, last] = [nameOf(below(20) * below(20)), nameOf(400 + below(5000))]
    const request = emptyRequest(`RQ-${String(number).padStart(4, '0')}`, {
      types: below(20) === 0 ? [] : [some(REQUEST_TYPES)],
      requester: {
        name: below(50) === 0 ? null : `${capital(first)} ${capital(last)}`,
        email: `${first}.${last}@example.com`,
        reference: null,
      },
      subject: `${some(WORDS)} ${some(WORDS)} ${below(1000)}`,
      notes: below(10) === 0 ? `${some(WORDS)} of ${nameOf(below(5000))}` : null,
      channel: below(30) === 0 ? null : some(CHANNELS),
      country: below(30) === 0 ? null : some(COUNTRIES),
      receivedOn,
    })
    yield {
      ...request,
      id: `many-${String(number).padStart(7, '0')}`,
      events: eventsOf(receivedOn, today, { below, number }),
      imported: {
        batchId: 'many',
        source: some(SOURCES),
        externalId: `T${number}`,
        key: `key-${number}`,
        digest: 'digest',
        rowNo: number,
        dueClaimed: null,
        status: 'closed',
      },
      createdOn: receivedOn,
      changedOn: today,
    }
  }
}

function eventsOf(
  receivedOn: string,
  today: string,
  { below, number }: { below: (limit: number) => number; number: number },
): RequestEvent[] {
  const id = (place: number) => `event-${number}-${place}`
  const closedOn = addDays(receivedOn, 1 + below(40))
  if (closedOn < today && below(25) > 0) {
    const on = below(40) === 0 ? null : closedOn
    return [{ id: id(0), kind: 'closed-in-source', on, statusText: 'closed' }]
  }
  if (below(3) === 0) return []
  const on = addDays(receivedOn, below(2))
  if (on > today) return []
  const events: RequestEvent[] = [{ id: id(0), kind: 'triaged', on }]
  if (below(4) === 0) events.push({ id: id(1), kind: 'identity-asked', on, reason: 'Doubt' })
  else if (below(3) === 0)
    events.push({ id: id(1), kind: 'answered', on, outcome: 'full', reason: null, remedies: null })
  return events
}

function nameOf(number: number): string {
  let [name, rest] = ['', number + 14]
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length] ?? ''
  return name
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** Numbers that look random and are the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

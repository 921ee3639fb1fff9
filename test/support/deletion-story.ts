import type { DeletionPatch, NewDeletion } from '#shared/domain/deletions/deletion'
import type { NewDeletionEvent } from '#shared/domain/deletions/event'
import type { TestDesk } from './desk.ts'
import { NOW } from './now.ts'

const when = { at: NOW, isDayOnly: false }

/** The steps of a case from the signal to the deletion, in which no backup held anything. */
export const TO_DELETION: NewDeletionEvent[] = [
  { ...when, kind: 'frozen', stopped: ['suspension'] },
  {
    ...when,
    kind: 'age-checked',
    method: 'statement-asked',
    result: 'under-age',
    band: '13-15',
    hasCollected: false,
  },
  { ...when, kind: 'consent-checked', consent: 'none', method: null },
  {
    ...when,
    kind: 'decided',
    roles: ['data-protection-officer', 'head-of-support'],
    areExceptionsTested: true,
  },
  { ...when, kind: 'deletion-started' },
  { ...when, kind: 'deleted', records: 12, logDigest: null, backupExpiry: null },
]
export const NOTHING_FOUND: NewDeletionEvent = {
  ...when,
  kind: 'verified',
  result: 'nothing-found',
}
export const FOUND_AGAIN: NewDeletionEvent = { ...when, kind: 'verified', result: 'found-again' }
export const CLOSED: NewDeletionEvent = { ...when, kind: 'closed' }
/** A case of somebody who is of age after all. */
export const TO_CLEARING: NewDeletionEvent[] = [
  { ...when, kind: 'frozen', stopped: ['suspension'] },
  {
    ...when,
    kind: 'age-checked',
    method: 'statement-asked',
    result: 'of-age',
    band: 'unknown',
    hasCollected: false,
  },
  { ...when, kind: 'cleared', ground: 'adult', isCheckErased: true },
]

/** What is entered when a case is opened. */
export const enteredCase = (): NewDeletion => ({
  signalChannel: 'support-staff',
  signal: { at: '2026-11-20T08:00:00.000Z', isDayOnly: false },
  beliefBasis: ['self-statement'],
  country: 'LT',
  ageBand: 'unknown',
  requestIds: [],
  breachIds: [],
})

/** What a case has to name before it can be closed: data, systems, and nobody else to tell. */
export function toldAndListed(): DeletionPatch {
  const others = { isNone: true, told: [] }
  return {
    otherCategories: ['Account data'],
    otherSystems: ['Shop'],
    processors: others,
    recipients: others,
  }
}

/** A case in which everybody was told and everything is listed. */
export async function openCase(desk: TestDesk): Promise<string> {
  const { id } = await desk.call('deletions:create', enteredCase())
  await desk.call('deletions:change', { id, patch: toldAndListed() })
  return id
}

/** Records steps of a case, one after the other. */
export async function take(
  desk: TestDesk,
  id: string,
  ...events: readonly NewDeletionEvent[]
): Promise<void> {
  for (const event of events) await desk.call('deletions:record-event', { id, event })
}

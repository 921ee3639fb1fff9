import { type Deletion, emptyDeletion, type KeptDespite } from '#shared/domain/deletions/deletion'
import type {
  DeletionEvent,
  DeletionEventKind,
  NewDeletionEvent,
} from '#shared/domain/deletions/event'
import type { DeletionGuard } from '#shared/domain/deletions/event-problems'
import type { DeletionState } from '#shared/domain/deletions/state'

export const ZONE = 'Europe/Vilnius'
/** Noon in that zone, on a Friday. */
export const SIGNAL_AT = '2026-11-20T10:00:00.000Z'
export const NOW = '2027-03-01T12:00:00.000Z'
export const TODAY = '2027-03-01'
export const BACKUP_EXPIRY = '2026-12-20'
export const DIGEST = 'd'.repeat(64)
export const TARGETS = { freezeHours: 24, deleteDays: 7 }
export const GUARD: DeletionGuard = {
  settings: { needsTwoPeople: true },
  now: NOW,
  today: TODAY,
}

type Own<K extends DeletionEventKind> = Omit<
  Extract<DeletionEvent, { kind: K }>,
  'id' | 'at' | 'isDayOnly' | 'kind'
>
const EVENTS: { [K in DeletionEventKind]: Own<K> } = {
  frozen: { stopped: ['suspension'] },
  'age-checked': {
    method: 'known-already',
    result: 'under-age',
    band: '13-15',
    hasCollected: false,
  },
  'consent-checked': { consent: 'none', method: null },
  cleared: { ground: 'adult', isCheckErased: false },
  decided: { roles: ['data-protection-officer', 'head-of-support'], areExceptionsTested: true },
  'deletion-started': {},
  deleted: { records: 40, logDigest: DIGEST, backupExpiry: BACKUP_EXPIRY },
  verified: { result: 'nothing-found' },
  closed: {},
  'taken-over': {
    records: 12,
    logDigest: DIGEST,
    consent: null,
    backupExpiry: null,
    verifiedOn: null,
  },
}
/** The hour of each event on the day of the signal; what waits for backups has a day of its own. */
const AT: Record<DeletionEventKind, string> = {
  frozen: '2026-11-20T11:00:00.000Z',
  'age-checked': '2026-11-20T12:00:00.000Z',
  'consent-checked': '2026-11-20T13:00:00.000Z',
  cleared: '2026-11-20T14:00:00.000Z',
  decided: '2026-11-20T14:00:00.000Z',
  'deletion-started': '2026-11-20T15:00:00.000Z',
  deleted: '2026-11-20T16:00:00.000Z',
  verified: '2026-12-20T09:00:00.000Z',
  closed: '2026-12-21T09:00:00.000Z',
  'taken-over': '2026-11-20T16:00:00.000Z',
}
// The cast: the keys of a record are its kinds.
export const EVERY_KIND = Object.keys(EVENTS) as DeletionEventKind[]

/** A complete event of a kind at its time, with what a test says of it. */
export function newEvent(
  kind: DeletionEventKind,
  more: Record<string, unknown> = {},
): NewDeletionEvent {
  // The cast: an event of its kind, and what a test says of it.
  return { kind, at: AT[kind], isDayOnly: false, ...EVENTS[kind], ...more } as NewDeletionEvent
}

/** The same as it is kept. */
export function event(kind: DeletionEventKind, more: Record<string, unknown> = {}): DeletionEvent {
  // The cast: a new event with an identifier.
  return { id: kind, ...newEvent(kind, more) } as DeletionEvent
}

export const OF_AGE = event('age-checked', { result: 'of-age', band: 'unknown' })
export const CONSENTED = event('consent-checked', {
  consent: 'verified',
  method: 'call-with-parent',
})
const CHECKED = [event('frozen'), event('age-checked'), event('consent-checked')]
const DELETED = [...CHECKED, event('decided'), event('deletion-started'), event('deleted')]

/** Events that lead to a state. */
export const PATHS: Record<DeletionState, DeletionEvent[]> = {
  SIGNAL: [],
  FREEZE: [event('frozen')],
  CHECK_AGE: CHECKED.slice(0, 2),
  CHECK_CONSENT: CHECKED,
  CLEARED_ADULT: [event('frozen'), OF_AGE, event('cleared')],
  CLEARED_CONSENT: [...CHECKED.slice(0, 2), CONSENTED, event('cleared', { ground: 'consent' })],
  DECIDED_DELETE: DELETED.slice(0, 4),
  DELETING: DELETED.slice(0, 5),
  BACKUP_WAIT: DELETED,
  VERIFIED: [...DELETED, event('verified')],
  CLOSED: [...DELETED, event('verified'), event('closed')],
}

/** A row of what stays under a law. */
export function kept(more: Partial<KeptDespite> = {}): KeptDespite {
  return {
    id: 'kept',
    categoryId: 'payments',
    ground: 'legal-obligation',
    law: 'Accounting Act, art. 19',
    until: '2034-12-31',
    holdingId: null,
    holdId: null,
    ...more,
  }
}

/** A case with a signal and everything its steps ask, and what a test says of it. */
export function aDeletion(more: Partial<Deletion> = {}): Deletion {
  const empty = emptyDeletion({ refNo: 'DEL-001', caseId: 'c'.repeat(32), timeZone: ZONE })
  return {
    ...empty,
    id: 'deletion',
    signalChannel: 'parent',
    signal: { at: SIGNAL_AT, isDayOnly: false },
    categoryIds: ['account'],
    systemIds: ['shop'],
    processors: { isNone: false, told: [{ id: 'host', on: '2026-11-21' }] },
    recipients: { isNone: true, told: [] },
    createdOn: '2026-11-20',
    changedOn: '2026-11-20',
    ...more,
  }
}

/** An age that applies to a case in a country that has it. */
export function art8Of(age: number): NonNullable<Deletion['art8']> {
  return { age, by: 'country', country: 'LT', source: 'Law', status: 'corroborated', on: TODAY }
}

/** Where a case of a log came from. */
export const ORIGIN = {
  fileName: 'deletions.csv',
  source: 'Support',
  logDigest: DIGEST,
  on: '2026-12-01',
}

import { randomBytes, randomUUID } from 'node:crypto'
import { caseAge } from '#shared/domain/ages/case-age'
import { emptyDeletion, type Deletion } from '#shared/domain/deletions/deletion'
import type { DeletionEvent, NewDeletionEvent } from '#shared/domain/deletions/event'
import { writeRecord } from './breaches.ts'
import type { TestDesk } from './desk.ts'
import { readAgeGround } from '#vault/db/age-table'
import { readable } from '#vault/db/open'
import { openSession } from '#vault/desk'

/** A case in the vault that applies what the table said when it was opened. */
export function openCase(desk: TestDesk, refNo: string, wanted: Partial<Deletion> = {}): Deletion {
  const deletion: Deletion = {
    ...emptyDeletion({
      refNo,
      caseId: randomBytes(16).toString('hex'),
      timeZone: 'Europe/Vilnius',
    }),
    id: randomUUID(),
    createdOn: '2026-11-20',
    changedOn: '2026-11-20',
    signal: { at: '2026-11-20T08:00:00.000Z', isDayOnly: false },
    ...wanted,
  }
  const ground = readAgeGround(readable(openSession(desk.desk).vault.db))
  const kept = { ...deletion, art8: wanted.art8 ?? caseAge(deletion, ground) }
  writeRecord(desk, 'deletion', kept)
  return kept
}

/** Steps of a case, an hour apart. */
export function steps(...kinds: DeletionEvent['kind'][]): DeletionEvent[] {
  return kinds.map((kind, place): DeletionEvent => {
    const at = `2026-11-20T${String(place + 9).padStart(2, '0')}:00:00.000Z`
    // The cast: each kind below has all that it asks.
    return {
      id: randomUUID(),
      at,
      isDayOnly: false,
      ...REST[kind],
      kind,
    } as unknown as DeletionEvent
  })
}

type Rest = { [K in DeletionEvent['kind']]: Omit<Extract<NewDeletionEvent, { kind: K }>, Given> }
type Given = 'kind' | 'at' | 'isDayOnly'

const REST: Rest = {
  frozen: { stopped: ['suspension'] },
  'age-checked': {
    method: 'statement-asked',
    result: 'under-age',
    band: '13-15',
    hasCollected: false,
  },
  'consent-checked': { consent: 'none', method: null },
  cleared: { ground: 'adult', isCheckErased: true },
  decided: { roles: ['data-protection-officer', 'management'], areExceptionsTested: true },
  'deletion-started': {},
  deleted: { records: 3, logDigest: null, backupExpiry: null },
  verified: { result: 'nothing-found' },
  closed: {},
  'taken-over': {
    records: null,
    logDigest: 'a'.repeat(64),
    consent: null,
    backupExpiry: null,
    verifiedOn: null,
  },
}

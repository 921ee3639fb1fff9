import type { Deletion } from '#shared/domain/deletions/deletion'
import type { Request } from '#shared/domain/requests/request'
import type { LinkedRequest } from '#shared/ipc/deletions'
import { AppError } from '#shared/ipc/errors'
import type { ReadableDb } from '../../db/open.ts'
import { readRecord, readRecords } from '../../db/records.ts'

/** The case with this identifier; throws not-found. */
export function readDeletion(db: ReadableDb, id: string): Deletion {
  const deletion = readRecord<Deletion>(db, 'deletion', id)
  if (!deletion) throw new AppError('not-found')
  return deletion
}

/** The same as long as nothing is sealed; throws deletion-sealed. GDPR art. 5(2). */
export function readUnsealed(db: ReadableDb, id: string): Deletion {
  const deletion = readDeletion(db, id)
  if (deletion.sealed !== null) throw new AppError('deletion-sealed')
  return deletion
}

const collator = new Intl.Collator('en', { numeric: true })

type Referenced = Pick<Deletion, 'refNo'>

/** The order of cases by their references. */
export function byRefNo(a: Referenced, b: Referenced): number {
  return collator.compare(a.refNo, b.refNo)
}

/** All cases in the order of their references. */
export function readDeletions(db: ReadableDb): Deletion[] {
  return readRecords<Deletion>(db, 'deletion').sort(byRefNo)
}

const TABLES = {
  'data-category': 'data_categories',
  system: 'systems',
  processor: 'processors',
  recipient: 'recipients',
  breach: 'breaches',
} as const
const NAMED = ['data-category', 'system', 'processor', 'recipient'] as const

/** Identifiers of all records of a kind that cases may name. */
export function idsOf(db: ReadableDb, kind: keyof typeof TABLES): string[] {
  return db.prepare<[], string>(`SELECT id FROM ${TABLES[kind]}`).pluck().all()
}

/** Names of all list entries that cases may name, by kind and identifier. */
export function entryNames(
  db: ReadableDb,
): Record<(typeof NAMED)[number], ReadonlyMap<string, string>> {
  const namesOf = (kind: (typeof NAMED)[number]) =>
    new Map(readRecords<{ id: string; name: string }>(db, kind).map(({ id, name }) => [id, name]))
  return {
    'data-category': namesOf('data-category'),
    system: namesOf('system'),
    processor: namesOf('processor'),
    recipient: namesOf('recipient'),
  }
}

/** Whether there is a request with this identifier; there may be hundreds of thousands. */
export function hasRequest(db: ReadableDb, id: string): boolean {
  return db.prepare('SELECT 1 FROM requests WHERE id = ?').get(id) !== undefined
}

type Standing = Pick<LinkedRequest, 'refNo' | 'dueOn' | 'state'>
type RequestInShort = Omit<LinkedRequest, 'id' | 'label'> & Pick<Request, 'types'>
type ShortRow = Standing & { types: string; isPaused: number; isErased: number }

/** What a request asks for, where it stands, and the day by which an answer is due; nothing that says who asks. GDPR art. 12(3). */
export function requestInShort(db: ReadableDb, id: string): RequestInShort | null {
  const row = db
    .prepare<[string], ShortRow>(
      `SELECT ref_no AS refNo, types, due_on AS dueOn, state, is_paused AS isPaused, is_erased AS isErased
       FROM request_rows WHERE id = ?`,
    )
    .get(id)
  if (row === undefined) return null
  return {
    ...row,
    // The cast: rows are derived from parsed requests.
    types: JSON.parse(row.types) as Request['types'],
    isPaused: row.isPaused === 1,
    isErased: row.isErased === 1,
  }
}

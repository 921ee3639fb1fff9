import type { Activity } from '#shared/domain/activities/activity'
import type { Request } from '#shared/domain/requests/request'
import { AppError } from '#shared/ipc/errors'
import type { ReadableDb } from '../../db/open.ts'
import { readRecord } from '../../db/records.ts'

/** The case with this identifier; throws not-found. */
export function readRequest(db: ReadableDb, id: string): Request {
  const request = readRecord<Request>(db, 'request', id)
  if (!request) throw new AppError('not-found')
  return request
}

/** Whether there is a case with this identifier. */
export function hasRequest(db: ReadableDb, id: string): boolean {
  return db.prepare('SELECT 1 FROM requests WHERE id = ?').get(id) !== undefined
}

/** Identifiers of activities or systems. */
export function idsOf(db: ReadableDb, table: 'activities' | 'systems'): Set<string> {
  return new Set(db.prepare<[], Activity['id']>(`SELECT id FROM ${table}`).pluck().all())
}

/** The cases whose day of erasure has come. */
export function erasableIds(db: ReadableDb, today: string): Set<string> {
  const due = db
    .prepare<[string], string>(
      'SELECT id FROM request_rows INDEXED BY request_rows_by_erasure WHERE erase_on <= ?',
    )
    .pluck()
  return new Set(due.all(today))
}

/** Open cases of one person. */
export function openCasesOf(db: ReadableDb, personKey: string): { id: string; types: string[] }[] {
  return db
    .prepare<[string], { id: string; types: string }>(
      `SELECT id, types FROM request_rows INDEXED BY request_rows_by_person
       WHERE person_key = ? AND is_open = 1 ORDER BY no`,
    )
    .all(personKey)
    .map(({ id, types }) => ({ id, types: JSON.parse(types) as string[] }))
}

/** Cases that nobody has closed yet, one by one in the order of their references, with their due dates. */
export function unclosedCases(db: ReadableDb): { request: Request; dueOn: string | null }[] {
  return db
    .prepare<[], { document: string; due_on: string | null }>(
      `SELECT document, due_on FROM request_rows CROSS JOIN requests USING (id)
       WHERE is_open = 1 ORDER BY no`,
    )
    .all()
    .map(({ document, due_on }) => ({ request: JSON.parse(document) as Request, dueOn: due_on }))
}

/** When the personal fields of a case are to be erased, or null. */
export function eraseOnOf(db: ReadableDb, id: string): string | null {
  const day = db.prepare<[string], string | null>('SELECT erase_on FROM request_rows WHERE id = ?')
  return day.pluck().get(id) ?? null
}

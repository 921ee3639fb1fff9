import { changedFields } from '#shared/domain/values/canonical'
import type { Entity } from '#shared/domain/journal/entity'
import type { Deed, RecordChange } from '#shared/ipc/journal'
import { deedOf, entryBySeq } from '../../db/deeds.ts'
import { entryFromRow } from '../../db/journal.ts'
import type { ReadableDb } from '../../db/open.ts'

/** The newest entries first, those before a number when one is given. */
export function listDeeds(db: ReadableDb, before: number | null, limit: number): Deed[] {
  const rows = db
    .prepare('SELECT * FROM journal WHERE seq < coalesce(?, 9e15) ORDER BY seq DESC LIMIT ?')
    .all(before, limit)
  return rows.map((row) => deedOf(db, entryFromRow(row)))
}

/** How many entries the journal has. */
export function countEntries(db: ReadableDb): number {
  return (db.prepare('SELECT count(*) AS total FROM journal').get() as { total: number }).total
}

type Payload = {
  seq: number
  before: string | null
  after: string | null
  erased_at: string | null
}
type Values = Record<string, unknown>

/** Everything that happened to one record, newest first, field by field. */
export function historyOf(db: ReadableDb, entity: Entity, id: string): RecordChange[] {
  const payloads = db
    .prepare(
      `SELECT seq, before, after, erased_at FROM journal_payloads
       WHERE entity = ? AND record_id = ? ORDER BY seq DESC`,
    )
    .all(entity, id) as Payload[]
  return payloads.flatMap((payload) => {
    const entry = entryBySeq(db, payload.seq)
    return entry ? [{ deed: deedOf(db, entry), ...toChange(payload) }] : []
  })
}

function toChange(payload: Payload): Omit<RecordChange, 'deed'> {
  if (payload.erased_at !== null) return { kind: 'erased', changes: [] }
  const before = payload.before === null ? null : (JSON.parse(payload.before) as Values)
  const after = payload.after === null ? null : (JSON.parse(payload.after) as Values)
  const kind = before === null ? 'created' : after === null ? 'removed' : 'changed'
  if (kind !== 'changed') return { kind, changes: [] }
  const fields = changedFields(before, after).filter((field) => field !== 'changedOn')
  const changes = fields.map((field) => ({
    field,
    before: before?.[field] ?? null,
    after: after?.[field] ?? null,
  }))
  return { kind, changes }
}

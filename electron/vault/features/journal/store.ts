import { changedFields } from '#shared/domain/values/canonical'
import type { Entity } from '#shared/domain/journal/entity'
import type { Deed, RecordChange } from '#shared/ipc/journal'
import { shippedAges } from '../../db/age-table.ts'
import { deedOf, entryBySeq } from '../../db/deeds.ts'
import { entryFromRow } from '../../db/journal.ts'
import { importsOf, type ImportOfRecord } from '../../db/import-batches.ts'
import type { ReadableDb } from '../../db/open.ts'
import { readRecord, type AnyRecord } from '../../db/records.ts'

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

type Values = Record<string, unknown>
/** One thing that happened to a record; an import keeps no values of its own, those follow from what came next. */
type Happening = {
  seq: number
  kind: RecordChange['kind']
  before: Values | null
  after: Values | null | 'next'
}

/** Everything that happened to one record, newest first, field by field. */
export function historyOf(db: ReadableDb, entity: Entity, id: string): RecordChange[] {
  const happenings = happeningsOf(db, entity, id)
  let next: Values | null = readRecord<AnyRecord & Values>(db, entity, id)
  return happenings.flatMap((happening) => {
    const after = happening.after === 'next' ? next : happening.after
    next = happening.before
    const entry = entryBySeq(db, happening.seq)
    return entry ? [{ deed: deedOf(db, entry), ...toChange(happening, after) }] : []
  })
}

// The newest first.
function happeningsOf(db: ReadableDb, entity: Entity, id: string): Happening[] {
  const found = payloadsOf(db, entity, id)
  if (entity === 'request')
    for (const each of importsOf(db, id)) {
      found.push(importOf(each))
      const isRestored = each.undoneSeq !== null && !isTouched(found, each)
      if (isRestored)
        found.push({ seq: each.undoneSeq ?? 0, kind: 'changed', before: null, after: null })
    }
  return found.sort((a, b) => b.seq - a.seq)
}

function payloadsOf(db: ReadableDb, entity: Entity, id: string): Happening[] {
  const payloads = db
    .prepare<unknown[], Payload>(
      `SELECT seq, before, after, erased_at FROM journal_payloads
       WHERE entity = ? AND record_id = ? ORDER BY seq`,
    )
    .all(entity, id)
  // An entry of the table of ages stands in place of what came with the program, and is told as a change of it.
  const shipped: Values | null = entity === 'age-entry' ? shippedAges(id) : null
  return payloads.map(({ seq, before: from, after: to, erased_at }) => {
    const [before, after] = [parsed(from) ?? shipped, parsed(to) ?? shipped]
    const kind = before === null ? 'created' : after === null ? 'removed' : 'changed'
    return { seq, before, after, kind: erased_at === null ? kind : 'erased' }
  })
}

type Payload = {
  seq: number
  before: string | null
  after: string | null
  erased_at: string | null
}

function importOf({ seq, wasThere, before }: ImportOfRecord): Happening {
  const kind = !wasThere ? 'created' : before === null ? 'erased' : 'changed'
  return { seq, kind, before: parsed(before), after: 'next' }
}

// What was touched after its import stayed when the import was taken back.
function isTouched(found: readonly Happening[], { seq, undoneSeq }: ImportOfRecord): boolean {
  return found.some((each) => each.seq > seq && each.seq <= (undoneSeq ?? 0))
}

const parsed = (text: string | null) => (text === null ? null : (JSON.parse(text) as Values))

function toChange({ kind, before }: Happening, after: Values | null): Omit<RecordChange, 'deed'> {
  if (kind !== 'changed' || before === null || after === null) return { kind, changes: [] }
  const fields = changedFields(before, after).filter((field) => field !== 'changedOn')
  const changes = fields.map((field) => ({
    field,
    before: before[field] ?? null,
    after: after[field] ?? null,
  }))
  return { kind, changes }
}

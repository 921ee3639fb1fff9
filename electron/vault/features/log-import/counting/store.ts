import type { Holding } from '#shared/domain/retention/holding'
import type { HoldingSubject } from '#shared/ipc/holding-logs'
import type { ReadableDb, WritableDb } from '../../../db/open.ts'
import { changesOf } from '../../../db/records.ts'

/** What is held under one rule in one system and category. */
export function holdingsOf(
  db: ReadableDb,
  { categoryId, ruleId, systemId }: Pick<HoldingSubject, 'categoryId' | 'ruleId' | 'systemId'>,
): Holding[] {
  return db
    .prepare<string[], string>(
      `SELECT document FROM holdings WHERE document ->> '$.ruleId' = ?
       AND document ->> '$.systemId' = ? AND document ->> '$.categoryId' = ? ORDER BY id`,
    )
    .pluck()
    .all(ruleId, systemId, categoryId)
    .map((document) => JSON.parse(document) as Holding)
}

/** Writes holdings with statements prepared once, and notes every change for the journal. */
export function holdingWriter(db: WritableDb): {
  add(holding: Holding): void
  change(before: Holding, after: Holding): void
  remove(holding: Holding): void
} {
  const insert = db.prepare('INSERT INTO holdings (id, document) VALUES (?, ?)')
  const update = db.prepare('UPDATE holdings SET document = ? WHERE id = ?')
  const drop = db.prepare('DELETE FROM holdings WHERE id = ?')
  const changes = changesOf(db)
  return {
    add(after) {
      insert.run(after.id, JSON.stringify(after))
      changes.push({ entity: 'holding', id: after.id, before: null, after })
    },
    change(before, after) {
      update.run(JSON.stringify(after), after.id)
      changes.push({ entity: 'holding', id: after.id, before, after })
    },
    remove(before) {
      drop.run(before.id)
      changes.push({ entity: 'holding', id: before.id, before, after: null })
    },
  }
}

import type { Deed } from '#shared/ipc/journal'
import { entryFromRow, type TrailEntry } from './journal.ts'
import type { ReadableDb } from './open.ts'
import { actorOf } from './sessions.ts'

/** One entry in terms from which a sentence is made; names come from its payloads, if they were not erased. */
export function deedOf(db: ReadableDb, entry: TrailEntry): Deed {
  const first = entry.changes[0] ?? null
  const whole = entry.reverts === null ? entry : (entryBySeq(db, entry.reverts) ?? entry)
  return {
    seq: entry.seq,
    at: entry.at,
    who: actorOf(db, entry.sessionId),
    channel: whole.action,
    entity: first?.entity ?? null,
    recordId: first?.id ?? null,
    label: first ? labelOf(db, entry.seq, first.entity, first.id) : null,
    fields: [...new Set(entry.changes.flatMap((change) => change.fields))].filter(isTold),
    records: entry.changes.length,
    clockAnomaly: entry.clockAnomaly,
    reverts: entry.reverts,
    turn: TURNS[entry.action] ?? null,
  }
}

const TURNS: Record<string, Deed['turn']> = { 'journal:undo': 'undone', 'journal:redo': 'redone' }

// The day of change follows every edit; naming it beside the edit would say the same twice.
const isTold = (field: string) => field !== 'changedOn'

/** The entry with this number, or null. */
export function entryBySeq(db: ReadableDb, seq: number): TrailEntry | null {
  const row = db.prepare('SELECT * FROM journal WHERE seq = ?').get(seq)
  return row === undefined ? null : entryFromRow(row)
}

function labelOf(db: ReadableDb, seq: number, entity: string, id: string): string | null {
  const row = db
    .prepare(
      `SELECT coalesce(after, before) AS document FROM journal_payloads
       WHERE seq = ? AND entity = ? AND record_id = ?`,
    )
    .get(seq, entity, id) as { document: string | null } | undefined
  if (!row?.document) return null
  const record = JSON.parse(row.document) as Partial<
    Record<'refNo' | 'ref' | 'name' | 'code' | 'fileName', string>
  >
  return record.refNo ?? record.ref ?? record.name ?? record.code ?? record.fileName ?? null
}

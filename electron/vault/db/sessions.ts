import type { WritableDb } from './open.ts'

/** Writes down that somebody began to work in the vault, and who. */
export function insertSession(
  db: WritableDb,
  { id, startedAt, actor }: { id: string; startedAt: string; actor: string | null },
): void {
  db.prepare('INSERT INTO sessions (id, started_at, actor) VALUES (?, ?, ?)').run(
    id,
    startedAt,
    actor,
  )
}

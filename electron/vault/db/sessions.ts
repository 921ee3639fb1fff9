import type { ReadableDb, WritableDb } from './open.ts'

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

/** Who works in a session, if a name was given. */
export function actorOf(db: ReadableDb, sessionId: string): string | null {
  const row = db.prepare('SELECT actor FROM sessions WHERE id = ?').get(sessionId)
  return (row as { actor: string | null } | undefined)?.actor ?? null
}

import type * as z from 'zod'
import type { ReadableDb, WritableDb } from './open.ts'

type Json = z.infer<ReturnType<typeof z.json>>

/** A screen arrangement by name, or null when none was kept. */
export function readPreference(db: ReadableDb, name: string): Json | null {
  const row = db.prepare('SELECT value FROM preferences WHERE name = ?').get(name)
  return row === undefined ? null : (JSON.parse((row as { value: string }).value) as Json)
}

/** Keeps a screen arrangement; it is no part of the register and leaves no journal entry. */
export function writePreference(db: WritableDb, name: string, value: Json): void {
  db.prepare(
    'INSERT INTO preferences (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, JSON.stringify(value))
}

import { openSession } from '#vault/desk'
import type { TestDesk } from './desk.ts'

/** How many rows every table of the open vault has, the search index among them. */
export function tableCounts({ desk }: TestDesk): Record<string, number> {
  const { db } = openSession(desk).vault
  const tables = db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       AND name NOT LIKE 'request\\_words\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .all()
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      db.prepare<[], { total: number }>(`SELECT count(*) AS total FROM ${name}`).get()?.total ?? 0,
    ]),
  )
}

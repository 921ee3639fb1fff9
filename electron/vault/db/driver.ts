import { createRequire } from 'node:module'
import type Database from 'better-sqlite3'

/** An open connection of the encrypting SQLite driver. */
export type { Database } from 'better-sqlite3'

/** The driver's constructor; loaded from its static entry for this platform. */
export const Sqlite = loadDriver()

/** The driver's own failures carry an SQLite result code. */
export function isSqliteError(error: unknown): error is Error & { code: string } {
  return error instanceof Sqlite.SqliteError
}

// SECURITY: the package's default entry asks for a diagnostic report, which opens a network socket
// and lists the interfaces; the entry of one platform does not.
function loadDriver(): typeof Database {
  const load = createRequire(import.meta.url)
  const target = `${process.platform}-${process.arch}`
  try {
    return load(`better-sqlite3/${target}`)
  } catch (error) {
    if (process.platform !== 'linux') throw error
    return load(`better-sqlite3/linuxmusl-${process.arch}`)
  }
}

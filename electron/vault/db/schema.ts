import { AppError } from '#shared/ipc/errors'
import { Sqlite, type Database } from './driver.ts'
import type { Migration } from './migrations/index.ts'
import { APPLICATION_ID } from './settings.ts'

/** The text of every table, index, view and trigger, in an order that does not depend on history. */
export function schemaText(db: Database): string {
  return db
    .prepare<[], { sql: string }>(
      `select coalesce(sql, type || ' ' || name) as sql from sqlite_schema
       where name not like 'sqlite_stat_' order by type, name`,
    )
    .all()
    .map(({ sql }) => sql)
    .join(';\n\n')
}

/** The schema version a database says it has. */
export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** Refuses a database of another program, of another vault, or of a newer version of this one. */
export function checkIdentity(db: Database, vaultId: string, known: readonly Migration[]): void {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new AppError('vault-damaged')
  if (schemaVersion(db) > known.length) throw new AppError('file-newer-than-app')
  const ids = db.prepare('select id from vault_identity').pluck().all()
  if (ids.length !== 1 || ids[0] !== vaultId) throw new AppError('vault-damaged')
}

/** Refuses a schema that is not, letter by letter, the one its version has. */
export function checkSchema(db: Database, known: readonly Migration[]): void {
  // SECURITY: a vault from a stranger could carry triggers or views that run on our queries.
  if (schemaText(db) !== expectedSchema(known.slice(0, schemaVersion(db))))
    throw new AppError('vault-damaged')
}

/** Reads every page and index; a changed bit anywhere in them is noticed. */
export function checkIntegrity(db: Database): void {
  const found = db.pragma('integrity_check(1)', { simple: true })
  if (found !== 'ok') throw new AppError('vault-damaged')
}

function expectedSchema(upTo: readonly Migration[]): string {
  const fresh = new Sqlite(':memory:')
  try {
    for (const migration of upTo) migration.up(fresh)
    return schemaText(fresh)
  } finally {
    fresh.close()
  }
}

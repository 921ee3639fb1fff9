import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '#shared/ipc/errors'
import type { Database } from './driver.ts'
import { PRIVATE_FOLDER, createEmptyFile, syncFolder } from './files.ts'
import type { Migration } from './migrations/index.ts'
import { openCopy, type KeyGiver } from './open.ts'
import { checkIntegrity, schemaText, schemaVersion } from './schema.ts'
import { APPLICATION_ID } from './settings.ts'

/** Gives a new database its tables and the identity of its vault, in one transaction. */
export function createSchema(
  db: Database,
  migrations: readonly Migration[],
  vaultId: string,
): void {
  db.transaction(() => {
    db.pragma(`application_id=${APPLICATION_ID}`)
    runPending(db, migrations)
    db.prepare('insert into vault_identity (id) values (?)').run(vaultId)
  })()
}

/** Whether a database is older than the program. */
export function isOutdated(db: Database, migrations: readonly Migration[]): boolean {
  return schemaVersion(db) < migrations.length
}

/** Brings a database to the current version, after a copy of it was made and verified. */
export function migrate(
  db: Database,
  migrations: readonly Migration[],
  copy: { path: string; giveKey: KeyGiver },
): void {
  makeVerifiedCopy(db, copy)
  // Rebuilding a table would trip over references to it; they are checked as a whole instead.
  db.pragma('foreign_keys=0')
  try {
    db.transaction(() => {
      runPending(db, migrations)
      if (db.prepare('select 1 from pragma_foreign_key_check').get())
        throw new AppError('vault-damaged')
    })()
  } finally {
    db.pragma('foreign_keys=1')
  }
}

function runPending(db: Database, migrations: readonly Migration[]): void {
  for (const migration of migrations.slice(schemaVersion(db))) {
    migration.up(db)
    db.pragma(`user_version=${migration.version}`)
  }
}

function makeVerifiedCopy(
  db: Database,
  { path, giveKey }: { path: string; giveKey: KeyGiver },
): void {
  const temporary = `${path}.new`
  mkdirSync(dirname(path), { recursive: true, mode: PRIVATE_FOLDER })
  rmSync(temporary, { force: true })
  try {
    createEmptyFile(temporary)
    db.prepare('vacuum into ?').run(temporary)
    verifyCopy(db, temporary, giveKey)
    renameSync(temporary, path)
    syncFolder(dirname(path))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function verifyCopy(db: Database, path: string, giveKey: KeyGiver): void {
  const copy = openCopy(path, giveKey)
  try {
    checkIntegrity(copy)
    const isSame =
      schemaVersion(copy) === schemaVersion(db) &&
      schemaText(copy) === schemaText(db) &&
      JSON.stringify(rowCounts(copy)) === JSON.stringify(rowCounts(db))
    if (!isSame) throw new AppError('vault-damaged')
  } finally {
    copy.close()
  }
}

function rowCounts(db: Database): unknown[] {
  const tables = db
    .prepare<[], string>("select name from sqlite_schema where type = 'table' order by name")
    .pluck()
    .all()
  const count = (table: string) =>
    db
      .prepare(`select count(*) from "${table.replaceAll('"', '""')}"`)
      .pluck()
      .get()
  return tables.map((table) => [table, count(table)])
}

import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { AppError } from '#shared/ipc/errors'
import { Sqlite, type Database } from './driver.ts'
import { isPlainFile } from './files.ts'
import { applySettings } from './settings.ts'

/** Hands the driver its raw key; given by the keys folder, which keeps the key to itself. */
export type KeyGiver = (setKey: (rawKey: Buffer) => void) => void
type ReadStatement<Params extends unknown[], Row> = {
  get(...params: Params): Row | undefined
  all(...params: Params): Row[]
  iterate(...params: Params): IterableIterator<Row>
  pluck(): ReadStatement<Params, Row>
}
type WriteStatement<Params extends unknown[], Row> = ReadStatement<Params, Row> & {
  run(...params: Params): { changes: number; lastInsertRowid: number | bigint }
}
/** A database that refuses every statement that writes. */
export type ReadableDb = {
  prepare<Params extends unknown[] = unknown[], Row = unknown>(
    sql: string,
  ): ReadStatement<Params, Row>
}
declare const writes: unique symbol
/** A database inside a command's transaction. */
export type WritableDb = {
  prepare<Params extends unknown[] = unknown[], Row = unknown>(
    sql: string,
  ): WriteStatement<Params, Row>
  readonly [writes]: true
}

type KeyedDatabase = Database & { key(rawKey: Buffer): number }

const PLAIN_MARK = 'SQLite format 3\0'
/** Calls of the driver that would write the vault in plain text or lose it; see the security notes. */
const FORBIDDEN = ['key', 'rekey', 'serialize', 'backup', 'loadExtension', 'unsafeMode'] as const

/** Opens the encrypted database, sets and reads back its settings, and keeps everyone else out. */
export function openDatabase(path: string, giveKey: KeyGiver): Database {
  refuseForeignFile(path)
  return connect(path, giveKey, (db) => {
    // SECURITY: the first read tells a damaged file; the passphrase was already proven by the header.
    db.prepare('select count(*) from sqlite_schema').get()
    applySettings(db)
    db.exec('begin exclusive; commit')
  })
}

/** Makes the empty file into a new encrypted database. */
export function createDatabase(path: string, giveKey: KeyGiver): Database {
  return connect(path, giveKey, applySettings)
}

/** Opens a finished copy for checking only. */
export function openCopy(path: string, giveKey: KeyGiver): Database {
  return connect(path, giveKey, (db) => db.pragma('temp_store=2'), true)
}

/** The database as queries see it: nothing can be written through it. */
export function readable(db: Database): ReadableDb {
  return {
    prepare: <Params extends unknown[], Row>(sql: string) => {
      const statement = db.prepare<unknown[], Row>(sql)
      // Transaction control and ATTACH count as read-only too, but return no rows.
      if (!statement.readonly || !statement.reader || /^\s*pragma\b/i.test(sql))
        throw new Error('a query may only read')
      // The cast: parameters and rows are what the caller says they are, as in the driver's types.
      return statement as unknown as ReadStatement<Params, Row>
    },
  }
}

/** The database as commands see it, to be handed out inside a transaction only. */
export function writable(db: Database): WritableDb {
  const prepared = { prepare: (sql: string) => db.prepare(sql) }
  // The cast: the mark exists for the compiler alone, so that a handler cannot make one up.
  return prepared as unknown as WritableDb
}

function connect(
  path: string,
  giveKey: KeyGiver,
  prepare: (db: Database) => void,
  readonly = false,
): Database {
  const db = new Sqlite(path, { fileMustExist: true, readonly, timeout: 0 })
  try {
    // SECURITY: the cipher must be chosen before the key is given; afterwards it has no effect.
    db.pragma("cipher='chacha20'")
    // The cast: the published types are those of the driver without encryption.
    giveKey((rawKey) => (db as KeyedDatabase).key(rawKey))
    forbidPlainText(db)
    prepare(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

// SECURITY: read before SQLite has the file, never after: closing any other descriptor of an open
// database drops its lock, and a second process could write into it.
function refuseForeignFile(path: string): void {
  if (!isPlainFile(path) || statSync(path).size === 0) throw new AppError('vault-damaged')
  const start = Buffer.alloc(PLAIN_MARK.length)
  const file = openSync(path, 'r')
  readSync(file, start)
  closeSync(file)
  if (start.toString('latin1') === PLAIN_MARK) throw new AppError('vault-damaged')
}

function forbidPlainText(db: Database): void {
  for (const name of FORBIDDEN)
    Object.defineProperty(db, name, {
      value: () => {
        throw new Error(`${name} is not allowed on a vault`)
      },
    })
}

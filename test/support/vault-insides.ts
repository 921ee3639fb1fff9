import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Sqlite, type Database } from '#vault/db/driver'
import { openCopy } from '#vault/db/open'
import type { VaultSecret } from '#vault/keys/header-keys'
import { parseRing } from '#vault/keys/reference-ring'
import { unlockFirstHeader } from '#vault/unlock-header'
import { vaultFiles } from '#vault/vault-files'

/** What somebody with the passphrase finds in a copy of a vault's folder. */
export type VaultInsides = {
  /** Every value of every table, the schema included. */
  tables: string
  /** The pages of the database in clear, those that are free included. */
  pages: Buffer
  /** Numbers of the reference keys in each of the two files; null where one is missing or damaged. */
  rings: (string[] | null)[]
}

/** Copies a folder or a file; another process reads it, since a second descriptor in this one would drop a lock. */
export function copyAway(dir: string, copy: string): string {
  if (spawnSync('cp', ['-a', dir, copy]).status !== 0) throw new Error('cp failed')
  return copy
}

/** Puts files of one copy of a vault into another. */
export function putBack(from: string, to: string, names: readonly string[]): void {
  for (const name of names) {
    rmSync(join(to, name), { force: true })
    if (!existsSync(join(from, name))) continue
    copyAway(join(from, name), join(to, name))
  }
}

/** Looks into a copy of a vault's folder with the vault's own keys. */
export async function insidesOf(dir: string, secret: VaultSecret): Promise<VaultInsides> {
  const place = mkdtempSync(join(tmpdir(), 'workbench-'))
  try {
    return await lookInto(copyAway(dir, join(place, 'Copy.vault')), secret)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

async function lookInto(dir: string, secret: VaultSecret): Promise<VaultInsides> {
  const files = vaultFiles(dir)
  const { header, keys } = await unlockFirstHeader(files, secret)
  const db = openCopy(files.data(header.dataFile), keys.unlockDatabase)
  try {
    const rings = [files.references, files.referencesCopy].map((path) => {
      const ring = existsSync(path) ? parseRing(keys, header.vaultId, readFileSync(path)) : null
      return ring && [...ring.keys()]
    })
    return { tables: textOf(db), pages: imageOf(db), rings }
  } finally {
    db.close()
  }
}

function textOf(db: Database): string {
  const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  const rows = ['sqlite_schema', ...names].flatMap((name) =>
    db
      .prepare(`SELECT * FROM "${String(name)}"`)
      .raw()
      .all(),
  )
  const told = (value: unknown) =>
    ArrayBuffer.isView(value) ? Buffer.from(value.buffer).toString('latin1') : String(value)
  return rows.map((row) => (row as unknown[]).map(told).join('\t')).join('\n')
}

// The vault's own connection refuses this; here its pages are wanted in clear.
function imageOf(db: Database): Buffer {
  return Sqlite.prototype.serialize.call(db)
}

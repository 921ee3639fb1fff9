import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrations, type Migration } from '#vault/db/migrations/index'
import { Sqlite } from '#vault/db/driver'
import { schemaText } from '#vault/db/schema'
import { CAN_MOUNT, aSmallDisk } from '#support/small-disk'
import { aClosedVault, aVault, folderPicture, unlock } from '#support/vault'

const latest = migrations.length
const next: Migration = {
  version: latest + 1,
  name: 'notes',
  up: (db) => db.exec('create table notes (id text primary key) strict'),
}
const failing: Migration = {
  version: latest + 1,
  name: 'failing',
  up: (db) => {
    db.exec('delete from preferences; create table half (id text) strict')
    throw new Error('stopped midway')
  },
}
const orphaning: Migration = {
  version: latest + 1,
  name: 'orphaning',
  up: (db) =>
    db.exec(`create table children (parent text references registers (id)) strict;
      insert into children values ('nobody')`),
}

/** A closed vault of this version with some rows in it. */
async function aFilledVault(dir?: string): Promise<string> {
  const made = await aVault(dir === undefined ? {} : { dir })
  const insert = made.vault.db.prepare('insert into preferences (name, value) values (?, ?)')
  for (let at = 0; at < 200; at += 1) insert.run(`name ${at}`, JSON.stringify('x'.repeat(200)))
  made.vault.close()
  return made.dir
}

describe('the steps of the schema', () => {
  it('are numbered from one without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(
      Array.from({ length: latest }, (_, at) => at + 1),
    )
  })

  it('lead to the committed picture of the schema', async () => {
    const db = new Sqlite(':memory:')
    for (const { up } of migrations) up(db)
    const picture = `${schemaText(db)};\n`
    await expect(picture).toMatchFileSnapshot('schema.sql')
  })
})

describe('a vault of an older version', () => {
  it('is brought up to date after a verified copy was made', async () => {
    const dir = await aFilledVault()
    const vault = await unlock(dir, { migrations: [...migrations, next] })
    expect(vault.migratedFrom).toBe(latest)
    expect(vault.info.schemaVersion).toBe(latest + 1)
    expect(vault.db.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(vault.db.prepare('select count(*) from preferences').pluck().get()).toBe(200)
    vault.close()
    const again = await unlock(dir, { migrations: [...migrations, next] })
    expect(again.migratedFrom).toBeNull()
  })

  it('can be had back from the copy', async () => {
    const dir = await aFilledVault()
    ;(await unlock(dir, { migrations: [...migrations, next] })).close()
    const copy = readFileSync(join(dir, 'replaced', 'before-update-data-1.db'))
    writeFileSync(join(dir, 'data-1.db'), copy)
    const vault = await unlock(dir)
    expect(vault.db.prepare('select count(*) from preferences').pluck().get()).toBe(200)
  })

  it.each([
    ['stops midway', failing],
    ['leaves references to nothing', orphaning],
  ])('stays as it was when a step %s', async (_, step) => {
    const dir = await aFilledVault()
    const before = folderPicture(dir)
    await expect(unlock(dir, { migrations: [...migrations, step] })).rejects.toThrow()
    expect(folderPicture(dir)).toMatchObject(before)
    expect((await unlock(dir)).wasClosedCleanly).toBe(true)
  })

  it.skipIf(!CAN_MOUNT)('stays as it was when there is no room for the copy', async () => {
    const disk = aSmallDisk(400)
    const dir = await aFilledVault(join(disk, 'vault'))
    const before = folderPicture(dir)
    await expect(unlock(dir, { migrations: [...migrations, next] })).rejects.toMatchObject({
      code: 'disk-full',
    })
    expect(folderPicture(dir)).toEqual(before)
  })
})

describe('a vault of a newer version', () => {
  it('is refused with nothing changed', async () => {
    const { dir } = await aClosedVault({ migrations: [...migrations, next] })
    const before = folderPicture(dir)
    await expect(unlock(dir)).rejects.toMatchObject({ code: 'file-newer-than-app' })
    expect(folderPicture(dir)).toEqual(before)
  })
})

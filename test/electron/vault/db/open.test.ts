import { describe, expect, it } from 'vitest'
import { readable, writable } from '#vault/db/open'
import { readSetting } from '#vault/db/settings'
import { aVault } from '#support/vault'

describe('an open database', () => {
  it.each([
    ['cipher', 'chacha20'],
    ['hmac_check', '1'],
    ['page_size', '4096'],
    ['temp_store', '2'],
    ['journal_mode', 'delete'],
    ['synchronous', '3'],
    ['locking_mode', 'exclusive'],
    ['secure_delete', '1'],
    ['foreign_keys', '1'],
    ['trusted_schema', '0'],
    ['cell_size_check', '1'],
    ['mmap_size', '0'],
    ['cache_size', '-65536'],
    ['application_id', String(0x44504f57)],
  ])('has %s at %s', async (name, value) => {
    const { vault } = await aVault()
    expect(readSetting(vault.db, name)).toBe(value)
  })

  it('gives out no plain text and takes no other key', async () => {
    const { vault } = await aVault()
    expect(() => vault.db.serialize()).toThrow('not allowed')
    expect(() => vault.db.backup('copy.db')).toThrow('not allowed')
    expect(() =>
      (vault.db as unknown as { rekey(key: Buffer): void }).rekey(Buffer.alloc(0)),
    ).toThrow('not allowed')
  })
})

describe('a readable database', () => {
  it.each([
    "insert into preferences (name, value) values ('a', '1')",
    "insert into preferences (name, value) values ('a', '1') returning name",
    'delete from preferences',
    'begin',
    'commit',
    "attach 'other.db' as other",
    'pragma foreign_keys=0',
    ' PRAGMA user_version',
    'vacuum',
    'create table t (a)',
  ])('refuses %s', async (sql) => {
    const { vault } = await aVault()
    expect(() => readable(vault.db).prepare(sql)).toThrow()
  })

  it('reads what a writable one wrote', async () => {
    const { vault } = await aVault()
    const insert = 'insert into preferences (name, value) values (?, ?)'
    expect(writable(vault.db).prepare(insert).run('density', '"compact"').changes).toBe(1)
    const select = readable(vault.db).prepare('select value from preferences where name = ?')
    expect(select.get('density')).toEqual({ value: '"compact"' })
    expect(select.pluck().all('density')).toEqual(['"compact"'])
  })
})

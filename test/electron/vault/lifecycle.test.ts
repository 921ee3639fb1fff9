import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { passphraseBytes } from '#vault/keys/passphrase-key'
import { inspectFolder } from '#vault/inspect-folder'
import { filesContaining, openElsewhere } from '#support/other-process'
import { CAN_MOUNT, aSmallDisk, makeReadOnly } from '#support/small-disk'
import { aClosedVault, aFolder, aVault, folderPicture, unlock } from '#support/vault'

const WRONG = { passphrase: passphraseBytes('not the passphrase of it') }

/** Expects a refusal with that code and every byte of the folder as it was. */
async function expectRefusal(dir: string, code: string, asked: object = {}): Promise<void> {
  const before = folderPicture(dir)
  await expect(unlock(dir, asked)).rejects.toMatchObject({ code })
  expect(folderPicture(dir)).toEqual(before)
}

function flipBit(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at]! ^= 1
  writeFileSync(path, bytes)
}

describe('opening is refused', () => {
  it('for a wrong passphrase and for wrong recovery keys, each by its name', async () => {
    const { dir, recoveryKey } = await aClosedVault()
    const { recoveryKey: ofOther } = await aClosedVault()
    await expectRefusal(dir, 'wrong-secret', { secret: WRONG })
    await expectRefusal(dir, 'wrong-secret', { secret: { recoveryKey: ofOther } })
    const mistyped = recoveryKey.slice(0, -1)
    await expectRefusal(dir, 'recovery-key-mistyped', { secret: { recoveryKey: mistyped } })
  })

  it('for a folder that is none of ours', async () => {
    const dir = aFolder()
    writeFileSync(join(dir, 'data-1.db'), 'x')
    expect(inspectFolder(dir)).toBe('not-a-vault')
    await expectRefusal(dir, 'not-a-vault')
    await expect(unlock(join(dir, 'missing'))).rejects.toMatchObject({ code: 'not-a-vault' })
  })

  it.each<[string, (data: string) => void]>([
    ['first page', (data) => flipBit(data, 20)],
    ['salt', (data) => flipBit(data, 3)],
    ['key check', (data) => flipBit(data, 4095)],
    ['length: empty', (data) => writeFileSync(data, '')],
    ['length: cut', (data) => writeFileSync(data, readFileSync(data).subarray(0, 5000))],
    ['format: plain SQLite', (data) => writeFileSync(data, `SQLite format 3\0${'x'.repeat(5000)}`)],
    ['presence', (data) => rmSync(data)],
    ['kind: a folder', (data) => (rmSync(data), mkdirSync(data))],
  ])('for a damaged database, told from a wrong passphrase: %s', async (_, damage) => {
    const { dir } = await aClosedVault()
    damage(join(dir, 'data-1.db'))
    await expectRefusal(dir, 'vault-damaged')
    await expectRefusal(dir, 'wrong-secret', { secret: WRONG })
  })

  it('for the database of another vault', async () => {
    const [one, other] = [await aClosedVault(), await aClosedVault()]
    const foreign = readFileSync(join(other.dir, 'data-1.db'))
    writeFileSync(join(one.dir, 'data-1.db'), foreign)
    await expectRefusal(one.dir, 'vault-damaged')
  })

  it('for a schema that is not ours, even with the right key', async () => {
    const { dir, vault } = await aVault()
    vault.db.exec('create trigger spy after insert on preferences begin select 1; end')
    vault.close()
    await expectRefusal(dir, 'vault-damaged')
  })
})

describe('two copies of the header', () => {
  it.each(['vault.hdr', 'vault.hdr.bak'])('open the vault without %s and mend it', async (name) => {
    const { dir } = await aClosedVault()
    const whole = readFileSync(join(dir, name))
    for (const broken of [whole.subarray(0, 512), Buffer.alloc(0), Buffer.alloc(9000, 65), null]) {
      if (broken) writeFileSync(join(dir, name), broken)
      else rmSync(join(dir, name))
      await expectRefusal(dir, 'wrong-secret', { secret: WRONG })
      expect(inspectFolder(dir)).toBe('vault')
      const vault = await unlock(dir)
      vault.close()
      expect(readFileSync(join(dir, name))).toEqual(whole)
    }
  })

  it('are called damaged when neither is whole', async () => {
    const { dir } = await aClosedVault()
    for (const name of ['vault.hdr', 'vault.hdr.bak']) flipBit(join(dir, name), 400)
    expect(inspectFolder(dir)).toBe('damaged-header')
    await expectRefusal(dir, 'vault-damaged')
  })
})

describe('one vault at a time', () => {
  it('refuses a second opening in this process', async () => {
    const { dir } = await aVault()
    expect(inspectFolder(dir)).toBe('open-elsewhere')
    await expect(unlock(dir)).rejects.toMatchObject({ code: 'vault-open-elsewhere' })
    rmSync(join(dir, 'lock'))
    await expect(unlock(dir)).rejects.toMatchObject({ code: 'vault-open-elsewhere' })
  })

  it('refuses another process, even when the lock file was deleted', async () => {
    const { dir } = await aVault()
    expect((await openElsewhere(dir)).said).toBe('vault-open-elsewhere')
    rmSync(join(dir, 'lock'))
    expect((await openElsewhere(dir)).said).toBe('vault-open-elsewhere')
  })

  it('opens again after the process that had it open was killed', async () => {
    const { dir } = await aClosedVault()
    const other = await openElsewhere(dir)
    expect(other.said).toBe('open')
    await expect(unlock(dir)).rejects.toMatchObject({ code: 'vault-open-elsewhere' })
    await other.kill()
    expect(inspectFolder(dir)).toBe('vault')
    expect((await unlock(dir)).wasClosedCleanly).toBe(false)
  })
})

describe('a vault that was not closed', () => {
  it('is read through, so that damage deep inside is found', async () => {
    const { dir } = await aClosedVault()
    await (await openElsewhere(dir)).kill()
    flipBit(join(dir, 'data-1.db'), 3 * 4096 + 100)
    await expect(unlock(dir)).rejects.toMatchObject({ code: 'vault-damaged' })
  })
})

describe('the anchor', () => {
  const tag = (seq: number): Buffer => Buffer.alloc(32, seq)

  it('lets a vault open that holds the entry it names', async () => {
    const { dir, vault } = await aVault()
    expect(vault.readAnchor()).toEqual({ state: 'missing' })
    vault.writeAnchor(7, tag(7))
    vault.close()
    const again = await unlock(dir, { entryTag: (_db, seq) => tag(seq) })
    expect(again.readAnchor()).toEqual({ state: 'held', seq: 7, tag: tag(7) })
  })

  it.each([
    ['lacks that entry', null],
    ['has another in its place', tag(8)],
  ])('stops a vault that %s, until its owner accepts it', async (_, found) => {
    const { dir, vault } = await aVault()
    vault.writeAnchor(7, tag(7))
    vault.close()
    const entryTag = () => found
    await expectRefusal(dir, 'vault-older-than-anchor', { entryTag })
    await unlock(dir, { entryTag, acceptOlder: true })
  })
})

describe('words of the register', () => {
  it('are in no file of the vault, while open and after', async () => {
    const words = ['Kinderzeichnung', 'Beschwerdeführerin', 'Vertraulichkeitsregister']
    const { dir, vault } = await aVault({ name: words[2]! })
    const insert = vault.db.prepare('insert into preferences (name, value) values (?, ?)')
    const fill = vault.db.transaction((round: number) => {
      for (let at = 0; at < 2000; at += 1)
        insert.run(`${words[0]} ${round} ${at}`, JSON.stringify(words[1]))
    })
    fill(1)
    fill(2)
    vault.db.prepare('delete from preferences where name like ?').run('% 1 %')
    vault.db.prepare('select * from preferences order by value, name desc').all()
    expect(filesContaining(dir, words)).toEqual([])
    vault.close()
    expect(filesContaining(dir, words)).toEqual([])
    writeFileSync(join(dir, 'control'), `found: ${words[1]}`)
    expect(filesContaining(dir, words)).toEqual([join(dir, 'control')])
  })
})

describe.skipIf(!CAN_MOUNT)('a disk of its own (needs the right to mount)', () => {
  it('that is read-only is refused and named', async () => {
    const disk = aSmallDisk(4096)
    const { dir } = await aClosedVault({ dir: join(disk, 'vault') })
    makeReadOnly(disk)
    expect(inspectFolder(dir)).toBe('read-only')
    await expectRefusal(dir, 'folder-read-only')
    await expect(aVault({ dir: join(disk, 'other') })).rejects.toMatchObject({
      code: 'folder-read-only',
    })
  })

  it('that is too small, for the database or for the header, is left without half a vault', async () => {
    const { dir } = await aClosedVault()
    const pages = Math.ceil(statSync(join(dir, 'data-1.db')).size / 4096)
    for (const room of [2, pages >> 1, pages, pages + 1, pages + 2]) {
      const disk = aSmallDisk(room * 4)
      await expect(aVault({ dir: join(disk, 'vault') })).rejects.toMatchObject({
        code: 'disk-full',
      })
      expect(readdirSync(disk)).toEqual([])
    }
  })

  it('that is full refuses to open, and opens again when there is room', async () => {
    const disk = aSmallDisk(1024)
    const { dir } = await aClosedVault({ dir: join(disk, 'vault') })
    const before = folderPicture(dir)
    fillUp(join(disk, 'ballast'))
    await expect(unlock(dir)).rejects.toMatchObject({ code: 'disk-full' })
    expect(folderPicture(dir)).toEqual(before)
    rmSync(join(disk, 'ballast'))
    await unlock(dir)
  })
})

function fillUp(path: string): void {
  try {
    writeFileSync(path, Buffer.alloc(2 ** 21))
  } catch {
    expect(statSync(path).size).toBeGreaterThan(0)
  }
}

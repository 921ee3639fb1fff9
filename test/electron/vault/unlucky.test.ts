import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { passphraseBytes } from '#vault/keys/passphrase-key'
import { deedSentence } from '#shared/text/journal'
import { aDesk, aLockedDesk, type TestDesk } from '#support/desk'
import { CAN_MOUNT, aSmallDisk } from '#support/small-disk'
import { aFolder, PASSPHRASE } from '#support/vault'

const START = {
  with: 'controller',
  legalName: 'Žalgiris UAB',
  postalAddress: null,
  email: null,
  phone: null,
  country: null,
}

const create = (desk: TestDesk, dir: string) =>
  desk.pass('vault:create-in', {
    dir,
    name: 'Register',
    officer: null,
    passphrase: passphraseBytes(PASSPHRASE),
    start: START,
  })

const unlock = (desk: TestDesk, dir = desk.dir, acceptOlder?: boolean) =>
  desk.pass('vault:unlock-in', {
    dir,
    secret: { passphrase: passphraseBytes(PASSPHRASE) },
    acceptOlder,
  })

const close = (desk: TestDesk) => desk.pass('vault:close', undefined)

const refusal = (code: string) => ({ ok: false, error: { code } })

async function newestSentence(desk: TestDesk): Promise<string> {
  const { entries } = await desk.call('journal:list', { before: null, limit: 1 })
  return entries[0] ? deedSentence(entries[0]) : ''
}

describe('a folder that goes while its vault is open', () => {
  it('refuses every further change, and takes them again when it is back', async () => {
    const desk = await aDesk('empty')
    await desk.call('activities:create', { name: 'Kept' })
    renameSync(desk.dir, `${desk.dir}.away`)
    const change = () => desk.pass('activities:create', { name: 'Later' })
    expect(await change()).toMatchObject(refusal('folder-gone'))
    expect(await desk.pass('exports:note', { what: 'pdf' })).toMatchObject(refusal('folder-gone'))
    expect(await desk.call('activities:list', undefined)).toHaveLength(1)
    renameSync(`${desk.dir}.away`, desk.dir)
    expect(await change()).toMatchObject({ ok: true })
    await desk.reopen()
    expect(await desk.call('activities:list', undefined)).toHaveLength(2)
  })

  it('can be locked all the same, and opens at its new place', async () => {
    const desk = await aDesk('empty')
    const moved = `${desk.dir}.moved`
    renameSync(desk.dir, moved)
    expect(await close(desk)).toMatchObject({ ok: true })
    expect(await unlock(desk, moved)).toMatchObject({ ok: true })
  })
})

describe('an older copy', () => {
  async function withOlderData(): Promise<TestDesk> {
    const desk = await aDesk('empty')
    await desk.call('activities:create', { name: 'First' })
    await close(desk)
    const kept = join(aFolder(), 'data.db')
    cpSync(join(desk.dir, 'data-1.db'), kept)
    await unlock(desk)
    await desk.call('activities:create', { name: 'Second' })
    await close(desk)
    cpSync(kept, join(desk.dir, 'data-1.db'))
    return desk
  }

  it('is refused, opens on its owner’s word, and the journal keeps that', async () => {
    const desk = await withOlderData()
    expect(await unlock(desk)).toMatchObject(refusal('vault-older-than-anchor'))
    expect(await unlock(desk, desk.dir, true)).toMatchObject({ ok: true })
    expect(await newestSentence(desk)).toBe('Opened an older copy of the vault, knowingly')
    expect(await desk.call('activities:list', undefined)).toHaveLength(1)
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
    await desk.reopen()
    expect(await newestSentence(desk)).toBe('Opened an older copy of the vault, knowingly')
  })

  it.each([
    ['missing', (path: string) => rmSync(path)],
    ['damaged', (path: string) => writeFileSync(path, Buffer.alloc(96, 7))],
    ['empty', (path: string) => writeFileSync(path, '')],
  ])('cannot be told when the anchor is %s, so the journal says once', async (_, spoil) => {
    const desk = await aDesk('empty')
    await close(desk)
    spoil(join(desk.dir, 'anchor'))
    expect(await unlock(desk)).toMatchObject({ ok: true })
    expect(await newestSentence(desk)).toContain('without its anchor')
    const { total } = await desk.call('journal:list', { before: null, limit: 1 })
    await desk.reopen()
    expect((await desk.call('journal:list', { before: null, limit: 1 })).total).toBe(total)
  })
})

describe('the wait after wrong passphrases', () => {
  it('does not hold up a program that wants to end', async () => {
    const desk = await aDesk('empty')
    await close(desk)
    desk.desk.failedUnlocks = 20
    const began = performance.now()
    const waiting = unlock(desk)
    desk.desk.leaving.abort()
    expect(await waiting).toMatchObject(refusal('cancelled'))
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

describe('a vault put together from two', () => {
  it('is damaged, and neither secret opens it', async () => {
    const [one, other] = [await aDesk('empty'), await aDesk('empty')]
    await Promise.all([close(one), close(other)])
    cpSync(join(other.dir, 'data-1.db'), join(one.dir, 'data-1.db'))
    expect(await unlock(one)).toMatchObject(refusal('vault-damaged'))
    expect(await unlock(one, one.dir, true)).toMatchObject(refusal('vault-damaged'))
  })
})

describe('a place where no vault can be', () => {
  it('is refused by name, whatever is wrong with it', async () => {
    const desk = aLockedDesk()
    const file = join(aFolder(), 'file')
    writeFileSync(file, '')
    const places = [join(file, 'sub'), join(aFolder(), 'x'.repeat(300)), '\0', 'a\0b']
    for (const dir of places)
      expect(await create(desk, dir)).toMatchObject(refusal('folder-unusable'))
    for (const dir of ['\0', '', 'x'.repeat(5000), file]) {
      const { ok } = await unlock(desk, dir)
      expect(ok).toBe(false)
      await desk.pass('vault:inspect', { dir })
    }
    expect(desk.logged).toEqual([])
  })
})

describe.skipIf(!CAN_MOUNT)('a full disk (needs the right to mount)', () => {
  const KIB = 400

  function fill(disk: string, left: number): void {
    const ballast = join(disk, 'ballast')
    for (let size = KIB; size > 0; size -= 4) {
      if (!fits(ballast, size)) continue
      rmSync(ballast)
      fits(ballast, size - left)
      return
    }
  }

  function fits(path: string, kib: number): boolean {
    try {
      writeFileSync(path, Buffer.alloc(kib * 1024))
      return true
    } catch {
      rmSync(path, { force: true })
      return false
    }
  }

  it.each([0, 4, 8, 12, 16, 24, 48])(
    'with %i KiB left loses nothing, says so, and goes on when there is room',
    async (left) => {
      const disk = aSmallDisk(KIB)
      const desk = aLockedDesk()
      const dir = join(disk, 'Register.vault')
      expect(await create(desk, dir)).toMatchObject({ ok: true })
      await close(desk)
      fill(disk, left)
      const opened = await unlock(desk, dir)
      if (!opened.ok) expect(opened).toMatchObject(refusal('disk-full'))
      let saved = 0
      for (let round = 0; opened.ok && round < 30; round++) {
        const outcome = await desk.pass('activities:create', { name: 'x'.repeat(500) })
        if (outcome.ok) saved++
        else expect(outcome).toMatchObject(refusal('disk-full'))
      }
      rmSync(join(disk, 'ballast'))
      if (!opened.ok) expect(await unlock(desk, dir)).toMatchObject({ ok: true })
      await desk.call('activities:create', { name: 'There is room' })
      await close(desk)
      expect(await unlock(desk, dir)).toMatchObject({ ok: true })
      expect(await desk.call('activities:list', undefined)).toHaveLength(saved + 1)
      expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
      await close(desk)
    },
  )
})

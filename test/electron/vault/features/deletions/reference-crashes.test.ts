import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDesk, aDeskAt, type TestDesk } from '#support/desk'
import { NOTHING_FOUND, openCase, take, TO_DELETION } from '#support/deletion-story'
import { passphraseBytes } from '#vault/keys/passphrase-key'
import { aSmallDisk, CAN_MOUNT } from '#support/small-disk'
import { copyAway, insidesOf, putBack } from '#support/vault-insides'
import { aFolder, folderPicture, PASSPHRASE, SECRET } from '#support/vault'

const CANARY = 'Grasmücke-4711@example.org'
const DATA = ['data-1.db', 'anchor']
const RING = ['references', 'references.bak']

const close = (desk: TestDesk) => desk.pass('vault:close', undefined)
const refusal = (code: string) => ({ ok: false, error: { code } })
const keep = (desk: TestDesk, id: string, text = CANARY) =>
  desk.pass('deletions:keep-reference', { id, text })
const show = (desk: TestDesk, id: string) => desk.pass('deletions:show-reference', { id })
const verify = (desk: TestDesk, id: string) => take(desk, id, ...TO_DELETION, NOTHING_FOUND)
const stateOf = async (desk: TestDesk, id: string) =>
  (await desk.call('deletions:read', { id })).reference

const unlock = (desk: TestDesk, acceptOlder = false) =>
  desk.pass('vault:unlock-in', {
    dir: desk.dir,
    secret: { passphrase: passphraseBytes(PASSPHRASE) },
    acceptOlder,
  })

/** A vault as it was at two moments, both locked, and what happened between them. */
async function twoMoments(
  between: (desk: TestDesk, id: string) => Promise<unknown>,
  isKeptBefore = true,
): Promise<{ desk: TestDesk; id: string; before: string; after: string }> {
  const desk = await aDesk('empty')
  const id = await openCase(desk)
  if (isKeptBefore) await keep(desk, id)
  await close(desk)
  const before = copyAway(desk.dir, join(aFolder(), 'Copy.vault'))
  await unlock(desk)
  await between(desk, id)
  await close(desk)
  return { desk, id, before, after: copyAway(desk.dir, join(aFolder(), 'Copy.vault')) }
}

describe('a crash', () => {
  it('between the database and the files of keys destroys the key at the next opening', async () => {
    const { desk, id, before } = await twoMoments(verify)
    putBack(before, desk.dir, RING)
    expect((await insidesOf(desk.dir, SECRET)).rings.flat()).toHaveLength(2)
    await unlock(desk)
    expect((await insidesOf(desk.dir, SECRET)).rings).toEqual([[], []])
    expect(await stateOf(desk, id)).toBe('destroyed')
    expect(await show(desk, id)).toMatchObject(refusal('reference-closed'))
  })

  it.each(RING)('between the two files of keys destroys what %s was left with', async (file) => {
    const { desk, before } = await twoMoments(verify)
    putBack(before, desk.dir, [file])
    expect((await insidesOf(desk.dir, SECRET)).rings.flat()).toHaveLength(1)
    await unlock(desk)
    expect((await insidesOf(desk.dir, SECRET)).rings).toEqual([[], []])
  })

  it('before a reference is in the database leaves no key behind', async () => {
    const { desk, id, before } = await twoMoments(keep, false)
    putBack(before, desk.dir, DATA)
    expect((await insidesOf(desk.dir, SECRET)).rings.flat()).toHaveLength(2)
    await unlock(desk)
    expect((await insidesOf(desk.dir, SECRET)).rings).toEqual([[], []])
    expect(await stateOf(desk, id)).toBe('none')
  })
})

describe('a reference left with a case that is over', () => {
  it.each<[string, (desk: TestDesk) => Promise<unknown>]>([
    ['at the next opening', (desk) => desk.reopen()],
    ['with the next change to a case', (desk) => openCase(desk)],
  ])('is destroyed %s', async (_, next) => {
    const desk = await aDesk('empty')
    const [over, other] = [await openCase(desk), await openCase(desk)]
    await verify(desk, over)
    await keep(desk, other)
    const rows = desk.desk.session?.vault.db
    rows?.prepare('UPDATE working_references SET deletion_id = ?').run(over)
    expect((await insidesOf(desk.dir, SECRET)).rings.flat()).toHaveLength(2)
    await next(desk)
    expect(rows?.open && rows.prepare('SELECT 1 FROM working_references').get()).toBeFalsy()
    expect((await insidesOf(desk.dir, SECRET)).rings).toEqual([[], []])
  })
})

describe('an older copy of the database', () => {
  it('gives back no reference that was destroyed since, with the files of keys as they are', async () => {
    const { desk, id, before, after } = await twoMoments(verify)
    putBack(before, desk.dir, DATA)
    expect(await unlock(desk)).toMatchObject({ ok: true })
    expect(await stateOf(desk, id)).toBe('unreadable')
    expect(await show(desk, id)).toMatchObject(refusal('reference-unreadable'))
    expect((await insidesOf(after, SECRET)).rings).toEqual([[], []])
  })

  it('gives it back only together with the keys of then', async () => {
    const { desk, id, before } = await twoMoments(verify)
    putBack(before, desk.dir, [...DATA, ...RING])
    expect(await unlock(desk)).toMatchObject({ ok: true })
    expect(await show(desk, id)).toMatchObject({ value: CANARY })
  })

  it('takes a case to its verification although the key of its reference is gone', async () => {
    const { desk, id, before } = await twoMoments(verify)
    putBack(before, desk.dir, DATA)
    await unlock(desk)
    await verify(desk, id)
    expect(await stateOf(desk, id)).toBe('destroyed')
  })
})

describe('files of keys', () => {
  const SPOIL: [string, (path: string) => void][] = [
    ['missing', (path) => rmSync(path)],
    ['empty', (path) => writeFileSync(path, '')],
    ['noise', (path) => writeFileSync(path, Buffer.alloc(8228, 7))],
    ['folders', (path) => (rmSync(path), mkdirSync(path))],
  ]

  it.each(SPOIL)('that are %s cost the references and not the vault', async (what, spoil) => {
    const { desk, id } = await twoMoments(() => Promise.resolve())
    for (const name of RING) spoil(join(desk.dir, name))
    expect(await unlock(desk)).toMatchObject({ ok: true })
    expect(await stateOf(desk, id)).toBe('unreadable')
    expect(await show(desk, id)).toMatchObject(refusal('reference-unreadable'))
    if (what === 'folders')
      for (const name of RING) rmSync(join(desk.dir, name), { recursive: true })
    expect(await keep(desk, id, 'Asked again')).toMatchObject({ ok: true })
    expect(await show(desk, id)).toMatchObject({ value: 'Asked again' })
    await verify(desk, id)
    expect(await stateOf(desk, id)).toBe('destroyed')
  })

  it.each(RING)('are mended when only %s is damaged', async (name) => {
    for (const [, spoil] of SPOIL.slice(0, 3)) {
      const { desk, id } = await twoMoments(() => Promise.resolve())
      spoil(join(desk.dir, name))
      await unlock(desk)
      expect(await show(desk, id)).toMatchObject({ value: CANARY })
      const { rings } = await insidesOf(desk.dir, SECRET)
      expect(rings[0]).toHaveLength(1)
      expect(rings[1]).toEqual(rings[0])
    }
  })

  it('of another vault, or of an earlier day, open nothing here and break nothing', async () => {
    const { desk, id, before } = await twoMoments((open, case_) => keep(open, case_, 'Newer'))
    const other = await twoMoments(() => Promise.resolve())
    for (const from of [other.desk.dir, before]) {
      putBack(from, desk.dir, RING)
      expect(await unlock(desk)).toMatchObject({ ok: true })
      expect(await stateOf(desk, id)).toBe('unreadable')
      await close(desk)
    }
  })

  it('cannot be read by other users, and are gone from the disk when they are replaced', async () => {
    const { desk, id, before } = await twoMoments(() => Promise.resolve())
    const link = join(before, '..', 'link')
    await unlock(desk)
    linkSync(join(desk.dir, 'references'), link)
    const old = readFileSync(link)
    expect(statSync(link).mode & 0o777).toBe(0o600)
    await desk.call('deletions:drop-reference', { id })
    expect(readFileSync(link)).toHaveLength(old.length)
    expect(readFileSync(link).equals(old)).toBe(false)
  })
})

describe('files of keys that cannot be written', () => {
  const obstacle = (desk: TestDesk) => join(desk.dir, 'references.new')

  it('leave everything as it was when a reference is to be kept', async () => {
    const { desk, id } = await twoMoments(() => Promise.resolve())
    await unlock(desk)
    mkdirSync(obstacle(desk))
    const before = await desk.call('journal:list', { before: null, limit: 1 })
    expect(await keep(desk, id, 'Second')).toMatchObject({ ok: false })
    expect(await desk.call('journal:list', { before: null, limit: 1 })).toEqual(before)
    expect(await show(desk, id)).toMatchObject({ value: CANARY })
  })

  it('are left alone where the folder went while its vault was open', async () => {
    const { desk, id } = await twoMoments(() => Promise.resolve())
    await unlock(desk)
    renameSync(desk.dir, `${desk.dir}.away`)
    mkdirSync(desk.dir)
    for (const channel of ['keep', 'show', 'drop']) {
      const input = { id, ...(channel === 'keep' && { text: 'Second' }) }
      const outcome = await desk.pass(`deletions:${channel}-reference`, input)
      expect(outcome).toMatchObject(refusal('folder-gone'))
    }
    expect(readdirSync(desk.dir)).toEqual([])
    rmSync(desk.dir, { recursive: true })
    renameSync(`${desk.dir}.away`, desk.dir)
    expect(await show(desk, id)).toMatchObject({ value: CANARY })
  })

  it('let a case be verified, which is not called destroyed before the key is', async () => {
    const { desk, id } = await twoMoments(() => Promise.resolve())
    await unlock(desk)
    await take(desk, id, ...TO_DELETION)
    mkdirSync(obstacle(desk))
    await take(desk, id, NOTHING_FOUND)
    expect(desk.logged).toEqual([expect.stringMatching(/^references \w+$/)])
    expect(await stateOf(desk, id)).toBe('kept')
    expect(await show(desk, id)).toMatchObject(refusal('reference-closed'))
    expect(await desk.pass('deletions:drop-reference', { id })).toMatchObject({ ok: false })
    await desk.reopen()
    expect(await stateOf(desk, id)).toBe('kept')
    rmSync(obstacle(desk), { recursive: true })
    await desk.call('activities:create', { name: 'Any change' })
    expect(await stateOf(desk, id)).toBe('destroyed')
    expect((await insidesOf(desk.dir, SECRET)).rings).toEqual([[], []])
  })
})

describe.skipIf(!CAN_MOUNT)('a full disk (needs the right to mount)', () => {
  it('refuses a reference by name and leaves everything as it was', async () => {
    const disk = aSmallDisk(2048)
    const desk = await aDeskAt(join(disk, 'Register.vault'))
    const id = await openCase(desk)
    await keep(desk, id)
    fill(join(disk, 'ballast'))
    await desk.call('journal:list', { before: null, limit: 1 })
    expect(await keep(desk, id, 'x'.repeat(2000))).toMatchObject(refusal('disk-full'))
    expect(await show(desk, id).then(({ ok }) => ok)).toBe(false)
    rmSync(join(disk, 'ballast'))
    expect(await show(desk, id)).toMatchObject({ value: CANARY })
    await close(desk)
    const picture = folderPicture(desk.dir)
    expect(Object.keys(picture)).not.toContain('references.new')
  })
})

function fill(path: string): void {
  for (let kib = 2048; kib > 0; kib -= 4)
    try {
      writeFileSync(path, Buffer.alloc(kib * 1024))
      return
    } catch {
      rmSync(path, { force: true })
    }
}

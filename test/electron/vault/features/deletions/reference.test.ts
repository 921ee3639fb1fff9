import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { NewDeletionEvent } from '#shared/domain/deletions/event'
import { aDesk, type TestDesk } from '#support/desk'
import {
  CLOSED,
  FOUND_AGAIN,
  NOTHING_FOUND,
  openCase,
  take,
  TO_CLEARING,
  TO_DELETION,
} from '#support/deletion-story'
import { filesContaining } from '#support/other-process'
import { aFolder, SECRET } from '#support/vault'
import { copyAway, insidesOf } from '#support/vault-insides'

const CANARY = 'Grasmücke-4711@example.org'

/** A case with a working reference that nobody could take for anything else. */
async function aReference(): Promise<{ desk: TestDesk; id: string }> {
  const desk = await aDesk('empty')
  const id = await openCase(desk)
  await keep(desk, id, CANARY)
  return { desk, id }
}

const keep = (desk: TestDesk, id: string, text: string) =>
  desk.call('deletions:keep-reference', { id, text })

const show = (desk: TestDesk, id: string) => desk.pass('deletions:show-reference', { id })

const stateOf = async (desk: TestDesk, id: string) =>
  (await desk.call('deletions:read', { id })).reference

const refusal = (code: string) => ({ ok: false, error: { code } })

/** Number of the key and sealed text, as the database has them now. */
function sealedOf(desk: TestDesk, id: string): { key: string; data: string } {
  const sealed = desk.desk.session?.vault.db
    .prepare('SELECT sealed FROM working_references WHERE deletion_id = ?')
    .pluck()
    .get(id)
  return JSON.parse(String(sealed)) as { key: string; data: string }
}

async function actions(desk: TestDesk): Promise<string[]> {
  const { entries } = await desk.call('journal:list', { before: null, limit: 200 })
  return entries.map(({ channel }) => channel)
}

describe('a working reference', () => {
  it('is shown as it was typed, trimmed, in this session and in the next', async () => {
    const { desk, id } = await aReference()
    expect(await stateOf(desk, id)).toBe('kept')
    await keep(desk, id, `  ${CANARY}\nsecond line \n`)
    expect(await show(desk, id)).toEqual({ ok: true, value: `${CANARY}\nsecond line` })
    await desk.reopen()
    expect(await stateOf(desk, id)).toBe('kept')
    expect(await show(desk, id)).toEqual({ ok: true, value: `${CANARY}\nsecond line` })
  })

  it('is kept for each case apart, and none is there at first', async () => {
    const { desk, id } = await aReference()
    const other = await openCase(desk)
    expect(await stateOf(desk, other)).toBe('none')
    expect(await show(desk, other)).toMatchObject(refusal('not-found'))
    await keep(desk, other, 'Other')
    expect(await show(desk, id)).toMatchObject({ value: CANARY })
    expect(await show(desk, other)).toMatchObject({ value: 'Other' })
  })

  it.each(['', '  \n\t', '\u200b'])('has to say something: %j', async (text) => {
    const { desk, id } = await aReference()
    expect(await desk.pass('deletions:keep-reference', { id, text })).toEqual({
      ok: false,
      error: { code: 'invalid-input', problems: [{ field: 'text', code: 'required' }] },
    })
    expect(await show(desk, id)).toMatchObject({ value: CANARY })
  })

  it('is of a case that exists', async () => {
    const { desk } = await aReference()
    for (const channel of ['show', 'keep', 'drop']) {
      const input = { id: 'nobody', ...(channel === 'keep' && { text: 'x' }) }
      expect(await desk.pass(`deletions:${channel}-reference`, input)).toMatchObject(
        refusal('not-found'),
      )
    }
  })

  it('leaves its key behind when another takes its place', async () => {
    const { desk, id } = await aReference()
    const before = sealedOf(desk, id)
    await keep(desk, id, 'Another')
    const after = sealedOf(desk, id)
    expect(after.key).not.toBe(before.key)
    expect((await insidesOf(desk.dir, SECRET)).rings).toEqual([[after.key], [after.key]])
  })

  it('waits while an import writes, as every change does', async () => {
    const { desk, id } = await aReference()
    const { session } = desk.desk
    const job = { abort: new AbortController(), isWriting: true, ended: Promise.resolve() }
    if (session) session.job = job
    for (const channel of ['show', 'keep', 'drop'])
      expect(
        await desk.pass(`deletions:${channel}-reference`, {
          id,
          ...(channel === 'keep' && { text: 'x' }),
        }),
      ).toMatchObject(refusal('busy'))
    if (session) session.job = null
    expect(await show(desk, id)).toMatchObject({ value: CANARY })
  })
})

describe('the journal', () => {
  it('says of which case a reference was kept, shown and dropped, and nothing of it', async () => {
    const { desk, id } = await aReference()
    await show(desk, id)
    await desk.call('deletions:drop-reference', { id })
    const [first, second, third] = await desk.call('journal:history', { entity: 'deletion', id })
    expect([first, second, third].map((each) => [each?.deed.channel, each?.changes])).toEqual([
      ['deletions:drop-reference', []],
      ['deletions:show-reference', []],
      ['deletions:keep-reference', []],
    ])
    expect(new Set([first, second, third].map((each) => each?.deed.label)).size).toBe(1)
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
    expect(desk.events.at(-1)).toEqual({ kind: 'changed', entities: ['deletion'] })
  })

  it('gives undo nothing to do with it', async () => {
    const { desk, id } = await aReference()
    const before = await desk.call('journal:steps', undefined)
    await keep(desk, id, 'Another')
    await desk.call('deletions:drop-reference', { id })
    expect(await desk.call('journal:steps', undefined)).toEqual(before)
  })

  it('stays as it is when there is nothing to drop', async () => {
    const { desk, id } = await aReference()
    await desk.call('deletions:drop-reference', { id })
    const before = await actions(desk)
    await desk.call('deletions:drop-reference', { id })
    expect(await actions(desk)).toEqual(before)
    expect(await stateOf(desk, id)).toBe('none')
  })
})

type End = [name: string, state: string, act: (desk: TestDesk, id: string) => Promise<unknown>]
const steps =
  (...events: NewDeletionEvent[]) =>
  (desk: TestDesk, id: string) =>
    take(desk, id, ...events)
const ENDS: End[] = [
  ['its verification', 'destroyed', steps(...TO_DELETION, NOTHING_FOUND)],
  ['its closing without a deletion', 'destroyed', steps(...TO_CLEARING, CLOSED)],
  ['the officer', 'none', (desk, id) => desk.call('deletions:drop-reference', { id })],
]

describe.each(ENDS)('a working reference destroyed by %s', (_, state, end) => {
  it('is in neither database nor files of keys, and the case says so', async () => {
    const { desk, id } = await aReference()
    const { key, data } = sealedOf(desk, id)
    const before = await insidesOf(desk.dir, SECRET)
    expect(before.rings).toEqual([[key], [key]])
    expect(before.tables).toContain(data)
    expect(before.pages.includes(data)).toBe(true)
    await end(desk, id)
    const after = await insidesOf(desk.dir, SECRET)
    expect(after.rings).toEqual([[], []])
    expect(after.tables).not.toContain(data)
    expect(after.pages.includes(data)).toBe(false)
    expect(await stateOf(desk, id)).toBe(state)
    await desk.reopen()
    expect(await stateOf(desk, id)).toBe(state)
    expect(await show(desk, id)).toMatchObject({ ok: false })
  })

  it('comes back by no undo', async () => {
    const { desk, id } = await aReference()
    await end(desk, id)
    for (let left = 40; left > 0; left -= 1) {
      const { undo } = await desk.call('journal:steps', undefined)
      if (!undo) break
      await desk.call('journal:undo', undefined)
      expect(await show(desk, id)).toMatchObject({ ok: false })
    }
    expect((await insidesOf(desk.dir, SECRET)).rings).toEqual([[], []])
  })
})

describe('a case', () => {
  it('takes its working reference along when it is removed, and undo brings back the case alone', async () => {
    const { desk, id } = await aReference()
    await desk.call('deletions:remove', { id })
    expect((await insidesOf(desk.dir, SECRET)).rings).toEqual([[], []])
    await desk.call('journal:undo', undefined)
    expect(await stateOf(desk, id)).toBe('none')
    expect(await show(desk, id)).toMatchObject(refusal('not-found'))
  })

  it('takes it along when its creation is undone, and redo brings back the case alone', async () => {
    const { desk, id } = await aReference()
    await desk.call('journal:undo', undefined)
    expect(await show(desk, id)).toMatchObject({ value: CANARY })
    await desk.call('journal:undo', undefined)
    expect((await insidesOf(desk.dir, SECRET)).rings).toEqual([[], []])
    await desk.call('journal:redo', undefined)
    expect(await stateOf(desk, id)).toBe('none')
  })

  it('keeps it as long as something was found again, and takes a new one then', async () => {
    const { desk, id } = await aReference()
    await take(desk, id, ...TO_DELETION, FOUND_AGAIN)
    expect(await show(desk, id)).toMatchObject({ value: CANARY })
    await keep(desk, id, 'Second round')
    expect(await show(desk, id)).toMatchObject({ value: 'Second round' })
  })

  it.each<[string, NewDeletionEvent[]]>([
    ['verified', [...TO_DELETION, NOTHING_FOUND]],
    ['closed', [...TO_DELETION, NOTHING_FOUND, CLOSED]],
    ['closed without a deletion', [...TO_CLEARING, CLOSED]],
  ])('that is %s takes no working reference any more', async (_, events) => {
    const { desk, id } = await aReference()
    const other = await openCase(desk)
    await take(desk, other, ...events)
    const before = await actions(desk)
    expect(await desk.pass('deletions:keep-reference', { id: other, text: 'Late' })).toMatchObject(
      refusal('reference-closed'),
    )
    expect(await show(desk, other)).toMatchObject(refusal('reference-closed'))
    expect(await stateOf(desk, other)).toBe('none')
    expect(await actions(desk)).toEqual(before)
    expect(await show(desk, id)).toMatchObject({ value: CANARY })
  })
})

describe('the text of a working reference', () => {
  it('is in no file of the vault in clear, open, locked or changed', async () => {
    const { desk, id } = await aReference()
    const forms = [
      CANARY,
      Buffer.from(CANARY).toString('hex'),
      Buffer.from(CANARY).toString('base64'),
    ]
    expect(filesContaining(desk.dir, forms)).toEqual([])
    await keep(desk, id, `${CANARY}, second`)
    expect(filesContaining(desk.dir, forms)).toEqual([])
    await desk.reopen()
    await take(desk, id, ...TO_DELETION, NOTHING_FOUND)
    expect(filesContaining(desk.dir, forms)).toEqual([])
    await desk.pass('vault:close', undefined)
    expect(filesContaining(desk.dir, forms)).toEqual([])
  })

  it('is nowhere in the open pages of the database, while it is kept and after', async () => {
    const { desk, id } = await aReference()
    await desk.call('deletions:change', { id, patch: { otherSystems: ['Kept in clear'] } })
    const kept = await insidesOf(desk.dir, SECRET)
    expect(kept.tables).toContain('Kept in clear')
    expect(kept.pages.includes('Kept in clear')).toBe(true)
    expect(kept.tables).not.toContain(CANARY)
    expect(kept.pages.includes(CANARY)).toBe(false)
    expect(kept.pages.includes(Buffer.from(CANARY, 'utf16le'))).toBe(false)
  })

  it('is in no answer but the one that shows it', async () => {
    const { desk, id } = await aReference()
    const answers = [
      await desk.call('deletions:read', { id }),
      await desk.call('deletions:list', undefined),
      await desk.call('journal:list', { before: null, limit: 200 }),
      await desk.call('journal:history', { entity: 'deletion', id }),
      await desk.call('journal:as-of', { at: '2027-01-01T00:00:00.000Z' }),
    ]
    expect(JSON.stringify(answers)).not.toContain(CANARY)
    expect(JSON.stringify([answers, desk.events, desk.logged])).not.toContain('Grasm')
    expect(JSON.stringify(await show(desk, id))).toContain(CANARY)
  })

  it('is read from no copy of the folder without the key that was destroyed since', async () => {
    const { desk, id } = await aReference()
    const copy = copyAway(desk.dir, join(aFolder(), 'Copy.vault'))
    const { key } = sealedOf(desk, id)
    expect((await insidesOf(copy, SECRET)).rings).toEqual([[key], [key]])
    await take(desk, id, ...TO_DELETION, NOTHING_FOUND)
    const { tables, rings } = await insidesOf(desk.dir, SECRET)
    expect(tables).not.toContain(key)
    expect(rings).toEqual([[], []])
  })
})

import { describe, expect, it } from 'vitest'
import type { TestDesk } from '#support/desk'
import { aDesk } from '#support/desk'

async function firstId(desk: TestDesk): Promise<string> {
  const [first] = await desk.call('activities:list', undefined)
  return first?.id ?? ''
}

const change = (desk: TestDesk, id: string, patch: object) =>
  desk.call('activities:change', { id, patch })

const everything = async (desk: TestDesk) =>
  (await desk.call('journal:as-of', { at: '2200-12-31T00:00:00.000Z' })).data

describe('undo and redo', () => {
  it('take back and repeat any number of steps of the session, each by its name', async () => {
    const desk = await aDesk()
    const id = await firstId(desk)
    const before = await everything(desk)
    await change(desk, id, { purpose: 'One' })
    await desk.call('activities:create', { name: 'New' })
    await desk.call('activities:remove', { id })
    const after = await everything(desk)

    const { undo } = await desk.call('journal:steps', undefined)
    expect(undo).toMatchObject({ channel: 'activities:remove', label: 'PA-01' })
    for (const _ of [1, 2, 3]) await desk.call('journal:undo', undefined)
    expect(await everything(desk)).toEqual(before)
    await expect(desk.call('journal:undo', undefined)).rejects.toThrow('nothing-to-undo')

    for (const _ of [1, 2, 3]) await desk.call('journal:redo', undefined)
    expect(await everything(desk)).toEqual(after)
    await expect(desk.call('journal:redo', undefined)).rejects.toThrow('nothing-to-undo')
  })

  it('forget what could be done again once something new is done', async () => {
    const desk = await aDesk()
    const id = await firstId(desk)
    await change(desk, id, { purpose: 'One' })
    await desk.call('journal:undo', undefined)
    await change(desk, id, { purpose: 'Two' })
    expect((await desk.call('journal:steps', undefined)).redo).toBeNull()
  })

  it('do not reach behind the lock', async () => {
    const desk = await aDesk()
    await change(desk, await firstId(desk), { purpose: 'One' })
    await desk.reopen()
    expect(await desk.call('journal:steps', undefined)).toEqual({ undo: null, redo: null })
  })

  it('bring back the whole example after it was left', async () => {
    const desk = await aDesk()
    const before = await everything(desk)
    await desk.call('register:leave-example', undefined)
    expect(await desk.call('activities:list', undefined)).toEqual([])
    await desk.call('journal:undo', undefined)
    expect(await everything(desk)).toEqual(before)
  })

  it('are entries of their own that say what they took back', async () => {
    const desk = await aDesk()
    await change(desk, await firstId(desk), { purpose: 'One' })
    await desk.call('journal:undo', undefined)
    await desk.call('journal:redo', undefined)
    await desk.call('journal:undo', undefined)
    const { entries } = await desk.call('journal:list', { before: null, limit: 10 })
    expect(entries.map(({ seq, reverts, turn, channel }) => [seq, reverts, turn, channel])).toEqual(
      [
        [5, 2, 'undone', 'activities:change'],
        [4, 2, 'redone', 'activities:change'],
        [3, 2, 'undone', 'activities:change'],
        [2, null, null, 'activities:change'],
        [1, null, null, 'vault:create'],
      ],
    )
  })
})

describe('history', () => {
  it('tells who changed what and when, field by field', async () => {
    const desk = await aDesk()
    const id = await firstId(desk)
    desk.setClock('2026-11-23T08:30:00.000Z')
    await change(desk, id, { owner: 'Support', status: 'suspended' })
    const [newest, oldest] = await desk.call('journal:history', { entity: 'activity', id })
    expect(newest).toMatchObject({
      kind: 'changed',
      deed: { who: 'Ona', at: '2026-11-23T08:30:00.000Z', label: 'PA-01' },
      changes: [
        { field: 'owner', before: null, after: 'Support' },
        { field: 'status', before: 'active', after: 'suspended' },
      ],
    })
    expect(oldest).toMatchObject({ kind: 'created' })
  })

  it('shows the register as of any past moment', async () => {
    const desk = await aDesk()
    const id = await firstId(desk)
    desk.setClock('2026-11-24T08:00:00.000Z')
    await change(desk, id, { name: 'Renamed' })
    desk.setClock('2026-11-25T08:00:00.000Z')
    await desk.call('activities:remove', { id })
    const nameAt = async (at: string) => {
      const { data } = await desk.call('journal:as-of', { at })
      return data?.activities.find((activity) => activity.id === id)?.name ?? null
    }
    expect(await nameAt('2026-11-23T00:00:00.000Z')).toBe(
      'Usage statistics and platform improvement',
    )
    expect(await nameAt('2026-11-24T08:00:00.000Z')).toBe('Renamed')
    expect(await nameAt('2026-11-25T07:59:59.999Z')).toBe('Renamed')
    expect(await nameAt('2026-11-25T08:00:00.000Z')).toBeNull()
    expect((await desk.call('journal:as-of', { at: '2020-01-01T00:00:00.000Z' })).data).toBeNull()
  })

  it('marks an entry whose clock ran backwards, and keeps its place', async () => {
    const desk = await aDesk()
    const id = await firstId(desk)
    desk.setClock('2026-11-20T10:00:00.000Z')
    await change(desk, id, { owner: 'Support' })
    const { entries } = await desk.call('journal:list', { before: null, limit: 1 })
    expect(entries).toMatchObject([{ seq: 2, clockAnomaly: true }])
  })
})

describe('an export', () => {
  it('is told in the journal and cannot be undone', async () => {
    const desk = await aDesk()
    await desk.pass('exports:note', { what: 'pdf' })
    const { entries } = await desk.call('journal:list', { before: null, limit: 1 })
    expect(entries).toMatchObject([{ seq: 2, channel: 'exports:pdf', records: 0, who: 'Ona' }])
    expect(await desk.call('journal:steps', undefined)).toEqual({ undo: null, redo: null })
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true, entries: 2 })
  })
})

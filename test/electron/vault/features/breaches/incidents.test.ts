import { describe, expect, it } from 'vitest'
import type { BreachPatch } from '#shared/domain/breaches/breach'
import { AWARE_AT, enteredBreach, loggedBreach, SIGNAL_AT, step } from '#support/breaches'
import { aDesk } from '#support/desk'
import { refusalOf } from '#support/holdings'
import { logged } from '#support/requests'

const day = (at: string) => ({ at, isDayOnly: true })

describe('logging an incident', () => {
  it('gives it the next reference and keeps what was entered', async () => {
    const desk = await aDesk('empty')
    const first = await loggedBreach(desk, { natures: ['integrity', 'integrity'] })
    expect(first).toMatchObject({
      refNo: 'BR-001',
      title: 'Lost laptop',
      natures: ['integrity'],
      events: [],
      createdOn: '2026-11-22',
    })
    expect((await loggedBreach(desk)).refNo).toBe('BR-002')
    await desk.call('breaches:remove', { id: first.id })
    expect((await loggedBreach(desk)).refNo).toBe('BR-003')
    const { rows, now, today } = await desk.call('breaches:list', undefined)
    expect(rows.map(({ refNo, state }) => [refNo, state])).toEqual([
      ['BR-002', 'SIGNAL'],
      ['BR-003', 'SIGNAL'],
    ])
    expect([now, today]).toEqual(['2026-11-22T10:00:00.000Z', '2026-11-22'])
  })

  it('starts the clock when it is already known to be a breach', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const { summary } = await desk.call('breaches:read', { id })
    expect(summary).toMatchObject({
      state: 'AWARE',
      isRunning: true,
      isOpen: true,
      awareAt: AWARE_AT,
      strictAt: '2026-11-23T09:00:00.000Z',
      duties: ['notify', 'assess'],
    })
  })

  it.each([
    [{ title: ' ' }, 'title required'],
    [{ timeZone: 'Europe/Atlantis' }, 'timeZone not-a-zone'],
    [
      { firstSignal: { at: '2026-11-22T10:00:00.001Z', isDayOnly: false } },
      'firstSignal in-the-future',
    ],
    [{ awareAt: '2026-11-22T10:00:00.001Z', delayReason: 'x' }, 'awareAt in-the-future'],
    [{ awareAt: '2026-11-20T07:59:59.999Z' }, 'awareAt before-signal'],
    [{ awareAt: '2026-11-21T08:00:00.001Z' }, 'delayReason required'],
  ])('refuses %j and keeps nothing', async (wanted, refusal) => {
    const desk = await aDesk('empty')
    expect(await refusalOf(desk, 'breaches:create', enteredBreach(wanted))).toBe(refusal)
    expect((await desk.call('breaches:list', undefined)).rows).toEqual([])
  })
})

describe('changing an incident', () => {
  it('keeps the fields named and names them in the journal', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    const people = {
      categories: ['customers', 'customers'],
      other: null,
      count: 4000,
      countIs: 'approximate',
    } as const
    const patch: BreachPatch = {
      description: 'Stolen from a car',
      people: { ...people, categories: [...people.categories] },
    }
    const changed = await desk.call('breaches:change', { id, patch })
    expect(changed.people.categories).toEqual(['customers'])
    const [change] = await desk.call('journal:history', { entity: 'breach', id })
    expect(change?.deed).toMatchObject({ label: 'BR-001', fields: ['description', 'people'] })
    expect((await desk.call('breaches:read', { id })).summary.peopleCount).toBe(4000)
  })

  it.each([
    [
      { people: { categories: [], other: null, count: -1, countIs: 'exact' } },
      'patch.people.count below-zero',
    ],
    [
      { people: { categories: [], other: null, count: 8_300_000_001, countIs: 'exact' } },
      'patch.people.count more-than-mankind',
    ],
    [{ refNo: 'BR-999' }, 'patch malformed'],
    [{ events: [] }, 'patch malformed'],
    [{ activityIds: ['nobody'] }, 'activityIds.0 not-found'],
    [{ systemIds: ['nobody'] }, 'systemIds.0 not-found'],
    [{ processorIds: ['nobody'] }, 'processorIds.0 not-found'],
    [{ measureIds: ['nobody'] }, 'measureIds.0 not-found'],
    [{ requestIds: ['nobody'] }, 'requestIds.0 not-found'],
    [
      {
        data: {
          types: [],
          other: null,
          records: null,
          recordsAre: 'unknown',
          categoryIds: ['nobody'],
        },
      },
      'data.categoryIds.0 not-found',
    ],
    [
      { firstSignal: { at: '2026-11-20T09:00:00.001Z', isDayOnly: false } },
      'firstSignal after-awareness',
    ],
    [
      {
        occurred: {
          kind: 'from-to',
          from: { at: '2026-11-20T09:00:00.001Z', isDayOnly: false },
          to: null,
          isEstimated: false,
        },
      },
      'occurred.from after-awareness',
    ],
  ])('refuses %j and keeps the rest as it was', async (patch, refusal) => {
    const desk = await aDesk('empty')
    const before = await loggedBreach(desk, { awareAt: AWARE_AT })
    const change = { id: before.id, patch: { title: 'Changed', ...patch } }
    expect(await refusalOf(desk, 'breaches:change', change)).toBe(refusal)
    expect((await desk.call('breaches:read', { id: before.id })).breach).toEqual(before)
  })

  it('refuses a first signal behind a step that leans on it', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, {}, [step('triaged', AWARE_AT, { text: null })])
    const patch = { firstSignal: { at: '2026-11-20T09:00:00.001Z', isDayOnly: false } }
    expect(await refusalOf(desk, 'breaches:change', { id, patch })).toBe('firstSignal after-step')
  })

  it('takes an earlier first signal as the fact it is', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
    const patch = { firstSignal: day('2026-10-01T00:00:00.000Z') }
    expect(await refusalOf(desk, 'breaches:change', { id, patch })).toBe('kept')
  })

  it('keeps a day whose time is not recorded when its zone changes', async () => {
    const desk = await aDesk('empty')
    const firstSignal = day('2026-11-18T22:00:00.000Z')
    const { id } = await loggedBreach(desk, { timeZone: 'Europe/Vilnius', firstSignal })
    const patch = { timeZone: 'Europe/Berlin' }
    const changed = await desk.call('breaches:change', { id, patch })
    expect(changed.firstSignal).toEqual(day('2026-11-18T23:00:00.000Z'))
    const back = await desk.call('breaches:change', { id, patch: { timeZone: 'Europe/Vilnius' } })
    expect(back.firstSignal).toEqual(firstSignal)
  })

  it('goes on with links that lead to what was removed since', async () => {
    const desk = await aDesk('empty')
    const activity = await desk.call('activities:create', { name: 'Sales' })
    const request = await logged(desk)
    const { id } = await loggedBreach(desk)
    const links = { activityIds: [activity.id], requestIds: [request.id] }
    await desk.call('breaches:change', { id, patch: links })
    await desk.call('activities:remove', { id: activity.id })
    await desk.call('requests:remove', { id: request.id })
    const changed = await desk.call('breaches:change', {
      id,
      patch: { title: 'Changed', ...links },
    })
    expect(changed).toMatchObject({ title: 'Changed', ...links })
    await desk.call('breaches:change', { id, patch: { activityIds: [] } })
    expect(await refusalOf(desk, 'breaches:change', { id, patch: links })).toBe(
      'activityIds.0 not-found',
    )
    expect((await desk.call('breaches:list', undefined)).rows).toHaveLength(1)
  })

  it('does not keep a field from being written because another was wrong before', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk, {
      firstSignal: { at: '2026-11-22T10:00:00.000Z', isDayOnly: false },
    })
    desk.setClock('2026-11-22T09:00:00.000Z')
    expect(await refusalOf(desk, 'breaches:change', { id, patch: { title: 'Changed' } })).toBe(
      'kept',
    )
  })

  it('lets a row go from above one that was wrong before, and takes no new one that is', async () => {
    const desk = await aDesk('empty')
    const { id } = await loggedBreach(desk)
    const row = { what: 'Train staff', owner: null, dueOn: null }
    const early = { ...row, id: 'early', doneOn: null }
    const late = { ...row, id: 'late', doneOn: '2026-11-22' }
    const refusal = (...tasks: unknown[]) =>
      refusalOf(desk, 'breaches:change', { id, patch: { tasks } })
    expect(await refusal(early, late)).toBe('kept')
    desk.setClock('2026-11-21T09:00:00.000Z')
    expect(await refusal(late)).toBe('kept')
    expect(await refusal({ ...late, id: 'new' })).toBe('tasks.0.doneOn in-the-future')
  })
})

describe('links of an incident', () => {
  it('are found from the other side', async () => {
    const desk = await aDesk('empty')
    const activity = await desk.call('activities:create', { name: 'Sales' })
    const request = await logged(desk)
    const { id } = await loggedBreach(desk)
    await loggedBreach(desk)
    await desk.call('breaches:change', {
      id,
      patch: { activityIds: [activity.id], requestIds: [request.id] },
    })
    const refs = async (entity: 'activity' | 'request', other: string) =>
      (await desk.call('breaches:linked', { entity, id: other })).map(({ refNo }) => refNo)
    expect(await refs('activity', activity.id)).toEqual(['BR-001'])
    expect(await refs('request', request.id)).toEqual(['BR-001'])
    expect(await refs('request', 'nobody')).toEqual([])
  })
})

describe('settings for breaches', () => {
  it('move every limit with them, and say zone and authority of the register', async () => {
    const desk = await aDesk('empty')
    await loggedBreach(desk, { awareAt: AWARE_AT })
    await desk.call('requests:change-settings', { timeZone: 'Asia/Tokyo' })
    await desk.call('register:change', { leadAuthority: 'VDAI' })
    await desk.call('breaches:change-settings', { notificationHours: 96, sector: 'Shops' })
    const { rows, sheet } = await desk.call('breaches:list', undefined)
    expect(rows[0]?.strictAt).toBe('2026-11-24T09:00:00.000Z')
    expect(sheet).toMatchObject({
      settings: { notificationHours: 96, sector: 'Shops', signalHours: 24 },
      timeZone: 'Asia/Tokyo',
      leadAuthority: 'VDAI',
    })
    expect(await desk.call('breaches:settings', undefined)).toEqual(sheet)
    expect(await refusalOf(desk, 'breaches:change-settings', { notificationHours: 0 })).toBe(
      'notificationHours out-of-range',
    )
    expect(rows[0]?.firstSignalAt).toBe(SIGNAL_AT)
  })
})

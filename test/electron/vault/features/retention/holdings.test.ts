import { describe, expect, it } from 'vitest'
import { NO_RETENTION_FILTER } from '#shared/ipc/retention'
import { aDesk, type TestDesk } from '#support/desk'
import {
  aHold,
  accounts,
  erase,
  held,
  isWhole,
  refusalOf,
  rowOf,
  rowsOf,
  withLists,
} from '#support/holdings'

async function aRegister(): Promise<TestDesk> {
  const desk = await aDesk('empty')
  await withLists(desk)
  return desk
}

describe('a holding', () => {
  it('has the date that its rule comes to, and says why', async () => {
    const desk = await aRegister()
    const { id } = await held(desk, '2021-11-30', { people: 8, batchRef: ' B-7 ' })
    const sheet = await desk.call('holdings:read', { id })
    expect(sheet.holding).toMatchObject({ batchRef: 'B-7', createdOn: '2026-11-22', erased: null })
    expect(sheet.row).toMatchObject({
      category: 'Data of account',
      ruleRef: 'RET-ACCOUNT',
      system: 'System shop',
      event: 'last_update',
      eventOn: '2021-11-30',
      dueOn: '2026-11-30',
      status: 'DUE_SOON',
      daysLeft: 8,
      records: 10,
      people: 8,
    })
    expect(sheet.rule?.id).toBe('rule-account')
    expect(sheet.today).toBe('2026-11-22')
  })

  it('aims for the last working day before its date, where holidays are known', async () => {
    const desk = await aRegister()
    // 28 November 2026 is a Saturday, 25 December a holiday in Lithuania.
    const saturday = await held(desk, '2021-11-28')
    const christmas = await held(desk, '2021-12-25')
    const target = async (id: string) => (await desk.call('holdings:read', { id })).workingDayTarget
    expect(await target(saturday.id)).toBe('2026-11-27')
    expect(await target(christmas.id)).toBe('2026-12-23')
    await desk.call('register:change', { country: 'XX' })
    expect(await target(saturday.id)).toBe(null)
  })

  it.each([
    [
      'a day ahead',
      { events: [{ event: 'last_update', on: '2026-11-23' }] },
      'events.0.on in-the-future',
    ],
    [
      'an event twice',
      { events: ['2026-11-01', '2026-11-02'].map((on) => ({ event: 'created', on })) },
      'events.1.event duplicate',
    ],
    [
      'a month on its second',
      { precision: 'month', events: [{ event: 'created', on: '2026-10-02' }] },
      'events.0.on malformed',
    ],
    [
      'a day before 1900',
      { events: [{ event: 'created', on: '1899-12-31' }] },
      'events.0.on not-a-date',
    ],
    ['fewer than none', { records: -1 }, 'records out-of-range'],
    ['more than there can be', { people: 1e13 }, 'people out-of-range'],
    ['a category that is not there', { categoryId: 'gone' }, 'categoryId not-found'],
    ['a rule that is not there', { ruleId: 'gone' }, 'ruleId not-found'],
    ['a system that is not there', { systemId: 'gone' }, 'systemId not-found'],
    ['this program as a system', { systemId: 'own' }, 'systemId not-found'],
    ['an activity that is not there', { activityIds: ['gone'] }, 'activityIds.0 not-found'],
    ['an address', { batchRef: 'ona@example.org' }, 'batchRef names-a-person'],
    ['an address in disguise', { batchRef: 'ona (at) example.org' }, 'batchRef names-a-person'],
    ['a telephone number', { batchRef: '+370 600 12345' }, 'batchRef names-a-person'],
    [
      'a mark cleared before it was set',
      { flag: { since: '2026-02-02', clearedOn: '2026-02-01' } },
      'flag.clearedOn date-order',
    ],
    [
      'a mark from tomorrow',
      { flag: { since: '2026-11-23', clearedOn: null } },
      'flag.since in-the-future',
    ],
    ['a look from tomorrow', { lastReviewOn: '2026-11-23' }, 'lastReviewOn in-the-future'],
  ])('refuses %s', async (_what, wanted, told) => {
    const desk = await aRegister()
    const fields = { ...accounts('2021-11-30'), ...wanted }
    expect(await refusalOf(desk, 'holdings:create', fields)).toBe(told)
    expect(await rowsOf(desk)).toEqual([])
  })

  it('takes the first day of this month, today, and a batch called by numbers', async () => {
    const desk = await aRegister()
    const events = [{ event: 'last_update', on: '2026-11-01' }]
    await held(desk, null, { precision: 'month', events, batchRef: '0020261122-7' })
    await held(desk, '2026-11-22')
    expect(await rowsOf(desk)).toHaveLength(2)
  })

  it('keeps links that were there before, and looks at new ones', async () => {
    const desk = await aRegister()
    const activity = await desk.call('activities:create', { name: 'Shop' })
    const { id } = await held(desk, '2021-11-30', { activityIds: [activity.id, activity.id] })
    await desk.call('activities:remove', { id: activity.id })
    const changed = await desk.call('holdings:change', { id, patch: { note: 'Looked at' } })
    expect(changed.activityIds).toEqual([activity.id])
    const patch = { activityIds: [activity.id, 'other'] }
    expect(await refusalOf(desk, 'holdings:change', { id, patch })).toBe('activityIds.1 not-found')
  })

  it('is not removed while a hold covers it', async () => {
    const desk = await aRegister()
    const [first, second] = [await held(desk, '2021-01-01'), await held(desk, '2022-01-01')]
    const hold = await desk.call('holds:create', aHold({ holdingIds: [second.id] }))
    const ids = [first.id, second.id]
    expect(await refusalOf(desk, 'holdings:remove', { ids })).toBe('ids.1 held')
    expect(await rowsOf(desk)).toHaveLength(2)
    await desk.call('holds:release', { id: hold.id, on: '2026-11-22', reason: 'Settled' })
    await desk.call('holdings:remove', { ids })
    expect(await rowsOf(desk)).toEqual([])
    expect(await refusalOf(desk, 'holdings:remove', { ids: [first.id] })).toBe('not-found')
  })

  it.each([
    ['another category', { categoryId: 'category-tickets' }, 'categoryId held'],
    ['another rule', { ruleId: 'rule-tickets' }, 'ruleId held'],
    ['no rule', { ruleId: null }, 'ruleId held'],
    ['another system', { systemId: 'helpdesk' }, 'systemId held'],
    ['another day', { events: [{ event: 'last_update', on: '2022-01-01' }] }, 'events held'],
    ['no mark', { flag: null }, 'flag held'],
    ['a mark cleared long ago', { flag: { since: null, clearedOn: '2026-07-31' } }, 'flag held'],
    ['a mark cleared under it', { flag: { since: null, clearedOn: '2026-08-01' } }, 'kept'],
    ['another number', { records: 9 }, 'kept'],
  ])('stays under a hold at work: %s', async (_what, patch, told) => {
    const desk = await aRegister()
    const { id } = await held(desk, '2021-09-30', { flag: { since: null, clearedOn: null } })
    const scope = { categoryIds: ['category-account'], ruleIds: ['rule-account'] }
    const rest = { systemIds: ['shop'], to: '2021-12-31', onlyFlagged: true }
    const hold = await desk.call('holds:create', aHold({ ...scope, ...rest }))
    expect(await refusalOf(desk, 'holdings:change', { id, patch })).toBe(told)
    expect((await rowOf(desk, id)).status).toBe('HELD')
    await desk.call('holds:release', { id: hold.id, on: '2026-11-22', reason: 'Settled' })
    expect(await refusalOf(desk, 'holdings:change', { id, patch })).toBe('kept')
  })

  it('notes reviews, the latest of which counts', async () => {
    const desk = await aRegister()
    const { id } = await held(desk, '2021-11-30')
    const erased = await held(desk, '2020-11-30')
    await erase(desk, [erased.id])
    const review = (on: string) => desk.call('holdings:record-review', { ids: [id, erased.id], on })
    expect(await review('2026-11-01')).toEqual({ reviewed: 1 })
    expect(await review('2026-10-01')).toEqual({ reviewed: 0 })
    expect((await desk.call('holdings:read', { id })).holding.lastReviewOn).toBe('2026-11-01')
    const ahead = { ids: [id], on: '2026-11-23' }
    expect(await refusalOf(desk, 'holdings:record-review', ahead)).toBe('on in-the-future')
  })

  it('can be undone and done again, and leaves the journal whole', async () => {
    const desk = await aRegister()
    const { id } = await held(desk, '2021-11-30')
    await desk.call('holdings:change', { id, patch: { records: 7 } })
    await desk.call('holdings:record-review', { ids: [id], on: '2026-11-02' })
    await desk.call('holdings:remove', { ids: [id] })
    const seen: unknown[] = []
    const look = async () => seen.push((await rowsOf(desk)).map(({ records }) => records)[0])
    for (let turn = 0; turn < 4; turn += 1) await desk.call('journal:undo', undefined).then(look)
    for (let turn = 0; turn < 4; turn += 1) await desk.call('journal:redo', undefined).then(look)
    expect(seen).toEqual([7, 7, 10, undefined, 10, 7, 7, undefined])
    expect(isWhole(desk)).toBe(true)
  })
})

describe('what this program keeps itself', () => {
  it('stands in the table as a system of its own, and cannot be ticked off or changed', async () => {
    const desk = await aRegister()
    const filter = { ...NO_RETENTION_FILTER, systemIds: ['own'] }
    const page = await desk.call('retention:page', {
      filter,
      sort: { by: 'due', descending: false },
      after: null,
      limit: 10,
    })
    expect(page.rows).toMatchObject([
      {
        id: 'own-journal-2026-11-01',
        own: 'journal',
        category: 'Journal values',
        status: 'NO_RULE',
        findings: ['F-RET-NONE'],
      },
    ])
    const id = page.rows[0]?.id ?? ''
    expect(await rowOf(desk, id)).toEqual(page.rows[0])
    expect(await refusalOf(desk, 'holdings:change', { id, patch: {} })).toBe('not-found')
    expect(await refusalOf(desk, 'holdings:remove', { ids: [id] })).toBe('not-found')
  })
})

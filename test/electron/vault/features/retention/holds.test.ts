import { describe, expect, it } from 'vitest'
import { EMPTY_SCOPE, type HoldPatch } from '#shared/domain/retention/legal-hold'
import { aDesk, type TestDesk } from '#support/desk'
import { aHold, held, isWhole, refusalOf, rowOf, withLists } from '#support/holdings'

async function aRegister(): Promise<TestDesk> {
  const desk = await aDesk('empty')
  await withLists(desk)
  return desk
}

describe('a legal hold', () => {
  it('keeps a date visible and blocks it, until it is released', async () => {
    const desk = await aRegister()
    const { id } = await held(desk, '2021-09-30')
    const hold = await desk.call('holds:create', aHold({ categoryIds: ['category-account'] }))
    expect(hold).toMatchObject({ refNo: 'LH-001', releasedOn: null, createdOn: '2026-11-22' })
    expect(await rowOf(desk, id)).toMatchObject({
      status: 'HELD',
      dueOn: '2026-09-30',
      findings: ['HOLD-ACTIVE'],
      holdIds: [hold.id],
    })
    await desk.call('holds:release', { id: hold.id, on: '2026-11-10', reason: ' Settled ' })
    expect(await rowOf(desk, id)).toMatchObject({
      status: 'OVERDUE',
      dueOn: '2026-11-10',
      findings: [],
      holdIds: [],
    })
    const { holds } = await desk.call('holdings:read', { id })
    expect(holds).toMatchObject([{ refNo: 'LH-001', releaseReason: 'Settled' }])
  })

  it('tells what it covers, and what of that would be due', async () => {
    const desk = await aRegister()
    const past = await held(desk, '2021-09-30')
    await held(desk, '2021-11-22')
    await held(desk, '2024-01-01', { records: null })
    await held(desk, '2020-01-01', { systemId: 'helpdesk' })
    const scope = { ...EMPTY_SCOPE, systemIds: ['shop'] }
    expect(await desk.call('holds:effect', { scope })).toEqual({
      holdings: 3,
      records: 20,
      uncounted: 1,
      past: 2,
    })
    const { id } = await desk.call('holds:create', aHold(scope))
    const read = await desk.call('holds:read', { id })
    expect(read).toMatchObject({
      isActive: true,
      holdings: 3,
      records: 20,
      uncounted: 1,
      past: 2,
    })
    expect(read.examples[0]?.id).toBe(past.id)
    const exact = { ...EMPTY_SCOPE, holdingIds: [past.id] }
    expect(await desk.call('holds:effect', { scope: exact })).toEqual({
      holdings: 1,
      records: 10,
      uncounted: 0,
      past: 1,
    })
  })

  it('tells what a change would take out of it', async () => {
    const desk = await aRegister()
    await held(desk, '2021-09-30')
    await held(desk, '2024-01-01')
    await held(desk, '2020-01-01', { systemId: 'helpdesk' })
    const scope = { ...EMPTY_SCOPE, systemIds: ['shop'] }
    const { id } = await desk.call('holds:create', aHold(scope))
    const leaving = (patch: HoldPatch) => desk.call('holds:leaving', { id, patch })
    const NONE = { holdings: 0, records: 0, uncounted: 0, past: 0 }
    // What comes in does not make up for what goes out.
    const moved = { ...scope, systemIds: ['helpdesk'] }
    expect(await leaving({ scope: moved })).toEqual({
      holdings: 2,
      records: 20,
      uncounted: 0,
      past: 1,
    })
    expect(await leaving({ scope: { ...scope, from: '2022-01-01' } })).toMatchObject({ past: 1 })
    expect(await leaving({ scope: { ...scope, systemIds: ['shop', 'helpdesk'] } })).toEqual(NONE)
    expect(await leaving({ from: '2026-11-22' })).toEqual(NONE)
    expect(await leaving({ from: '2026-11-23' })).toMatchObject({ holdings: 2, past: 1 })
    await desk.call('holds:change', { id, patch: { from: '2026-11-23' } })
    expect(await leaving({ scope: moved })).toEqual(NONE)
  })

  it('lists those at work first, by their review', async () => {
    const desk = await aRegister()
    const scope = { systemIds: ['shop'] }
    for (const reviewOn of ['2027-03-01', '2027-01-01', '2027-02-01'])
      await desk.call('holds:create', aHold(scope, { reviewOn }))
    const [, second] = await desk.call('holds:list', undefined)
    await desk.call('holds:release', { id: second?.hold.id ?? '', on: '2026-11-22', reason: null })
    const refs = (await desk.call('holds:list', undefined)).map(({ hold }) => hold.refNo)
    expect(refs).toEqual(['LH-002', 'LH-001', 'LH-003'])
  })

  it.each([
    ['nothing named', aHold({}), 'scope required'],
    [
      'a category that is not there',
      aHold({ categoryIds: ['gone'] }),
      'scope.categoryIds not-found',
    ],
    ['a rule that is not there', aHold({ ruleIds: ['gone'] }), 'scope.ruleIds not-found'],
    ['this program as a system', aHold({ systemIds: ['own'] }), 'scope.systemIds not-found'],
    ['a holding that is not there', aHold({ holdingIds: ['gone'] }), 'scope.holdingIds not-found'],
    [
      'its days turned round',
      aHold({ from: '2021-02-01', to: '2021-01-31' }),
      'scope.to date-order',
    ],
    [
      'a review before it',
      aHold({ onlyFlagged: true }, { reviewOn: '2026-07-31' }),
      'reviewOn date-order',
    ],
    ['no law', aHold({ onlyFlagged: true }, { citation: '\u200b' }), 'citation required'],
  ])('refuses %s', async (_what, fields, told) => {
    const desk = await aRegister()
    expect(await refusalOf(desk, 'holds:create', fields)).toBe(told)
    expect(await desk.call('holds:list', undefined)).toEqual([])
  })

  it('can be corrected although what it named is gone by now', async () => {
    const desk = await aRegister()
    const { id } = await held(desk, '2021-09-30')
    const hold = await desk.call('holds:create', aHold({ holdingIds: [id] }))
    await desk.call('holds:release', { id: hold.id, on: '2026-11-10', reason: null })
    await desk.call('holdings:remove', { ids: [id] })
    const changed = await desk.call('holds:change', { id: hold.id, patch: { owner: 'Court' } })
    expect(changed).toMatchObject({ owner: 'Court', scope: { holdingIds: [id] } })
    const scope = { ...hold.scope, holdingIds: [id, 'gone'] }
    expect(await refusalOf(desk, 'holds:change', { id: hold.id, patch: { scope } })).toBe(
      'scope.holdingIds not-found',
    )
  })

  it('is not released before it began, nor on a day ahead', async () => {
    const desk = await aRegister()
    const { id } = await desk.call('holds:create', aHold({ onlyFlagged: true }))
    const release = (on: string) => refusalOf(desk, 'holds:release', { id, on, reason: null })
    expect(await release('2026-07-31')).toBe('on date-order')
    expect(await release('2026-11-23')).toBe('on in-the-future')
    expect(await release('2026-08-01')).toBe('kept')
    const later = { id, patch: { from: '2026-08-02' } }
    expect(await refusalOf(desk, 'holds:change', later)).toBe('from date-order')
  })

  it('is released before it is removed, as long as it blocks anything', async () => {
    const desk = await aRegister()
    const { id } = await held(desk, '2021-09-30')
    const hold = await desk.call('holds:create', aHold({ holdingIds: [id] }))
    const ahead = await desk.call(
      'holds:create',
      aHold({ holdingIds: [id] }, { from: '2026-12-01' }),
    )
    const idle = await desk.call('holds:create', aHold({ systemIds: ['helpdesk'] }))
    const remove = (each: { id: string }) => refusalOf(desk, 'holds:remove', { id: each.id })
    expect(await remove(hold)).toBe('id in-use')
    expect((await rowOf(desk, id)).status).toBe('HELD')
    expect(await remove(ahead)).toBe('kept')
    expect(await remove(idle)).toBe('kept')
    await desk.call('holds:release', { id: hold.id, on: '2026-11-22', reason: 'Settled' })
    expect(await remove(hold)).toBe('kept')
  })

  it('moves no other dates by its release than those it blocked, and none afterwards', async () => {
    const desk = await aRegister()
    const { id } = await held(desk, '2021-09-30')
    const other = await held(desk, '2020-09-30', { systemId: 'helpdesk' })
    const hold = await desk.call('holds:create', aHold({ systemIds: ['shop'] }))
    const release = (on: string) =>
      refusalOf(desk, 'holds:release', { id: hold.id, on, reason: null })
    expect(await release('2026-11-10')).toBe('kept')
    expect(await release('2026-11-11')).toBe('on date-order')
    expect(await release('2026-11-09')).toBe('kept')
    const patch = { scope: { ...hold.scope, systemIds: ['shop', 'helpdesk'] } }
    expect(await refusalOf(desk, 'holds:change', { id: hold.id, patch })).toBe('scope not-offered')
    expect((await rowOf(desk, id)).dueOn).toBe('2026-11-09')
    expect((await rowOf(desk, other.id)).dueOn).toBe('2025-09-30')
  })

  it('can be undone and done again, and leaves the journal whole', async () => {
    const desk = await aRegister()
    const { id } = await held(desk, '2021-09-30')
    const hold = await desk.call('holds:create', aHold({ holdingIds: [id] }))
    await desk.call('holds:change', { id: hold.id, patch: { owner: 'Court' } })
    await desk.call('holds:release', { id: hold.id, on: '2026-11-10', reason: null })
    await desk.call('holds:remove', { id: hold.id })
    const seen: string[] = []
    const look = async () => {
      const { dueOn, status } = await rowOf(desk, id)
      seen.push(`${dueOn} ${status}`)
    }
    for (let turn = 0; turn < 4; turn += 1) await desk.call('journal:undo', undefined).then(look)
    for (let turn = 0; turn < 4; turn += 1) await desk.call('journal:redo', undefined)
    await look()
    expect(seen).toEqual([
      '2026-11-10 OVERDUE',
      '2026-09-30 HELD',
      '2026-09-30 HELD',
      '2026-09-30 OVERDUE',
      '2026-09-30 OVERDUE',
    ])
    expect(isWhole(desk)).toBe(true)
  })
})

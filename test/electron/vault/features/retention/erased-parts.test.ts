import { describe, expect, it } from 'vitest'
import type { Erasure, ErasurePart } from '#shared/domain/retention/erasure'
import { openSession } from '#vault/desk'
import { aPart, aRetentionDesk, KEPT } from '#support/erasures'
import { erase, erasing, held, refusalOf, rowOf, rowsOf } from '#support/holdings'

describe('ticking off a part', () => {
  it('leaves the rest due when a part was erased', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31', { people: 10 })
    const erasure = await erase(desk, [id], { parts: [aPart(id, { erasedRecords: 4 })] })
    expect(erasure.lines[0]).toMatchObject({ records: 10, erasedRecords: 4, stillDueRecords: 6 })
    expect(await rowOf(desk, id)).toMatchObject({ status: 'OVERDUE', records: 6, people: 6 })
    const uneven = await held(desk, '2021-01-31', { people: 8 })
    await erase(desk, [uneven.id], { parts: [aPart(uneven.id, { erasedRecords: 4 })] })
    expect(await rowOf(desk, uneven.id)).toMatchObject({ records: 6, people: null })
  })

  it('splits off what is kept, under a hold on exactly that', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31', { people: 10 })
    const other = await held(desk, '2021-01-30')
    const parts = [aPart(id, { erasedRecords: 5, kept: KEPT })]
    const erasure = await erase(desk, [id], { parts, holdOwner: 'Legal' })
    expect(erasure.lines[0]).toMatchObject({
      erasedRecords: 5,
      stillDueRecords: 2,
      kept: { ...KEPT, holdRefNo: 'LH-001' },
    })
    const rows = await rowsOf(desk)
    expect(rows.map(({ status, records }) => [status, records])).toEqual([
      ['OVERDUE', 10],
      ['OVERDUE', 2],
      ['HELD', 3],
    ])
    const [{ hold, holdings, records } = { hold: null }] = await desk.call('holds:list', undefined)
    expect({ holdings, records }).toEqual({ holdings: 1, records: 3 })
    expect(hold).toMatchObject({
      refNo: 'LH-001',
      name: 'Kept at erasure ER-001: Data of account',
      reason: 'legal-claims',
      owner: 'Legal',
      from: '2026-11-22',
      scope: { holdingIds: [rows[2]?.id] },
    })
    const whole = await erase(desk, [other.id], {
      parts: [aPart(other.id, { kept: KEPT })],
      holdOwner: 'Legal',
    })
    expect(whole.lines[0]).toMatchObject({
      erasedRecords: 7,
      stillDueRecords: 0,
      kept: { holdRefNo: 'LH-002' },
    })
    expect(await rowOf(desk, other.id)).toMatchObject({ status: 'ERASED', records: 7 })
    expect(await refusalOf(desk, 'holds:remove', { id: hold?.id })).toBe('id in-use')
  })

  it('keeps what is split off apart from the log that the rest was counted from', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const { vault } = openSession(desk.desk)
    // As counting a log leaves it.
    const imported = { fileName: 'accounts.csv', on: '2026-11-01' }
    vault.db
      .prepare(`UPDATE holdings SET document = json_set(document, '$.imported', json(?))`)
      .run(JSON.stringify(imported))
    await desk.reopen()
    await erase(desk, [id], {
      parts: [aPart(id, { erasedRecords: 5, kept: KEPT })],
      holdOwner: 'Legal',
    })
    const rows = await rowsOf(desk)
    expect(rows.map(({ status, isImported }) => [status, isImported])).toEqual([
      ['OVERDUE', true],
      ['HELD', false],
    ])
  })

  it.each([
    ['more than there is', { erasedRecords: 11 }, 'parts.0.erasedRecords out-of-range'],
    ['nothing', { erasedRecords: 0 }, 'parts.0.erasedRecords out-of-range'],
    ['all of it kept', { kept: { ...KEPT, records: 10 } }, 'parts.0.kept.records out-of-range'],
    [
      'erased and kept beyond all',
      { erasedRecords: 8, kept: KEPT },
      'parts.0.erasedRecords out-of-range',
    ],
    ['none kept', { kept: { ...KEPT, records: 0 } }, 'parts.0.kept.records out-of-range'],
    ['kept uncounted', { kept: { ...KEPT, records: null } }, 'parts.0.kept.records required'],
    ['kept without a law', { kept: { ...KEPT, citation: ' ' } }, 'parts.0.kept.citation required'],
    [
      'a review before it',
      { kept: { ...KEPT, reviewOn: '2026-11-21' } },
      'parts.0.kept.reviewOn date-order',
    ],
  ])('refuses a part of %s', async (_what, wanted, told) => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const input = erasing([id], { parts: [aPart(id, wanted)], holdOwner: 'Legal' })
    expect(await refusalOf(desk, 'erasures:record', input)).toBe(told)
    expect((await rowOf(desk, id)).status).toBe('OVERDUE')
  })

  it('refuses a part of what nobody counted, of another holding, twice, and kept by nobody', async () => {
    const desk = await aRetentionDesk()
    const [known, uncounted] = [
      await held(desk, '2021-01-31'),
      await held(desk, '2021-01-31', { records: null }),
    ]
    const running = await held(desk, '2024-01-31')
    const told = (parts: ErasurePart[], more = {}) =>
      refusalOf(
        desk,
        'erasures:record',
        erasing([known.id, uncounted.id, running.id], { parts, ...more }),
      )
    expect(await told([aPart(uncounted.id, { erasedRecords: 4 })])).toBe(
      'parts.0.erasedRecords required',
    )
    expect(await told([aPart('gone')])).toBe('parts.0.holdingId not-found')
    expect(await told([aPart(running.id)])).toBe('parts.0.holdingId not-due')
    expect(await told([aPart(known.id), aPart(known.id)])).toBe('parts.1.holdingId duplicate')
    expect(await told([aPart(known.id, { kept: KEPT })])).toBe('holdOwner required')
    expect(await rowsOf(desk)).toHaveLength(3)
  })
})

describe('a corrected day of an erasure', () => {
  async function partlyKept() {
    const desk = await aRetentionDesk()
    const events = [
      { event: 'last_update', on: '2021-01-31' },
      { event: 'account_closed', on: '2026-11-10' },
    ]
    const { id } = await held(desk, '2021-01-31', { events })
    const parts = [aPart(id, { erasedRecords: 5, kept: { ...KEPT, reviewOn: '2026-11-25' } })]
    const fields = { on: '2026-11-20', method: 'deleted', by: 'Ona', evidence: null } as const
    const erasure = await erase(desk, [id], { parts, holdOwner: 'Legal', fields })
    const correct = (patch: Partial<Erasure>) =>
      refusalOf(desk, 'erasures:change', { id: erasure.id, patch })
    const hold = async () => (await desk.call('holds:list', undefined))[0]?.hold
    return { desk, id, correct, hold }
  }

  it('is the first day of the hold that keeps the rest, and undone with it', async () => {
    const { desk, correct, hold } = await partlyKept()
    expect(await hold()).toMatchObject({ from: '2026-11-20' })
    expect(await correct({ on: '2026-11-12' })).toBe('kept')
    expect(await hold()).toMatchObject({ from: '2026-11-12', reviewOn: '2026-11-25' })
    await desk.call('journal:undo', undefined)
    expect(await hold()).toMatchObject({ from: '2026-11-20' })
  })

  it('leaves a hold alone that was given another first day since', async () => {
    const { desk, correct, hold } = await partlyKept()
    const { id = '' } = (await hold()) ?? {}
    await desk.call('holds:change', { id, patch: { from: '2026-11-18' } })
    expect(await correct({ on: '2026-11-12' })).toBe('kept')
    expect(await hold()).toMatchObject({ from: '2026-11-18' })
  })

  it('lies after what had happened to a part that is still due', async () => {
    const { desk, id, correct } = await partlyKept()
    expect(await correct({ on: '2026-11-09' })).toBe('patch.on date-order')
    const events = [{ event: 'last_update', on: '2026-11-21' }]
    await desk.call('holdings:change', { id, patch: { events } })
    expect(await correct({ by: 'Somebody else' })).toBe('kept')
  })

  it('lies before review and release of what keeps the rest', async () => {
    const { desk, correct, hold } = await partlyKept()
    desk.setClock('2026-11-28T10:00:00.000Z')
    expect(await correct({ on: '2026-11-26' })).toBe('patch.on date-order')
    expect(await correct({ on: '2026-11-25' })).toBe('kept')
    await desk.call('journal:undo', undefined)
    const { id = '' } = (await hold()) ?? {}
    await desk.call('holds:release', { id, on: '2026-11-22', reason: null })
    expect(await correct({ on: '2026-11-23' })).toBe('patch.on date-order')
    expect(await correct({ on: '2026-11-22' })).toBe('kept')
  })
})

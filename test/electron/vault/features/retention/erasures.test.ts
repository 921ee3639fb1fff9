import { describe, expect, it } from 'vitest'
import { NO_RETENTION_FILTER } from '#shared/ipc/retention'
import { aPart, aRetentionDesk, attach, KEPT } from '#support/erasures'
import {
  aHold,
  aRule,
  erase,
  erasing,
  held,
  isWhole,
  refusalOf,
  rowOf,
  rowsOf,
} from '#support/holdings'

describe('ticking off', () => {
  it('marks what was erased and tells it in words that stay', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31', { people: 10, batchRef: 'B-7' })
    const erasure = await erase(desk, [id])
    expect(erasure).toMatchObject({
      refNo: 'ER-001',
      method: 'deleted',
      by: 'Ona',
      certificate: null,
    })
    expect(erasure.lines).toEqual([
      {
        holdingId: id,
        category: 'Data of account',
        rule: 'RET-ACCOUNT Rule of account, version 1',
        ruleSentence: '5 years after the last update',
        system: 'System shop',
        event: 'the last update',
        eventOn: '2021-01-31',
        dueOn: '2026-01-31',
        batchRef: 'B-7',
        records: 10,
        people: 10,
        erasedRecords: 10,
        stillDueRecords: 0,
        kept: null,
      },
    ])
    expect(await rowOf(desk, id)).toMatchObject({ status: 'ERASED', erasedOn: '2026-11-22' })
    expect(await rowsOf(desk)).toEqual([])
    expect(await rowsOf(desk, { statuses: ['ERASED'] })).toHaveLength(1)
    expect((await desk.call('holdings:read', { id })).erasures).toEqual([
      { id: erasure.id, refNo: 'ER-001', on: '2026-11-22' },
    ])
    expect(await desk.call('erasures:list', undefined)).toEqual([
      {
        id: erasure.id,
        refNo: 'ER-001',
        on: '2026-11-22',
        method: 'deleted',
        by: 'Ona',
        holdings: 1,
        records: 10,
        categories: ['Data of account'],
        certificateNumber: null,
      },
    ])
  })

  it('takes all that match a filter, and leaves out what is held, not due, or this program’s own', async () => {
    const desk = await aRetentionDesk()
    const due = await held(desk, '2021-01-31')
    const blocked = await held(desk, '2021-02-28')
    const running = await held(desk, '2024-01-31')
    await desk.call('holds:create', aHold({ from: '2021-02-01', to: '2021-03-01' }))
    const choice = { filter: NO_RETENTION_FILTER }
    const preview = await desk.call('erasures:preview', { choice, withNotDue: false })
    expect(preview).toMatchObject({
      holdings: 1,
      records: 10,
      uncounted: 0,
      held: 1,
      notDue: 1,
      leftOut: 1,
    })
    const all = await desk.call('erasures:preview', { choice, withNotDue: true })
    expect(all).toMatchObject({ holdings: 2, held: 1, notDue: 1 })
    expect(preview.lines.map(({ holdingId }) => holdingId)).toEqual([due.id])
    const counts = await desk.call('retention:counts', NO_RETENTION_FILTER)
    expect(counts.matchingDue).toBe(1)
    await desk.call('erasures:record', { ...erasing([]), choice })
    expect((await rowOf(desk, due.id)).status).toBe('ERASED')
    expect((await rowOf(desk, blocked.id)).status).toBe('HELD')
    expect((await rowOf(desk, running.id)).status).toBe('RUNNING')
    expect(await refusalOf(desk, 'erasures:record', { ...erasing([]), choice })).toBe(
      'nothing-to-erase',
    )
  })

  it('never ticks off what a hold covers, even data without a date', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, null)
    await desk.call('holds:create', aHold({ holdingIds: [id] }))
    expect(await rowOf(desk, id)).toMatchObject({ status: 'NOT_STARTED', dueOn: null })
    const wanted = erasing([id], { withNotDue: true })
    expect(await refusalOf(desk, 'erasures:record', wanted)).toBe('nothing-to-erase')
    const part = { ...wanted, parts: [aPart(id)] }
    expect(await refusalOf(desk, 'erasures:record', part)).toBe('parts.0.holdingId held')
  })

  it('keeps the last permitted day that had passed before a hold moved it', async () => {
    const desk = await aRetentionDesk()
    const late = await held(desk, '2020-03-01')
    const inTime = await held(desk, '2021-09-30')
    const hold = await desk.call('holds:create', aHold({ systemIds: ['shop'] }))
    await desk.call('holds:release', { id: hold.id, on: '2026-11-20', reason: 'Settled' })
    const { lines } = await erase(desk, [late.id, inTime.id])
    const told = lines.map(({ holdingId, dueOn, dueBeforeHoldOn }) => ({
      holdingId,
      dueOn,
      dueBeforeHoldOn,
    }))
    expect(told).toEqual([
      { holdingId: late.id, dueOn: '2026-11-20', dueBeforeHoldOn: '2025-03-01' },
      { holdingId: inTime.id, dueOn: '2026-11-20', dueBeforeHoldOn: undefined },
    ])
  })

  it('names the version of the rule then in force and the law that it cites', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2018-01-31')
    const record = { ...aRule('account'), kind: 'legal_obligation' as const, event: 'last_update' }
    const law = { ...record, period: 'P8Y', citation: 'Law on accounting art. 5' }
    await desk.call('catalogues:save', { kind: 'retention-rule', record: law })
    const { lines } = await erase(desk, [id])
    expect(lines).toMatchObject([
      {
        rule: 'RET-ACCOUNT Rule of account, version 2',
        ruleSentence:
          'As long as the law requires: 8 years after the last update (Law on accounting art. 5)',
      },
    ])
  })

  it('refuses a day ahead, a day before the data, and data of nobody', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const on = (day: string) => ({ fields: { ...erasing([]).fields, on: day } })
    const told = (day: string) => refusalOf(desk, 'erasures:record', erasing([id], on(day)))
    expect(await told('2026-11-23')).toBe('fields.on in-the-future')
    expect(await told('2021-01-30')).toBe('fields.on date-order')
    expect(await refusalOf(desk, 'erasures:record', erasing(['gone']))).toBe('not-found')
  })

  it('is corrected, and its day with what was erased', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const erasure = await erase(desk, [id])
    await desk.call('erasures:change', { id: erasure.id, patch: { on: '2026-11-20', by: 'Jonas' } })
    expect((await desk.call('erasures:read', { id: erasure.id })).erasure).toMatchObject({
      on: '2026-11-20',
      by: 'Jonas',
    })
    expect((await rowOf(desk, id)).erasedOn).toBe('2026-11-20')
    const early = { id: erasure.id, patch: { on: '2021-01-30' } }
    expect(await refusalOf(desk, 'erasures:change', early)).toBe('patch.on date-order')
  })

  it('can be undone and done again until the certificate is issued', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const parts = [aPart(id, { erasedRecords: 5, kept: KEPT })]
    const erasure = await erase(desk, [id], { parts, holdOwner: 'Legal' })
    await desk.call('erasures:change', { id: erasure.id, patch: { on: '2026-11-20' } })
    const file = await attach(desk, erasure.id)
    await desk.call('erasures:remove-evidence', { id: file.id })
    const after = await rowsOf(desk)
    for (let turn = 0; turn < 4; turn += 1) await desk.call('journal:undo', undefined)
    expect((await rowsOf(desk)).map(({ records }) => records)).toEqual([10])
    expect(await desk.call('holds:list', undefined)).toEqual([])
    for (let turn = 0; turn < 4; turn += 1) await desk.call('journal:redo', undefined)
    expect(await rowsOf(desk)).toEqual(after)
    expect(isWhole(desk)).toBe(true)
  })
})

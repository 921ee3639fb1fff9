import { describe, expect, it } from 'vitest'
import { aRetentionDesk, attach } from '#support/erasures'
import { erase, held, isWhole, refusalOf, rowOf } from '#support/holdings'
import type { TestDesk } from '#support/desk'

/** Takes back all that can be taken back; how often, and why it ended. */
async function undoAll(desk: TestDesk): Promise<{ steps: number; end: string }> {
  for (let steps = 0; ; steps += 1) {
    const end = await refusalOf(desk, 'journal:undo', undefined)
    if (end !== 'kept') return { steps, end }
  }
}

describe('what is ticked off', () => {
  it('stays as the erasure tells it, until that is taken back', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const other = await held(desk, '2021-01-31')
    await erase(desk, [id])
    const change = { id, patch: { records: 1 } }
    expect(await refusalOf(desk, 'holdings:change', change)).toBe('id in-use')
    expect(await refusalOf(desk, 'holdings:remove', { ids: [other.id, id] })).toBe('ids.1 in-use')
    expect(await rowOf(desk, other.id)).toMatchObject({ status: 'OVERDUE' })
    await desk.call('journal:undo', undefined)
    expect(await refusalOf(desk, 'holdings:change', change)).toBe('kept')
    expect(await refusalOf(desk, 'holdings:remove', { ids: [other.id, id] })).toBe('kept')
  })

  it('was not erased before the last thing that happened to it, whatever day is corrected', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31', {
      events: [
        { event: 'last_update', on: '2021-01-31' },
        { event: 'account_closed', on: '2026-11-10' },
      ],
    })
    const erasure = await erase(desk, [id])
    const correct = (on: string) =>
      refusalOf(desk, 'erasures:change', { id: erasure.id, patch: { on } })
    expect(await correct('2026-11-09')).toBe('patch.on date-order')
    expect(await correct('2026-11-10')).toBe('kept')
    expect(await rowOf(desk, id)).toMatchObject({ erasedOn: '2026-11-10' })
  })
})

describe('undo beside a certificate', () => {
  it('does not bring back evidence that was removed before the certificate was issued', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    await desk.reopen()
    const erasure = await erase(desk, [id])
    const file = await attach(desk, erasure.id)
    await desk.call('erasures:remove-evidence', { id: file.id })
    await desk.call('erasures:issue', { id: erasure.id })
    expect(await undoAll(desk)).toEqual({ steps: 0, end: 'nothing-to-undo' })
    expect((await desk.call('erasures:read', { id: erasure.id })).files).toEqual([])
    expect(isWhole(desk)).toBe(true)
  })

  it('is not stuck behind a step that was forgotten', async () => {
    const desk = await aRetentionDesk()
    const [gone, other] = [await held(desk, '2021-01-31'), await held(desk, '2024-01-31')]
    await desk.reopen()
    await held(desk, '2023-01-31', { note: 'Mine' })
    await desk.call('holdings:change', { id: other.id, patch: { records: 7 } })
    await desk.call('holdings:record-review', { ids: [gone.id, other.id], on: '2026-11-20' })
    const erasure = await erase(desk, [gone.id])
    await desk.call('erasures:issue', { id: erasure.id })
    expect(await undoAll(desk)).toEqual({ steps: 1, end: 'nothing-to-undo' })
    expect(await rowOf(desk, other.id)).toMatchObject({ records: 7 })
    expect(isWhole(desk)).toBe(true)
  })

  it('leaves the lists that certified data names', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const erasure = await erase(desk, [id])
    await desk.call('erasures:issue', { id: erasure.id })
    expect((await undoAll(desk)).end).toBe('nothing-to-undo')
    expect(await rowOf(desk, id)).toMatchObject({
      category: 'Data of account',
      ruleRef: 'RET-ACCOUNT',
      system: 'System shop',
    })
    expect(isWhole(desk)).toBe(true)
  })
})

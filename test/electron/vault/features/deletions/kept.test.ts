import { describe, expect, it } from 'vitest'
import type { KeptDespite } from '#shared/domain/deletions/deletion'
import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { NewDeletionEvent } from '#shared/domain/deletions/event'
import { FOUND_AGAIN, take, TO_DELETION } from '#support/deletion-story'
import { aKept, caseUpTo } from '#support/deletions'
import { aDesk, type TestDesk } from '#support/desk'
import { erase, isWhole, refusalOf, rowsOf } from '#support/holdings'

const RULE = {
  ...emptyRetentionRule('child', 'RET-CHILD', 'immediate'),
  event: 'reasonable_belief',
  criteria: 'Reason to believe',
}
const DELETED = TO_DELETION.at(-1) as NewDeletionEvent

async function deleted(parts: KeptDespite[] = [aKept()]): Promise<{ desk: TestDesk; id: string }> {
  const desk = await aDesk('empty')
  await desk.call('catalogues:save', { kind: 'retention-rule', record: RULE })
  const id = await caseUpTo(desk, 'deleted', { keptDespite: parts })
  return { desk, id }
}

const partsOf = async ({ call }: TestDesk, id: string) =>
  (await call('deletions:read', { id })).deletion.keptDespite
const holdsOf = async ({ call }: TestDesk) =>
  (await call('holds:list', undefined)).map(({ hold }) => hold)

describe('what a law keeps', () => {
  it('is no holding before the rest is deleted, and one under a hold of its own afterwards', async () => {
    const desk = await aDesk('empty')
    await desk.call('catalogues:save', { kind: 'retention-rule', record: RULE })
    const id = await caseUpTo(desk, 'deletion-started', { keptDespite: [aKept()] })
    expect(await rowsOf(desk)).toEqual([])
    await take(desk, id, DELETED)
    const [part] = await partsOf(desk, id)
    const [row] = await rowsOf(desk)
    expect(row).toMatchObject({
      id: part?.holdingId,
      category: 'Payments',
      ruleRef: 'RET-CHILD',
      event: 'reasonable_belief',
      eventOn: '2026-11-20',
      status: 'HELD',
      holdIds: [part?.holdId],
      records: null,
      people: 1,
      isChild: true,
    })
    expect((await desk.call('holdings:read', { id: row?.id ?? '' })).holding.note).toBe(
      'Case DEL-001',
    )
    expect(await holdsOf(desk)).toMatchObject([
      {
        refNo: 'LH-001',
        name: 'Kept in case DEL-001: Payments',
        reason: 'legal-obligation',
        citation: 'Accounting Act s. 19',
        owner: 'Ona',
        from: '2026-11-22',
        reviewOn: '2033-12-31',
        scope: { holdingIds: [part?.holdingId] },
      },
    ])
    expect(isWhole(desk)).toBe(true)
  })

  it('is reviewed on its last day, and after a year where nobody knows it', async () => {
    const claims = aKept({ id: 'claims', ground: 'legal-claims', until: null })
    const { desk } = await deleted([claims, aKept({ until: '2026-11-22' })])
    expect((await holdsOf(desk)).map(({ reviewOn }) => reviewOn).toSorted()).toEqual([
      '2026-11-22',
      '2027-11-22',
    ])
  })

  it('goes and comes with the step by one undo', async () => {
    const { desk, id } = await deleted()
    const [parts, rows, holds] = [await partsOf(desk, id), await rowsOf(desk), await holdsOf(desk)]
    const [deed] = (await desk.call('journal:list', { before: null, limit: 1 })).entries
    expect(deed).toMatchObject({ entity: 'deletion', label: 'DEL-001', records: 3 })
    await desk.call('journal:undo', undefined)
    expect(await rowsOf(desk)).toEqual([])
    expect(await holdsOf(desk)).toEqual([])
    expect(await partsOf(desk, id)).toEqual([aKept()])
    await desk.call('journal:redo', undefined)
    expect([await partsOf(desk, id), await rowsOf(desk), await holdsOf(desk)]).toEqual([
      parts,
      rows,
      holds,
    ])
    expect(isWhole(desk)).toBe(true)
  })

  it('goes when the step is taken out, and comes anew with it', async () => {
    const { desk, id } = await deleted()
    const event = (await desk.call('deletions:read', { id })).deletion.events.at(-1)
    await desk.call('deletions:remove-event', { id, eventId: event?.id ?? '' })
    expect(await partsOf(desk, id)).toEqual([aKept()])
    expect(await rowsOf(desk)).toEqual([])
    expect(await holdsOf(desk)).toEqual([])
    await take(desk, id, DELETED)
    expect(await rowsOf(desk)).toHaveLength(1)
  })

  it('stays through a further round of deleting', async () => {
    const { desk, id } = await deleted()
    const before = await partsOf(desk, id)
    await take(desk, id, FOUND_AGAIN, DELETED)
    expect(await partsOf(desk, id)).toEqual(before)
    expect(await rowsOf(desk)).toHaveLength(1)
  })

  it('follows the case: what is added is held, what is taken out is not, and a corrected law is the hold’s', async () => {
    const { desk, id } = await deleted()
    const [part = aKept()] = await partsOf(desk, id)
    const change = (keptDespite: KeptDespite[]) =>
      desk.call('deletions:change', { id, patch: { keptDespite } })
    const second = aKept({ id: 'second', categoryId: 'profiles', law: 'Tax Act s. 3' })
    const corrected = { ...part, ground: 'legal-claims' as const, law: 'Accounting Act s. 20' }
    await change([{ ...corrected, until: '2034-12-31' }, second])
    expect((await holdsOf(desk)).map(({ citation }) => citation).toSorted()).toEqual([
      'Accounting Act s. 20',
      'Tax Act s. 3',
    ])
    expect((await holdsOf(desk)).find(({ id: hold }) => hold === part.holdId)).toMatchObject({
      reason: 'legal-claims',
      reviewOn: '2034-12-31',
    })
    await change([second])
    expect((await rowsOf(desk)).map(({ category }) => category)).toEqual(['Profiles'])
    expect(await holdsOf(desk)).toHaveLength(1)
    expect(isWhole(desk)).toBe(true)
  })

  it('moves with a corrected day, belief and category, but keeps what was changed in retention', async () => {
    const { desk, id } = await deleted()
    const [part = aKept()] = await partsOf(desk, id)
    const holdId = part.holdId ?? ''
    await desk.call('holds:change', { id: holdId, patch: { citation: 'Corrected here' } })
    const event = (await desk.call('deletions:read', { id })).deletion.events.at(-1)
    if (event?.kind !== 'deleted') throw new Error('step')
    desk.setClock('2026-11-24T10:00:00.000Z')
    const later = { ...event, at: '2026-11-23T10:00:00.000Z' }
    await desk.call('deletions:correct-event', { id, event: later })
    const patch = { beliefOn: '2026-11-21', keptDespite: [{ ...part, law: 'Another Act' }] }
    await desk.call('deletions:change', { id, patch })
    expect(await holdsOf(desk)).toMatchObject([{ from: '2026-11-23', citation: 'Corrected here' }])
    expect(await rowsOf(desk)).toMatchObject([{ eventOn: '2026-11-21' }])
  })

  it('takes no holding or hold that the window names', async () => {
    const { desk, id } = await deleted()
    const [part = aKept()] = await partsOf(desk, id)
    const forged = { ...part, holdingId: 'forged', holdId: 'forged' }
    const added = aKept({ id: 'other', holdingId: 'forged', holdId: 'forged' })
    await desk.call('deletions:change', { id, patch: { keptDespite: [forged, added] } })
    const [first, second] = await partsOf(desk, id)
    expect(first).toEqual(part)
    expect(second?.holdingId).not.toBe('forged')
    expect((await rowsOf(desk)).map((row) => row.id)).toContain(second?.holdingId)
  })

  it('cannot be taken out once it was ticked off as erased', async () => {
    const { desk, id } = await deleted()
    const [part = aKept()] = await partsOf(desk, id)
    const release = { id: part.holdId ?? '', on: '2026-11-22', reason: null }
    await desk.call('holds:release', release)
    await erase(desk, [part.holdingId ?? ''])
    const event = (await desk.call('deletions:read', { id })).deletion.events.at(-1)
    const removal = { id, eventId: event?.id }
    expect(await refusalOf(desk, 'deletions:remove-event', removal)).toBe('keptDespite in-use')
    const patch = { keptDespite: [] }
    expect(await refusalOf(desk, 'deletions:change', { id, patch })).toBe('keptDespite in-use')
  })

  it('says no rule where the register has none, and is held all the same', async () => {
    const desk = await aDesk('empty')
    await caseUpTo(desk, 'deleted', { keptDespite: [aKept()] })
    const [row] = await rowsOf(desk)
    expect(row).toMatchObject({ status: 'NO_RULE', ruleId: null })
    expect(row?.holdIds).toHaveLength(1)
  })
})

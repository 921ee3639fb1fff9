import { describe, expect, it } from 'vitest'
import type { DeletionSummary } from '#shared/ipc/deletions'
import { importDeletions, deletionLog } from '#support/deletion-logs'
import { CLOSED, NOTHING_FOUND, take, TO_DELETION } from '#support/deletion-story'
import { opened, sealedAt } from '#support/deletions'
import { aDesk, type TestDesk } from '#support/desk'
import { aLog } from '#support/log-files'
import { NOW } from '#support/now'
import { logged } from '#support/requests'

const rowsOf = async ({ call }: TestDesk) => (await call('deletions:list', undefined)).rows

/** The list, of which every row is what the sheet of its case tells. */
async function told(desk: TestDesk): Promise<readonly DeletionSummary[]> {
  const rows = await rowsOf(desk)
  for (const row of rows) {
    const { summary } = await desk.call('deletions:read', { id: row.id })
    expect(row).toEqual(summary)
  }
  return rows
}

const refs = (rows: readonly DeletionSummary[]) => rows.map(({ refNo }) => refNo)

describe('the list of cases', () => {
  it('follows what is sealed, changed, read in, taken back and erased', async () => {
    const desk = await aDesk('empty')
    const first = await sealedAt(desk, '2023-11-21T09:00:00.000Z')
    desk.setClock(NOW)
    expect(refs(await told(desk))).toEqual(['DEL-001'])
    const second = await opened(desk)
    expect(await told(desk)).toMatchObject([{ isOpen: false }, { isOpen: true }])
    const others = { isNone: true, told: [] }
    const listed = { otherCategories: ['Account data'], otherSystems: ['Shop'] }
    const patch = { ...listed, processors: others, recipients: others }
    await desk.call('deletions:change', { id: second.id, patch })
    await take(desk, second.id, ...TO_DELETION, NOTHING_FOUND, CLOSED)
    expect(await told(desk)).toMatchObject([{ isOpen: false }, { isOpen: false }])
    await opened(desk)
    await importDeletions(desk, aLog(deletionLog(['2026-03-05', '', 'DE', '12', 'Parent', '4'])))
    expect(refs(await told(desk))).toEqual(['DEL-001', 'DEL-002', 'DEL-003', 'DEL-004'])
    await desk.call('journal:undo', undefined)
    expect(refs(await told(desk))).toEqual(['DEL-001', 'DEL-002', 'DEL-003'])
    await desk.call('journal:redo', undefined)
    expect(await told(desk)).toHaveLength(4)
    await desk.call('deletions:erase', { ids: [first.id] })
    expect(refs(await told(desk))).toEqual(['DEL-002', 'DEL-003', 'DEL-004'])
  })

  it('tells sealed cases by the house targets as they are set now', async () => {
    const desk = await aDesk('empty')
    await importDeletions(
      desk,
      aLog(deletionLog(['2026-03-05', '2026-03-01', 'DE', '12', 'Parent', '4'])),
    )
    await desk.call('deletions:change-settings', { deleteDays: 4 })
    expect(await told(desk)).toMatchObject([{ isDeleteLate: false, deleteBy: '2026-03-05' }])
    await desk.call('deletions:change-settings', { deleteDays: 3 })
    expect(await told(desk)).toMatchObject([{ isDeleteLate: true, deleteBy: '2026-03-04' }])
  })
})

describe('the cases of a request', () => {
  it('are those that link it, and not those that name its identifier elsewhere', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    const linked = await opened(desk, { requestIds: [id] })
    const other = await opened(desk)
    await desk.call('catalogues:save', {
      kind: 'data-category',
      record: { id, name: 'Profiles', description: null },
    })
    await desk.call('deletions:change', { id: other.id, patch: { categoryIds: [id] } })
    const found = await desk.call('deletions:linked', { entity: 'request', id })
    expect(refs(found)).toEqual([linked.refNo])
  })
})

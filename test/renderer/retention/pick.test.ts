import { describe, expect, it } from 'vitest'
import { NO_RETENTION_FILTER } from '#shared/ipc/retention'
import { firstView } from '../../../renderer/parts/list/list-view.ts'
import { pickedFilter, type Pick } from '../../../renderer/features/retention/pick.ts'
import { retentionQuestion } from '../../../renderer/features/retention/retention-question.ts'

const DAY: Pick = { kind: 'day', day: '2026-12-10', words: '' }
const COLUMN: Pick = { kind: 'column', axis: '12', key: 'overdue', categoryIds: ['a'], words: '' }

describe('what is chosen in the chart', () => {
  it('narrows the table to a column and its categories', () => {
    const filter = pickedFilter({ ...NO_RETENTION_FILTER, categoryIds: ['a', 'b'] }, COLUMN)
    expect(filter.columns).toEqual({ axis: '12', keys: ['overdue'] })
    expect(filter.categoryIds).toEqual(['a'])
  })

  it('keeps the categories of the page where a whole column is chosen', () => {
    const all = { ...NO_RETENTION_FILTER, categoryIds: ['a', 'b'] }
    expect(pickedFilter(all, { ...COLUMN, categoryIds: [] }).categoryIds).toEqual(['a', 'b'])
  })

  it('narrows the table to a day, without what is held', () => {
    const filter = pickedFilter(NO_RETENTION_FILTER, DAY)
    expect([filter.dueFrom, filter.dueTo]).toEqual(['2026-12-10', '2026-12-10'])
    expect(filter.statuses).not.toContain('HELD')
    expect(filter.statuses).toContain('RUNNING')
  })

  it('keeps the statuses of the page on a day', () => {
    const filter = pickedFilter({ ...NO_RETENTION_FILTER, statuses: ['HELD', 'RUNNING'] }, DAY)
    expect(filter.statuses).toEqual(['RUNNING'])
  })

  it('never narrows the chart itself', () => {
    const view = { ...firstView([], []), search: ' Shop ', filters: { category: ['a'] } }
    const { filter, chartFilter } = retentionQuestion(view, COLUMN)
    expect(chartFilter).toEqual({ ...NO_RETENTION_FILTER, search: 'Shop', categoryIds: ['a'] })
    expect(filter.columns).not.toBeNull()
  })

  it('asks for the search alone where a kept filter names what no longer exists', () => {
    const view = { ...firstView([], []), search: 'x', filters: { status: ['GONE'] } }
    expect(retentionQuestion(view, null).filter).toEqual({ ...NO_RETENTION_FILTER, search: 'x' })
  })
})

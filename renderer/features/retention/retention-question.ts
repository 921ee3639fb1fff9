import {
  NO_RETENTION_FILTER,
  RETENTION_SORTS,
  RetentionFilter,
  type RetentionSort,
} from '#shared/ipc/retention'
import type { ListView } from '../../parts/list/list-view.ts'
import { pickedFilter, type Pick } from './pick.ts'

/** What the vault is asked under an arrangement of the page. */
export type RetentionQuestion = {
  /** Of the table. */
  readonly filter: RetentionFilter
  readonly sort: RetentionSort
  /** Of the chart, which shows more than what was chosen in it. */
  readonly chartFilter: RetentionFilter
}

const MOST_URGENT: RetentionSort = { by: 'due', descending: false }
const MOST_SEARCHED = 200

/** Turns search, filters, order and what was chosen in the chart into the vault's own words. */
export function retentionQuestion(
  { search, filters, sort }: ListView,
  pick: Pick | null,
): RetentionQuestion {
  const chartFilter = retentionFilter(search, filters)
  return { filter: pickedFilter(chartFilter, pick), sort: retentionSort(sort), chartFilter }
}

function retentionFilter(search: string, filters: ListView['filters']): RetentionFilter {
  const asked = {
    ...NO_RETENTION_FILTER,
    search: search.trim().slice(0, MOST_SEARCHED),
    categoryIds: filters['category'] ?? [],
    ruleIds: filters['rule'] ?? [],
    systemIds: filters['system'] ?? [],
    statuses: filters['status'] ?? [],
    flags: filters['marks'] ?? [],
    holdIds: filters['holds'] ?? [],
  }
  // A kept arrangement may name what no longer exists; then only the search is asked.
  const read = RetentionFilter.safeParse(asked)
  return read.success ? read.data : { ...NO_RETENTION_FILTER, search: asked.search }
}

function retentionSort([first]: ListView['sort']): RetentionSort {
  const by = RETENTION_SORTS.find((known) => known === first?.id)
  return first && by ? { by, descending: first.desc } : MOST_URGENT
}

import { useCallback, useMemo } from 'react'
import { FIRST_RETENTION_SETTINGS } from '#shared/domain/retention/settings'
import type { AppError } from '#shared/ipc/errors'
import {
  NO_RETENTION_FILTER,
  type HoldingPage,
  type HoldingRow,
  type RetentionCounts,
  type RetentionFilter,
} from '#shared/ipc/retention'
import { call, useQuery } from '../../call.ts'
import { isFiltered, withoutFilters, type ListView } from '../../parts/list/list-view.ts'
import type { List } from '../../parts/list/list.ts'
import { usePagedList } from '../../parts/list/use-paged-list.ts'
import {
  firstRetentionView,
  NO_FACETS,
  retentionColumns,
  type RetentionFacets,
} from './retention-columns.tsx'
import { retentionQuestion, type RetentionQuestion } from './retention-question.ts'
import { useChartPlace, type KeptChart } from './use-chart-place.ts'

/** Few enough to come at once, many enough that a fast hand does not outrun them. */
const PAGE_ROWS = 250
const OWN_DATA_FILTER: RetentionFilter = { ...NO_RETENTION_FILTER, systemIds: ['own'] }

export type Retention = KeptChart & {
  readonly list: List<HoldingRow>
  readonly counts: RetentionCounts | undefined
  readonly facets: RetentionFacets
  /** What search, filters and chart leave. */
  readonly filter: RetentionFilter
  /** The same without what was chosen in the chart; null until it is known. */
  readonly chartFilter: RetentionFilter | null
  readonly dueSoonDays: number
  readonly isFiltered: boolean
  /** Whether nothing is held but what this program keeps itself. */
  readonly isNew: boolean
  /** Takes search, filters and what was chosen in the chart away. */
  readonly showAll: () => void
  readonly error: AppError | null
}

/** Everything the page of storage limits shows. */
export function useRetention(): Retention {
  const chart = useChartPlace()
  const { pick, setPick } = chart
  const facets = useQuery('retention:facets', undefined).data ?? NO_FACETS
  const { list, asked, error } = usePagedList<HoldingRow, RetentionQuestion, number, HoldingPage>({
    name: 'retention-list',
    allColumns: useMemo(() => retentionColumns(facets), [facets]),
    firstView: firstRetentionView,
    idOf: holdingId,
    questionOf: useCallback((view: ListView) => retentionQuestion(view, pick), [pick]),
    readPage,
  })
  const filter = asked?.filter ?? NO_RETENTION_FILTER
  const counts = useQuery('retention:counts', filter).data
  const own = useQuery('retention:counts', OWN_DATA_FILTER).data
  const isNarrowed = pick !== null || isFiltered(list.view)
  const settings = useQuery('retention:settings', undefined).data ?? FIRST_RETENTION_SETTINGS
  const showAll = () => {
    setPick(null)
    list.setView(withoutFilters)
  }
  const clear = () => (list.selection[0] ? list.clear() : showAll())
  return {
    ...chart,
    list: { ...list, clear, rowCount: list.rowCount ?? counts?.matching ?? null },
    counts,
    facets,
    filter,
    chartFilter: asked?.chartFilter ?? null,
    dueSoonDays: settings.dueSoonDays,
    isFiltered: isNarrowed,
    isNew: !isNarrowed && counts !== undefined && counts.total === own?.matching,
    showAll,
    error,
  }
}

/** By which a holding is known in the table. */
export function holdingId({ id }: HoldingRow): string {
  return id
}

function readPage({ filter, sort }: RetentionQuestion, after: number | null): Promise<HoldingPage> {
  return call('retention:page', { filter, sort, after, limit: PAGE_ROWS })
}

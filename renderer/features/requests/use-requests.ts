import { useMemo } from 'react'
import type * as z from 'zod'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'
import type { AppError } from '#shared/ipc/errors'
import {
  NO_FILTER,
  type PageCursor,
  type RequestCounts,
  type RequestFilter,
  type RequestPage,
  type RequestSummary,
} from '#shared/ipc/requests'
import { call, useQuery } from '../../call.ts'
import { localToday } from '../../parts/findings/local-today.ts'
import type { List } from '../../parts/list/list.ts'
import { usePagedList } from '../../parts/list/use-paged-list.ts'
import { firstRequestsView, requestColumns } from './request-columns.tsx'
import { requestQuestion, type RequestQuestion } from './request-question.ts'

/** Few enough to come at once, many enough that a fast hand does not outrun them. */
const PAGE_ROWS = 250

type Cursor = z.infer<typeof PageCursor>

export type Requests = {
  readonly list: List<RequestSummary>
  readonly counts: RequestCounts | undefined
  /** What search and filters leave. */
  readonly filter: RequestFilter
  readonly dueFacts: { readonly today: string; readonly dueSoonDays: number }
  readonly error: AppError | null
}

/** The register of requests as its page shows it. */
export function useRequests(): Requests {
  const { list, asked, pages, error } = usePagedList<
    RequestSummary,
    RequestQuestion,
    Cursor,
    RequestPage
  >({
    name: 'requests-list',
    allColumns: useColumns(),
    firstView: firstRequestsView,
    idOf: requestId,
    questionOf: requestQuestion,
    readPage,
  })
  const filter = asked?.filter ?? NO_FILTER
  const counts = useQuery('requests:counts', filter).data
  const settings = useQuery('requests:settings', undefined).data?.settings ?? FIRST_SETTINGS
  const today = pages[0]?.today ?? localToday()
  const { dueSoonDays } = settings
  return {
    list: { ...list, rowCount: list.rowCount ?? counts?.matching ?? null },
    counts,
    filter,
    dueFacts: useMemo(() => ({ today, dueSoonDays }), [today, dueSoonDays]),
    error,
  }
}

/** By which a case is known in the list. */
export function requestId({ id }: RequestSummary): string {
  return id
}

function useColumns() {
  const facets = useQuery('requests:facets', undefined).data
  return useMemo(() => requestColumns(facets ?? { countries: [], sources: [] }), [facets])
}

function readPage(question: RequestQuestion, after: Cursor | null): Promise<RequestPage> {
  return call('requests:page', { ...question, after, limit: PAGE_ROWS })
}

import { NO_FILTER, REQUEST_SORTS, RequestFilter, type RequestSort } from '#shared/ipc/requests'
import type { ListView } from '../../parts/list/list-view.ts'

/** What the vault is asked under an arrangement of the list. */
export type RequestQuestion = { readonly filter: RequestFilter; readonly sort: RequestSort }

/** The one value of the filter for cases whose personal data are to be erased. */
export const DUE_FOR_ERASURE = 'due'

const LEAST_TIME_LEFT: RequestSort = { by: 'due', descending: false }
const MOST_SEARCHED = 200

/** Turns search, filters and order of the list into the vault's own; without an order, least time left comes first. */
export function requestQuestion({ search, filters, sort }: ListView): RequestQuestion {
  return { filter: requestFilter(search, filters), sort: requestSort(sort) }
}

function requestFilter(search: string, filters: ListView['filters']): RequestFilter {
  const asked = {
    search: search.trim().slice(0, MOST_SEARCHED),
    states: filters['state'] ?? [],
    types: filters['types'] ?? [],
    urgencies: filters['due'] ?? [],
    channels: filters['channel'] ?? [],
    countries: filters['country'] ?? [],
    sources: filters['source'] ?? [],
    erasable: filters['erase']?.includes(DUE_FOR_ERASURE) ?? false,
  }
  // A kept arrangement may name what no longer exists; then only the search is asked.
  const read = RequestFilter.safeParse(asked)
  return read.success ? read.data : { ...NO_FILTER, search: asked.search }
}

function requestSort([first]: ListView['sort']): RequestSort {
  const by = REQUEST_SORTS.find((known) => known === first?.id)
  return first && by ? { by, descending: first.desc } : LEAST_TIME_LEFT
}

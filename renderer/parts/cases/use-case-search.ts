import { useDeferredValue, useState } from 'react'
import type { RequestType } from '#shared/domain/requests/types'
import { NO_FILTER } from '#shared/ipc/requests'
import { useQuery } from '../../call.ts'

/** So many are listed; where there are more, words find them. */
export const CASES_SHOWN = 8

/** Finds other cases by words, the latest first; of certain kinds only where kinds are named. */
export function useCaseSearch(exceptIds: readonly string[], types: readonly RequestType[] = []) {
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const { data } = useQuery('requests:page', {
    filter: { ...NO_FILTER, search, types: [...types] },
    sort: { by: 'received', descending: true },
    after: null,
    limit: CASES_SHOWN + exceptIds.length,
  })
  const rows = data?.rows.filter(({ id }) => !exceptIds.includes(id)).slice(0, CASES_SHOWN)
  return { typed, setTyped, found: rows ?? null }
}

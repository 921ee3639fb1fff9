import { useMemo } from 'react'
import type { Entity } from '#shared/domain/journal/entity'
import { useQuery } from '../../call.ts'
import type { HistoryWords } from './history-lines.ts'
import { lastChanges } from './last-changes.ts'

/** For each field of a record, who changed it last and when. */
export function useLastChanges(
  entity: Entity,
  id: string,
  words: HistoryWords,
): ReadonlyMap<string, string> {
  const { data } = useQuery('journal:history', { entity, id })
  return useMemo(() => lastChanges(data ?? [], words), [data, words])
}

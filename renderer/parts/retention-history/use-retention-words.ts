import { useMemo } from 'react'
import type { Entity } from '#shared/domain/journal/entity'
import { erasureMethodWords, holdReasonWords, precisionWords } from '#shared/text/retention-words'
import { useQuery } from '../../call.ts'
import { plainHistoryWords, type HistoryWords } from '../history/history-lines.ts'
import { knownWords } from '../history/use-known-words.ts'

/** How the values of holdings, holds and erasures are told in their history: names instead of ids, words instead of codes. */
export function useRetentionWords(entity: Entity): HistoryWords {
  const lists = useQuery('catalogues:list', undefined).data
  const activities = useQuery('activities:list', undefined).data
  return useMemo(() => {
    const records = Object.values(lists?.catalogues ?? {}).flat()
    const names = new Map([
      ...records.map(({ id, name }) => [id, name] as const),
      ...(activities ?? []).map(({ id, refNo, name }) => [id, `${refNo} ${name}`] as const),
    ])
    return {
      ...plainHistoryWords(entity),
      value: (path, value) => closedWords(path, value) ?? knownWords(path, value, names),
    }
  }, [entity, lists, activities])
}

const reasons = Object.fromEntries(
  Object.entries(holdReasonWords).map(([reason, { name }]) => [reason, name]),
)
const CLOSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  precision: precisionWords,
  reason: reasons,
  method: erasureMethodWords,
}

/** The word of a closed choice; undefined for everything else. */
function closedWords(path: string, value: unknown): string | undefined {
  const words = CLOSED[path]
  return words && typeof value === 'string' && Object.hasOwn(words, value)
    ? words[value]
    : undefined
}

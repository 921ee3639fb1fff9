import { useMemo } from 'react'
import type { Entity } from '#shared/domain/journal/entity'
import * as choices from '#shared/text/choices'
import { eventWords, periodWords, retentionKindWords } from '#shared/text/retention'
import { useQuery } from '../../call.ts'
import { plain, plainHistoryWords, type HistoryWords } from './history-lines.ts'

/** The words for records of every kind: names instead of ids, and closed choices as they read on screen. */
export function useKnownWords(entity: Entity): HistoryWords {
  const { data: lists } = useQuery('catalogues:list', undefined)
  const { data: header } = useQuery('register:read', undefined)
  return useMemo(() => {
    const records: readonly { id: string; name: string }[] = [
      ...Object.values(lists?.catalogues ?? {}).flat(),
      ...(header?.register.jointControllers ?? []),
    ]
    const names = new Map(records.map(({ id, name }) => [id, name]))
    return {
      ...plainHistoryWords(entity),
      value: (path, value) => knownWords(path, value, names),
    }
  }, [entity, lists, header])
}

type Tell = (value: string) => string

const among =
  (words: Readonly<Record<string, string>>): Tell =>
  (value) =>
    words[value] ?? value

const TOLD: Readonly<Record<string, Tell>> = {
  country: choices.countryName,
  establishments: choices.countryName,
  status: among(choices.statusWords),
  role: among(choices.roleWords),
  importance: among(choices.importanceWords),
  vulnerableSubjects: among(choices.vulnerableWords),
  type: among(choices.specialTypeWords),
  art6: among(choices.art6Words),
  standing: among(choices.standingWords),
  allocation: among(choices.allocationWords),
  rights: among(choices.rightWords),
  provisionRequired: among(choices.provisionWords),
  // Recipients, sources and retention rules each have a kind of their own.
  kind: among({ ...choices.sourceWords, ...choices.recipientKindWords, ...retentionKindWords }),
  criteria: among(choices.dpiaCriterionWords),
  mechanism: among(choices.mechanismWords),
  event: eventWords,
  events: eventWords,
  eventsNotInNotice: eventWords,
  period: periodWords,
  reviewEvery: periodWords,
  max: periodWords,
}

/** One value in words; of a group, the words of its parts in a row. */
export function knownWords(
  path: string,
  value: unknown,
  names: ReadonlyMap<string, string>,
): string {
  if (Array.isArray(value)) return value.map((each) => knownWords(path, each, names)).join(', ')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([field]) => field !== 'id')
      .map(([field, part]) => knownWords(field, part, names))
      .filter(Boolean)
      .join(', ')
  if (typeof value !== 'string') return plain(value)
  const tell = TOLD[path.split('.').at(-1) ?? path]
  return tell ? tell(value) : (names.get(value) ?? plain(value))
}

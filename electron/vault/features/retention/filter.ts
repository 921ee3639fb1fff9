import { searchWords } from '#shared/domain/requests/search-words'
import { chartColumn } from '#shared/domain/retention/chart-columns'
import type { RetentionFilter } from '#shared/ipc/retention'
import type { BookEntry } from '../../db/book-entry.ts'
import type { RetentionBook } from '../../db/retention-book.ts'

type Test = (entry: BookEntry) => boolean

/** The entries of a filter, in the order in which they are given. */
export function matching(
  entries: readonly BookEntry[],
  filter: RetentionFilter,
  { today }: Pick<RetentionBook, 'today'>,
): BookEntry[] {
  const tests = testsOf(filter, today)
  return entries.filter((entry) => tests.every((test) => test(entry)))
}

function testsOf(filter: RetentionFilter, today: string): Test[] {
  return [
    statusTest(filter),
    ...among(filter.categoryIds, (entry) => entry.row.categoryId),
    ...among(filter.ruleIds, (entry) => entry.row.ruleId),
    ...among(filter.systemIds, (entry) => entry.row.systemId),
    ...columnTest(filter, today),
    ...daysTest(filter),
    ...flagTest(filter),
    ...holdTest(filter),
    ...searchTest(filter),
  ]
}

// What is erased shows only to those who ask for it.
function statusTest({ statuses }: RetentionFilter): Test {
  if (statuses.length === 0) return ({ row }) => row.status !== 'ERASED'
  const wanted = new Set(statuses)
  return ({ row }) => wanted.has(row.status)
}

function among(ids: readonly string[], idOf: (entry: BookEntry) => string | null): Test[] {
  if (ids.length === 0) return []
  const wanted = new Set<string | null>(ids)
  return [(entry) => wanted.has(idOf(entry))]
}

function columnTest({ columns }: RetentionFilter, today: string): Test[] {
  if (columns === null) return []
  const wanted = new Set<string | null>(columns.keys)
  return [({ row }) => wanted.has(chartColumn(row, columns.axis, today))]
}

function daysTest({ dueFrom, dueTo }: RetentionFilter): Test[] {
  if (dueFrom === null && dueTo === null) return []
  return [
    ({ row: { dueOn } }) =>
      dueOn !== null &&
      (dueFrom === null || dueOn >= dueFrom) &&
      (dueTo === null || dueOn <= dueTo),
  ]
}

function flagTest({ flags }: RetentionFilter): Test[] {
  if (flags.length === 0) return []
  return [
    ({ row }) =>
      (flags.includes('flagged') && row.isFlagged) || (flags.includes('child') && row.isChild),
  ]
}

function holdTest({ holdIds }: RetentionFilter): Test[] {
  if (holdIds.length === 0) return []
  const wanted = new Set(holdIds)
  return [({ row }) => row.holdIds.some((id) => wanted.has(id))]
}

// Signs alone are no word, and a text of such finds nothing.
function searchTest({ search }: RetentionFilter): Test[] {
  if (search.trim() === '') return []
  const words = searchWords(search)
  if (words === '') return [() => false]
  const beginnings = words.split(' ').map((word) => ` ${word}`)
  return [(entry) => beginnings.every((beginning) => entry.words.includes(beginning))]
}

import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { PlainTable, type PlainTableProps } from '#ui/table/PlainTable'
import { foldText, matchesWords } from './fold-text.ts'

export type FoundTableProps<Row extends { readonly id: string }> = PlainTableProps<Row> & {
  readonly query: string
  readonly onSearch: (query: string) => void
  /** What of a row is searched. */
  readonly textOf: (row: Row) => string
  /** What is said when nothing matches. */
  readonly words: {
    readonly nothingMatches: string
    readonly nothingMatchesHint: string
    readonly clearSearch: string
  }
}

/** A short table of the rows in which every word of the query occurs, or the way to clear the search. */
export function FoundTable<Row extends { readonly id: string }>({
  query,
  onSearch,
  textOf,
  words,
  rows,
  ...table
}: FoundTableProps<Row>) {
  const isFound = (row: Row) => matchesWords(foldText(textOf(row)), query)
  const found = query.trim() === '' ? rows : rows.filter(isFound)
  if (found.length === 0)
    return (
      <EmptyState
        title={words.nothingMatches}
        action={<Button onPress={() => onSearch('')}>{words.clearSearch}</Button>}
      >
        {words.nothingMatchesHint}
      </EmptyState>
    )
  return <PlainTable<Row> {...table} rows={found} />
}

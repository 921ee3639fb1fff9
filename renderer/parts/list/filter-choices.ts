import type { Choice } from '../../ui/fields/choice.ts'
import type { ListColumn } from './list-column.ts'

/** What a column can be filtered by: its own choices, or the values of the rows in the order of their words, with how many rows have each. */
export function filterChoices<Row>(
  column: ListColumn<Row>,
  rows: readonly Row[],
  nounOf: (count: number) => string,
): Choice[] {
  const { filter } = column
  if (!filter?.valuesOf) return [...(filter?.choices ?? [])]
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of new Set(filter.valuesOf(row)))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  const choices = [...counts].map(([id, count]) => ({
    id,
    label: filter.wordOf?.(id) ?? id,
    description: nounOf(count),
  }))
  return choices.sort((a, b) => collator.compare(a.label, b.label))
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

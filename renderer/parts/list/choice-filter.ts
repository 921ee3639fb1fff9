import type { ColumnFilter } from './list-column.ts'

/** No value has such a name. */
const NOTHING = ':none'

/** Filters by choices with their words; what has none of them is found by words of its own. */
export function choiceFilter<Row>(
  valuesOf: (row: Row) => readonly string[],
  words: Readonly<Record<string, string>>,
  nothing = '',
): ColumnFilter<Row> {
  return {
    valuesOf: (row) => {
      const values = valuesOf(row)
      return values.length === 0 ? [NOTHING] : values
    },
    wordOf: (id) => (id === NOTHING ? nothing : (words[id] ?? id)),
  }
}

/** The names of choices that are told with their article. */
export function namesOf<Id extends string>(
  words: Readonly<Record<Id, { readonly name: string }>>,
): Record<string, string> {
  const pairs = Object.entries<{ readonly name: string }>(words)
  return Object.fromEntries(pairs.map(([id, { name }]) => [id, name]))
}

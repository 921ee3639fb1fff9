import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table'
import { useDeferredValue, useMemo } from 'react'
import { foldText, matchesWords } from './fold-text.ts'
import type { ListColumn } from './list-column.ts'
import type { ListView } from './list-view.ts'
import { shownColumns } from './shown-columns.ts'

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})
type Features = typeof features

export type ListTableInput<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly ListColumn<Row>[]
  readonly view: ListView
  readonly idOf: (row: Row) => string
  /** Everything the search looks at. */
  readonly searchTextOf: (row: Row) => string
}

export type ListTable<Row> = {
  /** The rows that search and filters leave, in order. */
  readonly rows: readonly Row[]
  /** The columns shown, in order. */
  readonly columns: readonly ListColumn<Row>[]
}

/** The rows and columns to show under an arrangement. */
export function useListTable<Row extends object>(input: ListTableInput<Row>): ListTable<Row> {
  const { rows, columns, view, idOf, searchTextOf } = input
  const defs = useMemo(() => columns.map(toColumnDef), [columns])
  const data = useMemo(() => [...rows], [rows])
  const foldedOf = useMemo(
    () => remembered((row: Row) => foldText(searchTextOf(row))),
    [searchTextOf],
  )
  // Typing stays quick however long the list is.
  const search = useDeferredValue(view.search)
  const state = useMemo(() => toTableState(view, search), [view, search])
  const table = useTable<Features, Row>({
    features,
    data,
    columns: defs,
    state,
    getRowId: idOf,
    globalFilterFn: (row, _column, query: string) => matchesWords(foldedOf(row.original), query),
    // The search looks at the whole row, so asking once per row is enough.
    getColumnCanGlobalFilter: (column) => column.id === columns[0]?.id,
  })
  const sorted = table.getRowModel().rows
  return {
    rows: useMemo(() => sorted.map((row) => row.original), [sorted]),
    columns: useMemo(() => shownColumns(columns, view), [columns, view]),
  }
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

function toColumnDef<Row extends object>(column: ListColumn<Row>): ColumnDef<Features, Row> {
  const { id, sortValue, filter } = column
  return {
    id,
    accessorFn: (row) => sortValue?.(row) ?? undefined,
    enableSorting: Boolean(sortValue),
    sortUndefined: 'last',
    sortFn: (a, b) => compare(a.getValue(id), b.getValue(id)),
    filterFn: (row, _id, chosen: string[]) => {
      const values = filter?.valuesOf?.(row.original) ?? []
      return chosen.some((value) => values.includes(value))
    },
  }
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}

function toTableState(view: ListView, search: string) {
  return {
    sorting: view.sort,
    globalFilter: search.trim(),
    columnFilters: Object.entries(view.filters).map(([id, value]) => ({ id, value })),
  }
}

function remembered<Key extends object>(make: (key: Key) => string): (key: Key) => string {
  const known = new WeakMap<Key, string>()
  return (key) => {
    const found = known.get(key) ?? make(key)
    known.set(key, found)
    return found
  }
}

import type { List } from './list.ts'
import { useArrangement, type ArrangementInput } from './use-arrangement.ts'
import { useListTable } from './use-list-table.ts'
import { useRowsCursor } from './use-rows-cursor.ts'

const EMPTY: readonly never[] = []

export type ListInput<Row> = ArrangementInput<Row> & {
  readonly rows: readonly Row[] | undefined
  readonly idOf: (row: Row) => string
  readonly searchTextOf: (row: Row) => string
}

/** A list whose rows are all at hand, with its arrangement, its cursor and its selection. */
export function useList<Row extends object>(input: ListInput<Row>): List<Row> {
  const { name, rows: allRows = EMPTY, allColumns, idOf } = input
  const { isKnown, ...arrangement } = useArrangement(input)
  const { view, setView } = arrangement
  const table = useListTable({ ...input, rows: allRows, columns: allColumns, view })
  const cursor = useRowsCursor({ name, rows: table.rows, idOf, setView })
  return {
    ...arrangement,
    ...cursor,
    columns: table.columns,
    isArranged: isKnown,
    isReady: isKnown && input.rows !== undefined,
    allRows,
    rowCount: table.rows.length,
  }
}

import { useCallback } from 'react'
import type { List } from './list.ts'
import type { ListColumn } from './list-column.ts'
import { fitView, type ListView } from './list-view.ts'
import { useKeptView } from './use-kept-view.ts'

export type ArrangementInput<Row> = {
  /** Under which it is kept. */
  readonly name: string
  /** Every column there is; the same array as long as the columns are the same. */
  readonly allColumns: readonly ListColumn<Row>[]
  readonly firstView: ListView
}

export type Arrangement<Row> = Pick<List<Row>, 'view' | 'setView' | 'resetView' | 'allColumns'> & {
  /** False while nobody knows how the list was left. */
  readonly isKnown: boolean
}

/** How the officer arranged a list: search, filters, order, columns. */
export function useArrangement<Row>(input: ArrangementInput<Row>): Arrangement<Row> {
  const { name, allColumns, firstView } = input
  const fit = useCallback(
    (kept: unknown) => fitView(kept, firstView, allColumns),
    [firstView, allColumns],
  )
  const kept = useKeptView(name, fit)
  const setView = kept?.setView ?? ignore
  return {
    isKnown: kept !== null,
    view: kept?.view ?? firstView,
    setView,
    resetView: () => setView((now) => ({ ...firstView, search: now.search, filters: now.filters })),
    allColumns,
  }
}

const ignore = () => undefined

import type { ListColumn } from './list-column.ts'
import type { ListView } from './list-view.ts'

/** The columns that an arrangement shows, in its order. */
export function shownColumns<Row>(
  columns: readonly ListColumn<Row>[],
  view: ListView,
): ListColumn<Row>[] {
  return view.columns.flatMap(({ id, isShown }) => {
    const column = isShown ? columns.find((each) => each.id === id) : undefined
    return column ? [column] : []
  })
}

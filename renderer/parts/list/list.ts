import type { CursorMove, GridCursor } from './grid-cursor.ts'
import type { ListColumn } from './list-column.ts'
import type { ListView } from './list-view.ts'

/** A list as its grid, its filters and its menus see it, wherever its rows come from. */
export type List<Row> = {
  /** The id of its grid in the page. */
  readonly gridId: string
  /** False while nobody knows how the list was left; what is arranged before is lost. */
  readonly isArranged: boolean
  /** False until rows and arrangement are there. */
  readonly isReady: boolean
  readonly view: ListView
  readonly setView: (change: (view: ListView) => ListView) => void
  readonly resetView: () => void
  readonly allColumns: readonly ListColumn<Row>[]
  readonly allRows: readonly Row[]
  readonly columns: readonly ListColumn<Row>[]
  readonly rows: readonly Row[]
  readonly ids: readonly string[]
  /** How many rows there are in all, read or not; null while nobody knows. */
  readonly rowCount: number | null
  /** To be told which row is the last in sight, where further rows have to be read. */
  readonly reach?: (endIndex: number) => void
  /** What the rows answer: the list begins at its top when another question is answered. */
  readonly question?: string | null
  readonly cursor: GridCursor
  readonly activeIndex: number
  readonly activeRow: Row | null
  readonly move: (move: CursorMove) => void
  /** Ends the selection; without one, the search and the filters. */
  readonly clear: () => void
  readonly selection: readonly string[]
  readonly startOffset: number
  readonly keepOffset: (scrollTop: number) => void
}

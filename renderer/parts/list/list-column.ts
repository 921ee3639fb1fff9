import type { ReactNode } from 'react'
import type { Choice } from '../../ui/fields/choice.ts'

export type SortValue = string | number

/** Which values a row has in a filterable column, and their words. */
export type ColumnFilter<Row> = {
  /** Missing in a list that the vault filters. */
  readonly valuesOf?: (row: Row) => readonly string[]
  /** What can be chosen, in its order, where the rows at hand do not show it. */
  readonly choices?: readonly Choice[]
  /** The words of a value; the value itself where it is a name already. */
  readonly wordOf?: (value: string) => string
}

/** One column of a list: how it sorts, filters and looks. */
export type ListColumn<Row> = {
  readonly id: string
  readonly title: string
  /** Its width in rem; one that grows is at least this wide. */
  readonly width: number
  /** Its share of the room that is left. */
  readonly grow?: number
  /** A control in a cell is a stop of the Tab key in the active row only. */
  readonly render: (row: Row, isActive: boolean) => ReactNode
  /** Null sorts last in both directions; without it the column does not sort. Where the vault sorts, only its being there counts. */
  readonly sortValue?: (row: Row) => SortValue | null
  /** The first click sorts downwards, as for numbers of what is wrong. */
  readonly isDescendingFirst?: boolean
  readonly filter?: ColumnFilter<Row>
  readonly isHiddenAtFirst?: boolean
  /** Always shown, because without it nobody knows what a row is. */
  readonly isFixed?: boolean
  readonly isNumber?: boolean
}

import type { ReactNode } from 'react'

export type SortValue = string | number

/** Which values a row has in a filterable column, and their words. */
export type ColumnFilter<Row> = {
  readonly valuesOf: (row: Row) => readonly string[]
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
  readonly render: (row: Row) => ReactNode
  /** Null sorts last in both directions; without it the column does not sort. */
  readonly sortValue?: (row: Row) => SortValue | null
  /** The first click sorts downwards, as for numbers of what is wrong. */
  readonly isDescendingFirst?: boolean
  readonly filter?: ColumnFilter<Row>
  readonly isHiddenAtFirst?: boolean
  /** Always shown, because without it nobody knows what a row is. */
  readonly isFixed?: boolean
  readonly isNumber?: boolean
}

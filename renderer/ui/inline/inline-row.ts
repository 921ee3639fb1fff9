import type { ReactNode } from 'react'
import type { SaveField } from './use-inline-edit.ts'

/** What every field of a sheet takes, whatever kind of value it holds. */
export type InlineRowProps<T> = {
  /** Names the field for ever, as in "activity-7-purpose": the place to jump to and the key of its draft. */
  readonly id: string
  readonly label: string
  readonly article?: string
  readonly value: T
  readonly onSave: SaveField<T>
  readonly description?: ReactNode
  /** What the program says about this field, in the margin. */
  readonly notes?: ReactNode
  readonly isReadOnly?: boolean
  /** What an empty field reads as; "Not recorded" unless told. */
  readonly emptyText?: string
}

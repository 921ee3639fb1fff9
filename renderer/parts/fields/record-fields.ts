import type { ReactNode } from 'react'
import type { FieldPath, FieldValue } from '#shared/domain/values/field-path'
import type { InlineRowProps } from '../../ui/inline/inline-row.ts'
import { useRecordUpdate, type UpdateRecord } from './record-update.ts'

/** What a field is called and which article asks for it. */
export type FieldWords = { readonly label: string; readonly article?: string }

export type RecordFieldsOptions<T extends object> = {
  /** Stands before the id of the record in the ids of its rows: "activity". */
  readonly entity: string
  readonly record: T & { readonly id: string }
  readonly words: Readonly<Record<FieldPath<T>, FieldWords>>
  readonly change: (patch: Partial<T>) => Promise<T & { readonly id: string }>
  /** What the program says about the field with this path. */
  readonly notes?: (path: string) => ReactNode
}

export type RecordFields<T extends object> = {
  readonly record: T & { readonly id: string }
  /** Everything an inline control needs for the field at this path. */
  readonly field: <P extends FieldPath<T>>(path: P) => InlineRowProps<FieldValue<T, P>>
  /** The id of a row, also of one that is no field of its own. */
  readonly rowId: (path: string) => string
  readonly notes: (path: string) => ReactNode
  readonly update: UpdateRecord<T>
}

/** Binds the fields of a record to inline controls: each is saved on its own, as one command. */
export function useRecordFields<T extends object>(
  options: RecordFieldsOptions<T>,
): RecordFields<T> {
  const { entity, record, words, change } = options
  const update = useRecordUpdate<T>(record, change)
  const rowId = (path: string) => rowIdOf(entity, record.id, path)
  const notes = (path: string) => options.notes?.(path)
  return {
    record,
    rowId,
    notes,
    update,
    field: (path) => ({
      ...words[path],
      id: rowId(path),
      // The type of the path says what stands there.
      value: valueAt(record, path) as FieldValue<T, typeof path>,
      notes: notes(path),
      onSave: (value) => update((latest) => patchAt(latest, path, value)),
    }),
  }
}

/** The id of the row of a field, to jump to. */
export function rowIdOf(entity: string, id: string, path: string): string {
  return `${entity}-${id}-${path}`
}

function valueAt(record: object, path: string): unknown {
  const [name = '', inner] = path.split('.')
  const value = (record as Record<string, unknown>)[name]
  return inner === undefined ? value : (value as Record<string, unknown>)[inner]
}

function patchAt<T extends object>(latest: T, path: string, value: unknown): Partial<T> {
  const [name = '', inner] = path.split('.')
  if (inner === undefined) return { [name]: value } as Partial<T>
  const group = (latest as Record<string, object>)[name]
  return { [name]: { ...group, [inner]: value } } as Partial<T>
}

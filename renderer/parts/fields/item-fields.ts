import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'
import type { InlineRowProps } from '../../ui/inline/inline-row.ts'
import type { FieldWords, RecordFields } from './record-fields.ts'

/** The fields of T that are lists of groups, such as transfers. */
type ListField<T> = {
  [K in keyof T & string]: T[K] extends readonly object[] ? K : never
}[keyof T & string]
type Item<T, K extends keyof T> = T[K] extends readonly (infer I)[] ? I : never

/** One group of a list with its fields. */
export type ItemFields<I> = {
  readonly item: I
  readonly place: number
  readonly field: <K extends keyof I & string>(key: K, words: FieldWords) => InlineRowProps<I[K]>
  readonly remove: () => Promise<SaveProblem | null>
}

export type ListFields<I> = {
  readonly items: readonly ItemFields<I>[]
  readonly add: (item: I) => Promise<SaveProblem | null>
}

/** Binds a list of groups: every field of every group is saved on its own, together with its list. */
export function listFields<T extends object, K extends ListField<T>>(
  fields: RecordFields<T>,
  name: K,
): ListFields<Item<T, K>> {
  type I = Item<T, K>
  // K names a list of I by its own definition, which the compiler cannot follow through T.
  const listOf = (record: T) => record[name] as unknown as readonly I[]
  const save = (make: (items: readonly I[]) => readonly I[]) =>
    fields.update((latest) => ({ [name]: make(listOf(latest)) }) as unknown as Partial<T>)
  return {
    add: (item) => save((items) => [...items, item]),
    items: listOf(fields.record).map((item, place) => ({
      item,
      place,
      remove: () => save((items) => items.filter((_, at) => at !== place)),
      field: (key, words) => ({
        ...words,
        id: fields.rowId(`${name}.${place}.${key}`),
        notes: fields.notes(`${name}.${place}.${key}`),
        value: item[key],
        onSave: (value) =>
          save((items) => items.map((old, at) => (at === place ? changed(old, key, value) : old))),
      }),
    })),
  }
}

function changed<I>(item: I, key: string, value: unknown): I {
  return { ...(item as object), [key]: value } as I
}

import type { DeletionPatch } from '#shared/domain/deletions/deletion'
import type { DeletionSheet } from '#shared/ipc/deletions'
import type { RecordFields } from '../../../parts/fields/record-fields.ts'
import type { HistoryWords } from '../../../parts/history/history-lines.ts'
import type { RegisterLists } from '../../../parts/linked/use-register-lists.ts'

export const ENTITY = 'deletion'

/** What an officer can change in the fields of a case; its steps have their own ways. */
export type DeletionContent = Required<DeletionPatch>

/** A case with everything its sheet needs to know. */
export type LoadedDeletion = DeletionSheet & RegisterLists

/** A loaded case, what follows from it, and the ways to change it. */
export type Sheet = LoadedDeletion & {
  readonly fields: RecordFields<DeletionContent>
  readonly historyWords: HistoryWords
  /** Nothing of a sealed case can be changed any more. GDPR art. 5(2). */
  readonly isSealed: boolean
}
export type PartProps = { readonly sheet: Sheet }

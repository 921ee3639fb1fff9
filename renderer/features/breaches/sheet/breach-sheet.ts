import type { BreachPatch } from '#shared/domain/breaches/breach'
import type { NotificationGap } from '#shared/domain/breaches/notification-gaps'
import type { BreachSheet } from '#shared/ipc/breaches'
import type { RecordFields } from '../../../parts/fields/record-fields.ts'
import type { HistoryWords } from '../../../parts/history/history-lines.ts'
import type { RegisterLists } from '../../../parts/linked/use-register-lists.ts'

export const ENTITY = 'breach'

/** What an officer can change in the fields of an incident; its steps have their own ways. */
export type BreachContent = Required<BreachPatch>

/** An incident with everything its sheet needs to know. */
export type LoadedBreach = BreachSheet & RegisterLists

/** A loaded incident, what follows from it, and the ways to change it. */
export type Sheet = LoadedBreach & {
  readonly fields: RecordFields<BreachContent>
  readonly historyWords: HistoryWords
  /** What the notification still lacks; nothing once it is complete or not due. */
  readonly gaps: readonly NotificationGap[]
}
export type PartProps = { readonly sheet: Sheet }

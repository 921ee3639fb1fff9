import type { ErasureFields } from '#shared/domain/retention/erasure'
import type { ErasureSheet } from '#shared/ipc/retention'
import type { RecordFields } from '../../parts/fields/record-fields.ts'
import type { HistoryWords } from '../../parts/history/history-lines.ts'

export const ENTITY = 'erasure'

/** A loaded erasure and the ways to correct it until its certificate is issued. */
export type Sheet = ErasureSheet & {
  /** The ids of holds by their references. */
  readonly holdIds: ReadonlyMap<string, string>
  readonly fields: RecordFields<ErasureFields>
  readonly historyWords: HistoryWords
}
export type SectionProps = { readonly sheet: Sheet }

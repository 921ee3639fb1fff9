import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { HoldingFields } from '#shared/domain/retention/holding'
import type { ActivitySummary } from '#shared/ipc/activities'
import type { HoldingSheet } from '#shared/ipc/retention'
import type { RecordFields } from '../../parts/fields/record-fields.ts'
import type { HistoryWords } from '../../parts/history/history-lines.ts'

export const ENTITY = 'holding'

/** A holding with everything its sheet needs to know. */
export type LoadedHolding = HoldingSheet & {
  readonly catalogues: Catalogues
  readonly activities: readonly ActivitySummary[]
}

/** A loaded holding and the ways to change it. */
export type Sheet = LoadedHolding & {
  readonly rulesById: ReadonlyMap<string, RetentionRule>
  readonly fields: RecordFields<HoldingFields>
  readonly historyWords: HistoryWords
}
export type SectionProps = { readonly sheet: Sheet }

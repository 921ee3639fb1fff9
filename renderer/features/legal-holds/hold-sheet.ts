import type * as z from 'zod'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { HoldFields } from '#shared/domain/retention/legal-hold'
import type { retention } from '#shared/ipc/retention'
import type { HoldState } from '#shared/text/legal-holds'
import type { RecordFields } from '../../parts/fields/record-fields.ts'
import type { HistoryWords } from '../../parts/history/history-lines.ts'

export const ENTITY = 'legal-hold'

/** A hold with everything its sheet needs to know. */
export type LoadedHold = z.infer<(typeof retention)['holds:read']['output']> & {
  readonly catalogues: Catalogues
}

/** A loaded hold, how it stands, and the ways to change it. */
export type Sheet = LoadedHold & {
  readonly state: HoldState
  readonly fields: RecordFields<HoldFields>
  readonly historyWords: HistoryWords
}
export type SectionProps = { readonly sheet: Sheet }

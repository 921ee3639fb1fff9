import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { Register } from '#shared/domain/register/register'
import type { CaseRules } from '#shared/domain/requests/case-deadlines'
import type { CaseStatus } from '#shared/domain/requests/case-status'
import type { Request, RequestPatch } from '#shared/domain/requests/request'
import type { ActivitySummary } from '#shared/ipc/activities'
import type { RequestSheet } from '#shared/ipc/requests'
import type { HistoryWords } from '../../../parts/history/history-lines.ts'
import type { RecordFields } from '../../../parts/fields/record-fields.ts'

export const ENTITY = 'request'

/** What an officer can change in the fields of a case; its steps have their own ways. */
export type RequestContent = Required<RequestPatch>

/** A case with everything its sheet needs to know. */
export type LoadedRequest = RequestSheet & {
  readonly catalogues: Catalogues
  readonly register: Register
  readonly activities: readonly ActivitySummary[]
}

/** A loaded case, what follows from it, and the ways to change it. */
export type Sheet = LoadedRequest & {
  readonly rules: CaseRules
  readonly status: CaseStatus
  readonly fields: RecordFields<RequestContent>
  readonly historyWords: HistoryWords
}
export type SectionProps = { readonly sheet: Sheet }

/** What a step is checked against. */
export type StepGround = {
  readonly request: Request
  readonly rules: CaseRules
  readonly today: string
}

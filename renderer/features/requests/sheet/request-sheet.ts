import type { CaseRules } from '#shared/domain/requests/case-deadlines'
import type { CaseStatus } from '#shared/domain/requests/case-status'
import type { Request, RequestPatch } from '#shared/domain/requests/request'
import type { RequestSheet } from '#shared/ipc/requests'
import type { RecordFields } from '../../../parts/fields/record-fields.ts'
import type { HistoryWords } from '../../../parts/history/history-lines.ts'
import type { RegisterLists } from '../../../parts/linked/use-register-lists.ts'

export const ENTITY = 'request'

/** What an officer can change in the fields of a case; its steps have their own ways. */
export type RequestContent = Required<RequestPatch>

/** A case with everything its sheet needs to know. */
export type LoadedRequest = RequestSheet & RegisterLists

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

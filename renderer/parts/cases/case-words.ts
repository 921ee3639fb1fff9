import type { RequestType } from '#shared/domain/requests/types'
import type { RequestSummary } from '#shared/ipc/requests'
import { requestStateWords, requestTypeWords, UNSORTED_WORD } from '#shared/text/request-words'
import { formatDate } from '../../ui/format-date.ts'

/** What is told of a case elsewhere; its person and its state only where they are handed over. */
export type ToldCase = Pick<RequestSummary, 'requester' | 'types' | 'receivedOn'> &
  Partial<Pick<RequestSummary, 'state'>>

/** The rights of a case in one short line. */
export function typesLine(types: readonly RequestType[]): string {
  if (types.length === 0) return UNSORTED_WORD
  return types.map((type) => requestTypeWords[type].short).join(', ')
}

/** Person, rights, day and state of another case. */
export function caseWords({ requester, types, receivedOn, state }: ToldCase): string {
  return [requester, typesLine(types), formatDate(receivedOn), state && requestStateWords[state]]
    .filter(Boolean)
    .join(', ')
}

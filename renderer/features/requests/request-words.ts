import type { RequestType } from '#shared/domain/requests/types'
import { requestTypeWords, UNSORTED_WORD } from '#shared/text/request-words'

/** The rights of a case in one short line. */
export function typesLine(types: readonly RequestType[]): string {
  if (types.length === 0) return UNSORTED_WORD
  return types.map((type) => requestTypeWords[type].short).join(', ')
}

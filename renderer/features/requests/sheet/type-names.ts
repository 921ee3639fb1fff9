import { REQUEST_TYPES, type RequestType } from '#shared/domain/requests/types'
import { requestTypeWords } from '#shared/text/request-words'

/** What each right is called. */
export const typeNames = Object.fromEntries(
  REQUEST_TYPES.map((type) => [type, requestTypeWords[type].name]),
  // Every type is a key, which Object.fromEntries forgets.
) as Record<RequestType, string>

import type { RequestState } from '#shared/domain/requests/case-status'
import type { ReplyKind } from '#shared/text/replies'
import type { Sheet } from '../request-sheet.ts'

const BY_STATE: Partial<Record<RequestState, ReplyKind>> = {
  RECEIVED: 'receipt',
  WAIT_IDENTITY: 'identity',
  EXTENDED: 'extension',
  ANSWERED_PART: 'refusal',
  REFUSED: 'refusal',
  CLOSED_UNIDENTIFIED: 'refusal',
}

/** The letter that fits where the case stands. */
export function firstReplyKind({ status }: Pick<Sheet, 'status'>): ReplyKind {
  return BY_STATE[status.state] ?? 'completion'
}

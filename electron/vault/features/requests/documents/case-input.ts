import type { Register } from '#shared/domain/register/register'
import type { CaseRules } from '#shared/domain/requests/case-deadlines'
import type { Attachment, Request } from '#shared/domain/requests/request'

/** Everything a printed case follows from; the same input gives the same pages. */
export type CaseInput = {
  request: Request
  attachments: readonly Attachment[]
  register: Register
  rules: CaseRules
  /** The zone in which days are reckoned. */
  timeZone: string
  erasure: { rule: { ref: string; name: string; period: string | null } | null; on: string | null }
  /** Number and name of a linked activity, number of a linked case, name of a system; null when it is gone. */
  activityName: (id: string) => string | null
  caseRef: (id: string) => string | null
  systemName: (id: string) => string | null
  producedOn: string
  producedBy: string | null
  /** SHA-256 of case and attachments, in hexadecimal. */
  digest: string
}

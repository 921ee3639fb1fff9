import type { Finding } from '#shared/domain/findings/finding'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import type { ReportOptions } from '#shared/ipc/exchange'

/** One line of the change log: who did what, when (UTC). */
export type ReportChange = { at: string; who: string | null; what: string }

/** Everything the printed register follows from; the same input gives the same pages. */
export type ReportInput = {
  data: RegisterData
  options: ReportOptions
  /** Gaps by the id of the activity they sit on. */
  findings: ReadonlyMap<string, readonly Finding[]>
  changes: readonly ReportChange[]
  producedOn: string
  producedBy: string | null
  /** SHA-256 of the canonical data, in hexadecimal. */
  digest: string
}

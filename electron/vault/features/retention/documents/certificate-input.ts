import type { Register } from '#shared/domain/register/register'
import type { DeadlineRules } from '#shared/domain/requests/deadline-facts'
import type { Certificate, Erasure } from '#shared/domain/retention/erasure'
import type { EvidenceFile } from '#shared/domain/retention/holding'

/** Everything a printed certificate follows from; the same input gives the same pages. */
export type CertificateInput = {
  erasure: Erasure
  certificate: Certificate
  files: readonly EvidenceFile[]
  register: Register
  /** Which GDPR is cited. */
  regime: DeadlineRules['regime']
  /** The day of issue where the controller is. */
  issuedOn: string
  producedOn: string
  producedBy: string | null
}

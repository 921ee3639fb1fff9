import { ageOfConsentVector } from './age-of-consent.ts'
import { breachClockVector } from './breach-clock.ts'
import { dsrDeadline } from './dsr-deadline.ts'
import { enisaSeverity } from './enisa-severity.ts'
import { retention } from './retention.ts'
import { ropaFindings } from './ropa-findings.ts'

/** A rule as a vector sees it: the input of the file goes in, what is compared comes out. */
export type VectorKind = (input: unknown) => unknown

/** Every kind of vector, by the name that files use. */
export const vectorKinds: Readonly<Record<string, VectorKind>> = {
  age_of_consent: ageOfConsentVector,
  breach_clock: breachClockVector,
  dsr_deadline: dsrDeadline,
  enisa_severity: enisaSeverity,
  retention,
  ropa_findings: ropaFindings,
}

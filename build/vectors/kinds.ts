import { dsrDeadline } from './dsr-deadline.ts'
import { retention } from './retention.ts'
import { ropaFindings } from './ropa-findings.ts'

/** A rule as a vector sees it: the input of the file goes in, what is compared comes out. */
export type VectorKind = (input: unknown) => unknown

/** Every kind of vector, by the name that files use. */
export const vectorKinds: Readonly<Record<string, VectorKind>> = {
  dsr_deadline: dsrDeadline,
  retention,
  ropa_findings: ropaFindings,
}

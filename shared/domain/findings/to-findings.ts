import { FINDINGS, type FindingCode } from './codes.ts'
import type { Concern } from './context.ts'
import type { Finding } from './finding.ts'

/** What a rule found under a code: one finding with its severity, or null. */
export function toFinding(code: FindingCode, concern: Concern | null): Finding | null {
  if (concern === null) return null
  const { field, about = [] } = concern
  return { code, severity: FINDINGS[code].severity, field, about: [...about] }
}

/** Turns what rules found into findings; given in the order of FINDINGS, they keep it. */
export function toFindings(found: readonly (readonly [FindingCode, Concern | null])[]): Finding[] {
  return found
    .map(([code, concern]) => toFinding(code, concern))
    .filter((finding) => finding !== null)
}

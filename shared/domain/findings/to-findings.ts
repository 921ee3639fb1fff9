import { FINDINGS, FINDING_CODES, type FindingCode } from './codes.ts'
import type { Concern } from './context.ts'
import type { Finding } from './finding.ts'

const PLACE = new Map(FINDING_CODES.map((code, place) => [code, place]))

/** Turns concerns into findings with their severity, one per code, in the order of FINDINGS. */
export function toFindings(
  concerns: readonly (readonly [FindingCode, Concern | null])[],
): Finding[] {
  const findings: Finding[] = []
  for (const [code, concern] of concerns) {
    if (!concern) continue
    const { severity } = FINDINGS[code]
    findings.push({ code, severity, field: concern.field, about: [...(concern.about ?? [])] })
  }
  return findings.sort((a, b) => (PLACE.get(a.code) ?? 0) - (PLACE.get(b.code) ?? 0))
}

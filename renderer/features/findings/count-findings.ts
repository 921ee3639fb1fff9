import type { Severity } from '#shared/domain/findings/finding'
import type { OpenFinding } from '#shared/ipc/findings'
import type { FindingCounts } from '#shared/text/findings-list'

/** How many findings there are, by severity, and how many of them are answered for now. */
export function countFindings(rows: readonly OpenFinding[]): FindingCounts {
  const of = (severity: Severity) =>
    rows.filter(({ finding }) => finding.severity === severity).length
  return {
    all: rows.length,
    blockers: of('B'),
    errors: of('E'),
    weak: of('W'),
    accepted: rows.filter(({ needsYou }) => !needsYou).length,
  }
}

import { FINDINGS, type FindingCode } from './codes.ts'
import type { FINDING_SUBJECTS } from './finding.ts'

/** Where the basis differs for a record kept as processor from that of a controller. */
const PROCESSOR_BASES: Partial<Record<FindingCode, string>> = {
  'F-CTRL-ID': 'GDPR art. 30(2)(a)',
  'F-DATA': 'GDPR art. 30(2)(b)',
  'F-TRANS-STMT': 'GDPR art. 30(2)(c)',
  'F-TRANS-49': 'GDPR art. 49, 30(2)(c)',
  'F-TOM': 'GDPR art. 30(2)(d)',
  'F-DPA': 'GDPR art. 28(3)-(4)',
}

/** The law behind a finding; for a record kept as processor it is art. 30(2). */
export function basisOf(code: FindingCode, subject: (typeof FINDING_SUBJECTS)[number]): string {
  const own = subject === 'processor-activity' ? PROCESSOR_BASES[code] : undefined
  return own ?? FINDINGS[code].basis
}

import { reportText } from '#shared/text/report'
import type { ReportInput } from '../report-input.ts'

export type AnnexKey = 'security' | 'retention' | 'processors' | 'changes'
const FIRST_LETTER = 'A'.charCodeAt(0)
export type AnnexHeading = { key: AnnexKey; anchor: string; title: string }

/** The annexes of a document in print order; a processor records no storage limits. GDPR art. 30(2). */
export function annexHeadings({ options }: ReportInput): AnnexHeading[] {
  const keys: AnnexKey[] = ['security', 'retention', 'processors', 'changes']
  return keys
    .filter((key) => key !== 'retention' || options.part === 'controller')
    .map((key, index) => {
      const { heading } = reportText.annex[key]
      const letter = String.fromCharCode(FIRST_LETTER + index)
      return { key, anchor: `annex-${key}`, title: reportText.annex.title(letter, heading) }
    })
}

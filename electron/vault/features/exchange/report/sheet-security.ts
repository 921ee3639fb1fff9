import { reportArticles as art, reportText } from '#shared/text/report'
import { entries, entry, lines } from '../../../documents/entries.ts'
import type { Html } from '../../../documents/html.ts'
import { lettered } from './lettered.ts'
import type { Lists } from './lists.ts'
import type { ReportInput } from './report-input.ts'

const text = reportText.sheet

type Secured = {
  security: string | null
  securityRef: string | null
  measureIds: readonly string[]
}

/** (g) How it is protected. GDPR art. 30(1)(g), 32(1). */
export function securitySection(record: Secured, input: ReportInput, lists: Lists): Html {
  const measures = lists.findAll('measure', record.measureIds)
  const general = input.data.register.generalSecurity ? text.generalSecurity : null
  return lettered(
    'g',
    reportText.sections.g,
    entries(
      entry(
        text.security,
        lines([record.security, general].filter((line) => line !== null)),
        art.security,
      ),
      entry(text.measures, lines(measures.map(({ name }) => name)), 'Art. 32(1)'),
      entry(text.securityRef, record.securityRef),
    ),
  )
}

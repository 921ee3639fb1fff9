import type { ReportDocument } from '#shared/ipc/exchange'
import { caseFileText } from '#shared/text/case-file'
import { dayWords } from '#shared/text/dates'
import { reportText } from '#shared/text/report'
import { fileNameOf } from '../../../documents/file-name.ts'
import { html } from '../../../documents/html.ts'
import { partyName } from '../../../documents/parties.ts'
import { answerSection } from './case-answer.ts'
import { datesSection } from './case-dates.ts'
import { dutiesSection } from './case-duties.ts'
import { authoritySection, personSection, requestSection } from './case-facts.ts'
import { headSection } from './case-head.ts'
import type { CaseInput } from './case-input.ts'
import { attachmentsSection, linksSection, systemsSection } from './case-evidence.ts'
import { originSection, retentionSection } from './case-retention.ts'
import { timelineSection } from './case-timeline.ts'

/** One case as a document for an authority or a court: facts, dates with their reasons, what happened. GDPR art. 5(2). */
export function buildCaseFile(input: CaseInput): ReportDocument {
  const { register, request, producedOn, digest } = input
  const party = partyName(register)
  const { refNo } = request
  const title = caseFileText.title(refNo)
  const body = html`<article class="case">
    ${headSection(input)} ${requestSection(input)} ${personSection(input)}
    ${authoritySection(input)} ${datesSection(input)} ${timelineSection(input)}
    ${answerSection(input)} ${dutiesSection(input)} ${systemsSection(input)}
    ${attachmentsSection(input)} ${linksSection(input)} ${originSection(input)}
    ${retentionSection(input)}
  </article>`
  return {
    html: body.markup,
    fileName: `${caseFileText.fileName(fileNameOf(party), fileNameOf(refNo), producedOn)}.pdf`,
    title: `${title}, ${party}`,
    author: party,
    digest,
    hasCover: false,
    sheets: [],
    runningHead: caseFileText.runningHead(party, refNo),
    runningMark: register.isExample
      ? `${reportText.example} · ${reportText.confidential}`
      : reportText.confidential,
    runningFoot: caseFileText.runningFoot(refNo, dayWords(producedOn)),
  }
}

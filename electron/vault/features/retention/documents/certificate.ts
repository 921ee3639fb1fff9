import type { ReportDocument } from '#shared/ipc/exchange'
import { dayWords } from '#shared/text/dates'
import { reportText } from '#shared/text/report'
import { certificateText } from '#shared/text/retention-documents'
import { fileNameOf } from '../../../documents/file-name.ts'
import { html } from '../../../documents/html.ts'
import { partyName } from '../../../documents/parties.ts'
import { headSection } from './certificate-head.ts'
import type { CertificateInput } from './certificate-input.ts'
import { linesSection, summarySection } from './certificate-lines.ts'
import { evidenceSection, proofSection } from './certificate-proof.ts'
import { keptSection, stillDueSection } from './certificate-rest.ts'

/** A certified erasure as a document: what, how much, under which rule, how, by whom, and what it proves. GDPR art. 5(2). */
export function buildCertificate(input: CertificateInput): ReportDocument {
  const { register, certificate, producedOn } = input
  const party = partyName(register)
  const { number, digest } = certificate
  const body = html`<article class="case certificate">
    ${headSection(input)} ${summarySection(input)} ${linesSection(input)} ${keptSection(input)}
    ${stillDueSection(input)} ${evidenceSection(input)} ${proofSection(input)}
  </article>`
  return {
    html: body.markup,
    fileName: `${certificateText.fileName(fileNameOf(party), fileNameOf(number))}.pdf`,
    title: `${certificateText.title(number)}, ${party}`,
    author: party,
    digest,
    hasCover: false,
    sheets: [],
    runningHead: certificateText.runningHead(party, number),
    runningMark: register.isExample
      ? `${reportText.example} · ${reportText.confidential}`
      : reportText.confidential,
    runningFoot: certificateText.runningFoot(number, dayWords(producedOn)),
  }
}

import type { ReportDocument } from '#shared/ipc/exchange'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import {
  deletionPrintArticles as art,
  deletionPrintText as text,
} from '#shared/text/deletion-documents'
import { reportText } from '#shared/text/report'
import { digestBox } from '../../../documents/digest-box.ts'
import { entries, entry } from '../../../documents/entries.ts'
import { fileNameOf } from '../../../documents/file-name.ts'
import { type Html, html } from '../../../documents/html.ts'
import { contactLine, officerName, partyName } from '../../../documents/parties.ts'
import { type CaseInput, isCleared, type Making } from './case-input.ts'
import { clearedSection } from './certificate-cleared.ts'
import {
  believedSection,
  decidedSection,
  deletedSection,
  searchedSection,
} from './certificate-facts.ts'
import { proofSection, staysSection, targetsSection } from './certificate-proof.ts'

/** A case as a document: a certificate of deletion, a record of a check, or a draft while it is open. GDPR art. 5(2). */
export function buildCaseDocument(input: CaseInput, making: Making): ReportDocument {
  const { deletion, register } = input
  const kind = kindOf(input)
  const title = text.titles[kind](deletion.refNo)
  const party = partyName(register)
  const body = html`<article class="case certificate deletion">
    ${headSection(input, making, title)} ${believedSection(input)} ${decidedSection(input)}
    ${isCleared(input) ? clearedSection(input) : deletionSections(input)} ${targetsSection(input)}
    ${proofSection(input)}
  </article>`
  const marks = [
    deletion.sealed === null ? text.draft : null,
    register.isExample ? reportText.example : null,
    reportText.confidential,
  ]
  return {
    html: body.markup,
    fileName: `${text.fileName(text.files[kind], deletion.refNo, fileNameOf(party))}.pdf`,
    title: `${title}, ${party}`,
    author: party,
    digest: deletion.sealed?.digest ?? null,
    hasCover: false,
    sheets: [],
    runningHead: text.runningHead(party, text.short[kind], deletion.refNo),
    runningMark: marks.filter((mark) => mark !== null).join(' · '),
    runningFoot: text.runningFoot(deletion.refNo, dayWords(making.producedOn)),
  }
}

const deletionSections = (input: CaseInput): Html =>
  html`${deletedSection(input)} ${staysSection(input)} ${searchedSection(input)}`

function kindOf({ deletion, record }: CaseInput): keyof typeof text.titles {
  if (deletion.sealed === null) return 'open'
  return record.decision === 'delete' ? 'delete' : 'cleared'
}

function headSection(input: CaseInput, making: Making, title: string): Html {
  const { deletion, register, regime, record } = input
  const { sealed, imported, cases } = deletion
  const cited = (article: string) => citedIn(regime, article)
  const aside = (words: string) => html`<p class="example">${words}</p>`
  return html`<section class="case-head">
    <h1>${title}</h1>
    <p class="party">${partyName(register)}</p>
    ${register.isExample ? aside(text.exampleNote) : null}
    ${sealed === null ? aside(text.draftNote) : null}
    ${cases > 1 ? aside(text.addedUp(cases)) : null}
    ${entries(
      entry(text.head.controller, register.legalName, cited(art.controller)),
      entry(reportText.parties.postalAddress, register.contact.postalAddress, cited(art.parties)),
      entry(reportText.parties.dpo, officerName(register), cited(art.parties)),
      entry(reportText.parties.dpoContact, contactLine(register.dpo.contact), cited(art.parties)),
      entry(text.head.case, deletion.refNo),
      entry(text.head.caseId, html`<span class="hash">${record.caseId}</span>`, cited(art.minimal)),
      imported && entry(text.head.origin, text.fromLog(imported.source, dayWords(imported.on))),
      entry(
        text.head.sealed,
        sealed === null ? text.head.notSealed : dayWords(sealed.sealedOn),
        cited(art.proof),
      ),
      entry(
        text.head.printed,
        reportText.cover.producedBy(dayWords(making.producedOn), making.producedBy),
      ),
    )}
    ${sealed && digestBox(text.head.digest, sealed.digest)}
    <p class="law">${reportText.law}</p>
  </section>`
}

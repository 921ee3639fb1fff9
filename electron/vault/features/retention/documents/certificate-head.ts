import { amount } from '#shared/text/amounts'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import { reportText } from '#shared/text/report'
import { certificateArticles as art, certificateText } from '#shared/text/retention-documents'
import { erasureMethodHints, erasureMethodWords } from '#shared/text/retention-words'
import { digestBox } from '../../../documents/digest-box.ts'
import { entries, entry, lines as printedLines } from '../../../documents/entries.ts'
import { type Html, html } from '../../../documents/html.ts'
import { contactLine, officerName, partyName } from '../../../documents/parties.ts'
import type { CertificateInput } from './certificate-input.ts'
import { sumOf, timeWords } from './certificate-sums.ts'

const text = certificateText.head
const { parties } = reportText

/** What this is, whose, what was done by whom and when, and the digest that proves it. */
export function headSection(input: CertificateInput): Html {
  const { erasure, certificate, register, regime } = input
  const cited = (article: string) => citedIn(regime, article)
  return html`<section class="case-head">
    <h1>${certificateText.title(certificate.number)}</h1>
    <p class="party">${partyName(register)}</p>
    ${register.isExample ? html`<p class="example">${certificateText.exampleNote}</p>` : null}
    ${entries(
      entry(text.controller, register.legalName, cited(art.controller)),
      entry(parties.postalAddress, register.contact.postalAddress, cited(art.parties)),
      entry(parties.dpo, officerName(register), cited(art.parties)),
      entry(parties.dpoContact, contactLine(register.dpo.contact), cited(art.parties)),
      entry(text.reference, text.referenceOn(erasure.refNo, dayWords(erasure.createdOn))),
      entry(text.erasedOn, dayWords(erasure.on)),
      entry(text.amount, amountWords(input), cited(art.erased)),
      entry(text.timeliness, printedLines(timeWords(erasure.lines, erasure.on)), cited(art.time)),
      entry(text.method, methodWords(input), cited(art.method)),
      entry(text.by, erasure.by),
      entry(text.issued, dayWords(input.issuedOn)),
      entry(text.printed, text.printedBy(dayWords(input.producedOn), input.producedBy)),
    )}
    ${digestBox(text.digest, certificate.digest)}
    <p class="law">${reportText.law}</p>
  </section>`
}

function amountWords({ erasure: { lines } }: CertificateInput): string {
  const { sum, uncounted } = sumOf(lines, ({ erasedRecords }) => erasedRecords)
  const records = uncounted === 0 ? amount(sum, 'record') : certificateText.atLeast(sum, uncounted)
  return text.amountOf(records, lines.length)
}

function methodWords({ erasure: { method }, regime }: CertificateInput): string {
  return `${erasureMethodWords[method]}. ${citedIn(regime, erasureMethodHints[method])}`
}

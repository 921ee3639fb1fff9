import type { ErasureLine } from '#shared/domain/retention/erasure'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import { certificateArticles as art, certificateText } from '#shared/text/retention-documents'
import { holdReasonLine } from '#shared/text/retention-words'
import { joined, table, valueOr } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import type { CertificateInput } from './certificate-input.ts'
import { countWords } from './certificate-sums.ts'

const { kept: keptText, stillDue: dueText } = certificateText

/** What was not erased, with the exception that allows it. GDPR art. 17(3), 18. */
export function keptSection({ erasure: { lines }, regime }: CertificateInput): Html {
  const rows = lines.flatMap((line): HtmlPart[][] => {
    const { kept } = line
    if (kept === null) return []
    const reason = citedIn(regime, holdReasonLine(kept.reason))
    return [
      [
        placeOf(line),
        countWords(kept.records),
        html`<p>${reason}</p>
          <p>${kept.citation}</p>`,
        kept.holdRefNo,
        dayWords(kept.reviewOn),
      ],
    ]
  })
  return html`<h2>${keptText.heading} <span class="article">${citedIn(regime, art.kept)}</span></h2>
    ${rows.length === 0 ? html`<p>${keptText.none}</p>` : keptTable(rows)}`
}

function keptTable(rows: HtmlPart[][]): HtmlPart {
  const columns = [
    { head: keptText.category, class: 'term' },
    { head: keptText.records, class: 'count' },
    { head: keptText.reason },
    { head: keptText.hold, class: 'ref-no' },
    { head: keptText.review, class: 'date' },
  ]
  return html`${table('kept-parts', columns, rows)}
    <p class="aside">${keptText.note}</p>`
}

/** What was neither erased nor kept with a reason. GDPR art. 5(1)(e). */
export function stillDueSection({ erasure: { lines } }: CertificateInput): Html {
  const rows = lines
    .filter(({ stillDueRecords }) => stillDueRecords !== 0)
    .map((line): HtmlPart[] => [
      placeOf(line),
      countWords(line.stillDueRecords),
      valueOr(line.dueOn && dayWords(line.dueOn)),
    ])
  const columns = [
    { head: dueText.category, class: 'term' },
    { head: dueText.records, class: 'count' },
    { head: dueText.due, class: 'date' },
  ]
  const listed = html`${table('still-due', columns, rows)}
    <p class="aside">${dueText.note}</p>`
  return html`<h2>${dueText.heading}</h2>
    ${rows.length === 0 ? html`<p>${dueText.none}</p>` : listed}`
}

function placeOf({ category, system, batchRef }: ErasureLine): string | null {
  return joined([category, system, batchRef])
}

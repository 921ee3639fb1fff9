import type { ReportDocument } from '#shared/ipc/exchange'
import { breachPrintText as text, versionWords } from '#shared/text/breach-documents-print'
import { reportText } from '#shared/text/report'
import { entry } from '../../../documents/entries.ts'
import { fileNameOf } from '../../../documents/file-name.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { partyName } from '../../../documents/parties.ts'
import type { DocumentData } from './data-digest.ts'
import type { Making } from './telling.ts'

type Framed = {
  title: string
  /** What it is called in the head of every page. */
  short: string
  ref: string
  body: Html
  isLetter?: boolean
}

/** What runs around a document: controller and version of the register above, reference and version below. */
export function framed(data: DocumentData, making: Making, parts: Framed): ReportDocument {
  const { register, print, version } = data
  const { title, short, ref, body, isLetter = false } = parts
  const { isDraft, digest } = making
  const party = partyName(register)
  const mark = [
    isDraft ? text.draft : null,
    register.isExample ? reportText.example : null,
    isLetter ? null : reportText.confidential,
  ]
  const runningHead = isLetter
    ? `${party}   ·   ${short}`
    : text.runningHead(party, register.registerVersion, short)
  return {
    html: body.markup,
    fileName: `${text.fileName(text.files[print.kind], fileNameOf(ref), fileNameOf(party), version, isDraft)}.pdf`,
    title: `${title}, ${party}`,
    author: party,
    digest,
    // A letter begins under its own head, but a draft says so on every page.
    hasCover: isLetter && !isDraft,
    sheets: [],
    runningHead,
    runningMark: mark.filter((word) => word !== null).join(' · '),
    runningFoot: text.runningFoot(ref, version, isDraft),
  }
}

/** Title, party, what the document is not, and its first lines, with the digest below. */
export function documentHead(
  data: DocumentData,
  making: Making,
  { title, lines }: { title: string; lines: HtmlPart },
): Html {
  const { register, print } = data
  const note = text.exampleNote[print.kind === 'register' ? 'all' : 'one']
  return html`<section class="case-head">
    <h1>${title}</h1>
    <p class="party">${partyName(register)}</p>
    ${register.isExample ? html`<p class="example">${note}</p>` : null}
    ${making.isDraft ? html`<p class="example">${text.draftNote}</p>` : null}
    <dl>
      ${lines}
      ${entry(text.version, making.isDraft ? versionWords(data.version, true) : data.version)}
      ${entry(text.produced, text.producedBy(making.producedOn, making.producedBy))}
      ${entry(text.digest, html`<span class="hash">${making.digest}</span>`)}
    </dl>
  </section>`
}

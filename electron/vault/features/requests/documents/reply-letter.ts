import type { Register } from '#shared/domain/register/register'
import type { Request } from '#shared/domain/requests/request'
import type { ReportDocument } from '#shared/ipc/exchange'
import { letterText as text } from '#shared/text/case-file'
import { longDayWords } from '#shared/text/dates'
import { joined } from '../../../documents/entries.ts'
import { fileNameOf } from '../../../documents/file-name.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { contactLine } from '../../../documents/parties.ts'

type LetterInput = {
  request: Request
  register: Register
  title: string
  /** As the officer left it; blank lines part paragraphs. */
  text: string
  producedOn: string
}

/** A reply as a letter of the controller: what the officer wrote, between head and foot. GDPR art. 12(1). */
export function buildReplyLetter(input: LetterInput): ReportDocument {
  const { register, request, title, producedOn } = input
  const sender = senderName(register)
  const body = html`<article class="letter">
    ${register.isExample ? html`<p class="marking">${text.example}</p>` : null}
    ${senderBlock(register)} ${addressee(request)}
    <p class="day">${longDayWords(producedOn)}</p>
    <h1>${title}</h1>
    ${paragraphs(input.text)} ${officerBlock(register)}
  </article>`
  return {
    html: body.markup,
    fileName: `${text.fileName(fileNameOf(request.refNo), producedOn)}.pdf`,
    title,
    author: sender,
    digest: null,
    hasCover: true,
    sheets: [],
    runningHead: `${sender}   ·   ${title}`,
    runningMark: register.isExample ? text.example : '',
    runningFoot: '',
  }
}

function senderName({ legalName, tradingName }: Register): string {
  return legalName ?? tradingName ?? text.sender
}

// A letter to a person says nothing about what the register lacks: an address that is not recorded is left out.
function senderBlock(register: Register): Html {
  const { postalAddress, email, phone } = register.contact
  const known = [postalAddress, email, phone].filter((line) => line !== null)
  return html`<div class="sender">
    <p class="party">${senderName(register)}</p>
    ${known.map((line) => html`<p>${line}</p>`)}
  </div>`
}

function addressee({ requester: { name, email } }: Request): HtmlPart {
  const known = [name, email].filter((line) => line !== null)
  if (known.length === 0) return null
  return html`<div class="addressee">${known.map((line) => html`<p>${line}</p>`)}</div>`
}

function paragraphs(words: string): Html[] {
  return words
    .trim()
    .split(/(?:\r?\n[ \t]*){2,}/)
    .map((paragraph) => html`<p class="paragraph">${paragraph}</p>`)
}

function officerBlock({ dpo }: Register): HtmlPart {
  const line = joined([dpo.name, dpo.externalFirm, contactLine(dpo.contact)])
  return line === null ? null : html`<p class="officer">${text.officer}: ${line}</p>`
}

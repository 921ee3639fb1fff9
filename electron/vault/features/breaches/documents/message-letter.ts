import { messageGaps } from '#shared/domain/breaches/message-gaps'
import { AppError } from '#shared/ipc/errors'
import type { ReportDocument } from '#shared/ipc/exchange'
import { messageText } from '#shared/text/breach-message'
import { PARTS_IN_ORDER } from '#shared/text/breach-message-draft'
import { letterText } from '#shared/text/case-file'
import { longDayWords } from '#shared/text/dates'
import { type Html, html } from '../../../documents/html.ts'
import type { DocumentData, IncidentData } from './data-digest.ts'
import { framed } from './frame.ts'
import type { Making } from './telling.ts'

/** The message to the people as a letter: what the officer wrote, part by part. GDPR art. 34(2). */
export function buildMessageLetter(
  data: DocumentData,
  { breach }: IncidentData,
  making: Making,
): ReportDocument {
  const { message, refNo } = breach
  if (!making.isDraft && messageGaps(message).length > 0) throw new AppError('invalid-input')
  const { register } = data
  const { legalName, tradingName, contact } = register
  const title = message.subject ?? messageText.subjectFallback
  const known = [contact.postalAddress, contact.email, contact.phone].filter((one) => one !== null)
  const body = html`<article class="letter">
    ${register.isExample ? html`<p class="marking">${letterText.example}</p>` : null}
    <div class="sender">
      <p class="party">${legalName ?? tradingName ?? letterText.sender}</p>
      ${known.map((one) => html`<p>${one}</p>`)}
    </div>
    <p class="day">${longDayWords(making.day)}</p>
    <h1>${title}</h1>
    ${message.opening === null ? null : paragraphs(message.opening)}
    ${PARTS_IN_ORDER.map((part) => {
      const written = message[part]
      return html`<h2>${messageText.parts[part].heading}</h2>
        ${written === null ? html`<p class="missing">${messageText.stillMissing}</p>` : paragraphs(written)}`
    })}
    ${message.closing === null ? null : html`<div class="closing">${paragraphs(message.closing)}</div>`}
  </article>`
  return framed(data, making, { title, short: title, ref: refNo, body, isLetter: true })
}

function paragraphs(words: string): Html[] {
  return words
    .trim()
    .split(/(?:\r?\n[ \t]*){2,}/)
    .map((paragraph) => html`<p class="paragraph">${paragraph}</p>`)
}

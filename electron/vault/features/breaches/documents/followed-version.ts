import type { BreachDocument } from '#shared/domain/breaches/document'
import { instantWords } from '#shared/text/breach-clock'
import { breachArticles as art, noticePrintText as text } from '#shared/text/breach-documents-print'
import { type HtmlPart, html } from '../../../documents/html.ts'
import { line, type Telling } from './telling.ts'

/** The version that a follow-up adds to, by its date and by the digest printed in it. GDPR art. 33(4). */
export function followedLine(telling: Telling): HtmlPart {
  const version = followedVersion(telling)
  if (version === null) return null
  const issued = instantWords(version.issuedAt, telling.breach.timeZone)
  const digest = html`<span class="hash">${version.dataDigest}</span>`
  const told = html`${text.followed(version.version, issued)} ${digest}`
  return line(telling, text.follows, told, art.phases)
}

// What was sent last; where no step names it, what was issued last.
function followedVersion({ issued, status }: Telling): BreachDocument | null {
  const notices = issued
    .filter(({ kind }) => kind === 'notification')
    .toSorted((a, b) => a.version - b.version)
  const sent = status.notices.flatMap(({ documentId }) => documentId ?? []).at(-1)
  return notices.find(({ id }) => id === sent) ?? notices.at(-1) ?? null
}

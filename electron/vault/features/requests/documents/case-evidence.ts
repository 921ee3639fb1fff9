import { caseFileArticles, caseFileText } from '#shared/text/case-file'
import { dayWords } from '#shared/text/dates'
import { requestSheetText } from '#shared/text/request-sheet'
import { entries, entry, lines, table, valueOr } from '../../../documents/entries.ts'
import { type Html, html } from '../../../documents/html.ts'
import type { CaseInput } from './case-input.ts'

const { systems, attachments, links } = caseFileText
const SYSTEM_COLUMNS = [
  { head: systems.system, class: 'term' },
  { head: systems.asked, class: 'date' },
  { head: systems.answered, class: 'date' },
  { head: systems.result },
]
const FILE_COLUMNS = [
  { head: attachments.name, class: 'term' },
  { head: attachments.size, class: 'size' },
  { head: attachments.added, class: 'date' },
  { head: attachments.digest, class: 'hash' },
]

/** Where the person's data were looked for. GDPR art. 12(2). */
export function systemsSection({ request, systemName }: CaseInput): Html {
  const rows = request.systemsAsked.map(({ systemId, askedOn, answeredOn, result }) => [
    systemName(systemId) ?? requestSheetText.systems.gone,
    valueOr(askedOn && dayWords(askedOn)),
    valueOr(answeredOn && dayWords(answeredOn)),
    valueOr(result),
  ])
  return html`<h2>${systems.heading}</h2>
    ${rows.length === 0 ? html`<p>${systems.none}</p>` : table('systems', SYSTEM_COLUMNS, rows)}`
}

/** The files of the case, each with the digest that tells it from any other. */
export function attachmentsSection({ attachments: files }: CaseInput): Html {
  const rows = files.map(({ name, bytes, addedOn, digest }) => [
    name,
    attachments.bytes(bytes),
    dayWords(addedOn),
    digest,
  ])
  const listed = html`${table('files', FILE_COLUMNS, rows)}
    <p class="aside">${attachments.note}</p>`
  return html`<h2>${attachments.heading}</h2>
    ${rows.length === 0 ? html`<p>${attachments.none}</p>` : listed}`
}

/** The processing the case is about, and the cases it belongs with. GDPR art. 30, 77. */
export function linksSection({ request, rules, activityName, caseRef }: CaseInput): Html {
  const art = caseFileArticles(rules.regime)
  const named = (ids: readonly string[], nameOf: (id: string) => string | null) =>
    lines(ids.map((id) => valueOr(nameOf(id))))
  return html`<h2>${links.heading}</h2>
    ${entries(
      entry(links.activities, named(request.activityIds, activityName), art.activities),
      entry(links.related, named(request.relatedIds, caseRef)),
    )}`
}

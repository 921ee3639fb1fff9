import { instantWords } from '#shared/text/breach-clock'
import { breachPrintText, recordPrintText as text } from '#shared/text/breach-documents-print'
import { breachDocumentWords, noticeStageWords } from '#shared/text/breach-words'
import { caseFileText } from '#shared/text/case-file'
import { dayWords } from '#shared/text/dates'
import { entries, lines, table, valueOr } from '../../../documents/entries.ts'
import { type Html, html } from '../../../documents/html.ts'
import { line, lineIf, linkedTo, type Telling } from './telling.ts'

const { documents, files, lessons, links } = text

/** Every version that was issued, with the digest that tells it from any other. GDPR art. 5(2). */
export function documentsSection({ issued, breach }: Telling): Html {
  const rows = issued.map(({ kind, stage, version, issuedAt, by, digest }) => [
    documents.line(breachDocumentWords[kind].name, stage && noticeStageWords[stage].name, version),
    instantWords(issuedAt, breach.timeZone),
    valueOr(by),
    digest,
  ])
  const columns = [
    { head: documents.name, class: 'term' },
    { head: documents.issued, class: 'date' },
    { head: documents.by, class: 'by' },
    { head: documents.digest, class: 'hash' },
  ]
  return html`<h2>${documents.heading}</h2>
    ${rows.length === 0 ? html`<p>${documents.none}</p>` : table('issued', columns, rows)}`
}

/** The files kept with the incident. GDPR art. 33(5). */
export function filesSection({ files: kept }: Telling): Html {
  const rows = kept.map(({ name, bytes, addedOn, digest }) => [
    name,
    caseFileText.attachments.bytes(bytes),
    dayWords(addedOn),
    digest,
  ])
  const columns = [
    { head: files.name, class: 'term' },
    { head: files.size, class: 'size' },
    { head: files.added, class: 'date' },
    { head: files.digest, class: 'hash' },
  ]
  const listed = html`${table('files', columns, rows)}
    <p class="aside">${files.note}</p>`
  return html`<h2>${files.heading}</h2>
    ${rows.length === 0 ? html`<p>${files.none}</p>` : listed}`
}

/** What was learnt, and what is left to do. */
export function lessonsSection(telling: Telling): Html {
  const { breach, missing } = telling
  const tasks = breach.tasks.map(({ what, owner, dueOn, doneOn }) =>
    text.task(what ?? missing, owner, dueOn && dayWords(dueOn), doneOn && dayWords(doneOn)),
  )
  return html`<h2>${lessons.heading}</h2>
    ${entries(
      line(telling, lessons.lessons, breach.lessons),
      line(telling, lessons.tasks, tasks.length === 0 ? breachPrintText.none : lines(tasks)),
    )}`
}

/** The processing the incident belongs to, and what else it is tied to. GDPR art. 30. */
export function linksSection(telling: Telling): Html {
  const { breach } = telling
  const { activityIds, processorIds, requestIds, imported } = breach
  const named = (ids: readonly string[]) => linkedTo(ids, telling, breachPrintText.gone)
  const origin = imported && links.originIs(imported.source, imported.rowNo, imported.fileName)
  return html`<h2>${links.heading}</h2>
    ${entries(
      line(telling, links.activities, named(activityIds), 'GDPR art. 30'),
      lineIf(processorIds.length > 0, telling, links.processors, named(processorIds)),
      lineIf(requestIds.length > 0, telling, links.requests, named(requestIds)),
      lineIf(imported !== null, telling, links.origin, origin),
    )}`
}

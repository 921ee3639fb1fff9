import type { ErasureLine } from '#shared/domain/retention/erasure'
import { dayWords } from '#shared/text/dates'
import { certificateText } from '#shared/text/retention-documents'
import { eventWords } from '#shared/text/retention-words'
import { table, valueOr } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import type { CertificateInput } from './certificate-input.ts'
import { byCategory, countWords, sumOf, sumWords } from './certificate-sums.ts'

const { summary, lines: text } = certificateText
const keptOf = ({ kept }: ErasureLine) => kept?.records ?? 0

/** What was erased, kept and is still due, one line per category and the sum of all. GDPR art. 5(1)(e), 17(1). */
export function summarySection({ erasure: { lines } }: CertificateInput): Html {
  const groups = byCategory(lines)
  const rows = groups.map(({ category, lines: group }) => summaryRow(category, group))
  const total = groups.length > 1 ? [summaryRow(summary.total, lines)] : []
  return html`<h2>${summary.heading}</h2>
    ${table(
      'erased-sums',
      [
        { head: summary.category, class: 'term' },
        { head: summary.holdings, class: 'count' },
        { head: summary.records, class: 'count' },
        { head: summary.people, class: 'count' },
        { head: summary.erased, class: 'count' },
        { head: summary.kept, class: 'count' },
        { head: summary.stillDue, class: 'count' },
      ],
      [...rows, ...total],
    )}`
}

function summaryRow(name: string, lines: readonly ErasureLine[]): HtmlPart[] {
  return [
    name,
    countWords(lines.length),
    sumWords(sumOf(lines, ({ records }) => records)),
    sumWords(sumOf(lines, ({ people }) => people)),
    sumWords(sumOf(lines, ({ erasedRecords }) => erasedRecords)),
    sumWords(sumOf(lines, keptOf)),
    sumWords(sumOf(lines, ({ stillDueRecords }) => stillDueRecords)),
  ]
}

/** Every holding of which something was erased: under which rule, due when, how much. GDPR art. 5(1)(e), 5(2). */
export function linesSection({ erasure: { lines } }: CertificateInput): Html {
  return html`<h2>${text.heading}</h2>
    ${byCategory(lines).map(({ category, lines: group }) => categoryTable(category, group))}`
}

function categoryTable(category: string, lines: readonly ErasureLine[]): Html {
  const rows = lines.map((line): HtmlPart[] => [
    valueOr(line.system),
    eventCell(line),
    valueOr(line.dueOn && dayWords(line.dueOn)),
    line.batchRef ?? '–',
    countWords(line.records),
    countWords(line.people),
    countWords(line.erasedRecords),
  ])
  const sum: HtmlPart[] = [
    html`<strong>${text.sum(category)}</strong>`,
    null,
    null,
    null,
    sumWords(sumOf(lines, ({ records }) => records)),
    sumWords(sumOf(lines, ({ people }) => people)),
    sumWords(sumOf(lines, ({ erasedRecords }) => erasedRecords)),
  ]
  return html`<section class="erased-category">
    <h3>${category}</h3>
    ${ruleLines(lines).map((line) => html`<p class="aside">${line}</p>`)}
    ${table(
      'erased-lines',
      [
        { head: text.system, class: 'system' },
        { head: text.event, class: 'event' },
        { head: text.due, class: 'date' },
        { head: text.batch, class: 'batch' },
        { head: text.records, class: 'count' },
        { head: text.people, class: 'count' },
        { head: text.erased, class: 'count' },
      ],
      lines.length > 1 ? [...rows, sum] : rows,
    )}
  </section>`
}

function ruleLines(lines: readonly ErasureLine[]): string[] {
  const sentences = lines.map(({ rule, ruleSentence }) =>
    rule === null ? text.noRule : text.rule(rule, ruleSentence),
  )
  return [...new Set(sentences)]
}

function eventCell({ event, eventOn }: ErasureLine): HtmlPart {
  if (event === null) return text.noEvent
  const words = eventWords(event)
  return eventOn === null ? words : text.eventOn(words, dayWords(eventOn))
}

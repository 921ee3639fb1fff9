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
    )}${arePeopleAdded(lines) ? html`<p class="aside">${summary.peopleNote}</p>` : null}`
}

// Nobody can tell from numbers whether two holdings are of the same people.
function arePeopleAdded(lines: readonly ErasureLine[]): boolean {
  return lines.filter(({ people }) => people !== null && people > 0).length > 1
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
  const columns = lineColumns(lines)
  const rows = lines.map((line) => columns.map(({ cell }) => cell(line)))
  const sum = columns.map(({ sum: summed }, index): HtmlPart => {
    if (index === 0) return html`<strong>${text.sum}</strong>`
    return summed ? sumWords(sumOf(lines, summed)) : null
  })
  return html`<section class="erased-category">
    <h3>${category}</h3>
    ${ruleLines(lines).map((line) => html`<p class="aside">${line}</p>`)}
    ${table('erased-lines', columns, lines.length > 1 ? [...rows, sum] : rows)}
  </section>`
}

type LineColumn = {
  head: string
  class: string
  cell: (line: ErasureLine) => HtmlPart
  /** What the last row adds up. */
  sum?: (line: ErasureLine) => number | null
}

// Batches are named only where there are any.
function lineColumns(lines: readonly ErasureLine[]): LineColumn[] {
  const counted = (head: string, countOf: (line: ErasureLine) => number | null): LineColumn => ({
    head,
    class: 'count',
    cell: (line) => countWords(countOf(line)),
    sum: countOf,
  })
  const batch: LineColumn = { head: text.batch, class: 'batch', cell: (line) => line.batchRef }
  return [
    { head: text.system, class: 'system', cell: (line) => valueOr(line.system) },
    { head: text.event, class: 'event', cell: eventCell },
    {
      head: text.due,
      class: 'date',
      cell: (line) => valueOr(line.dueOn && dayWords(line.dueOn)),
    },
    ...(lines.some(({ batchRef }) => batchRef !== null) ? [batch] : []),
    counted(text.records, ({ records }) => records),
    counted(text.people, ({ people }) => people),
    counted(text.erased, ({ erasedRecords }) => erasedRecords),
  ]
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

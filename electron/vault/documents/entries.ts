import { reportText } from '#shared/text/report'
import { type Html, type HtmlPart, html } from './html.ts'

/** Words that stand in for what is missing, so that nothing is left out in silence. */
export const notRecorded = (): Html => html`<span class="missing">${reportText.notRecorded}</span>`

/** One value, or the words for a missing one. */
export function valueOr(value: HtmlPart): HtmlPart {
  return isEmpty(value) ? notRecorded() : value
}

function isEmpty(value: HtmlPart): boolean {
  if (value === null || value === '') return true
  return Array.isArray(value) && value.every(isEmpty)
}

/** One line of a definition list: label, its article beside it, and the value or "not recorded". */
export function entry(label: string, value: HtmlPart, article?: string): Html {
  const source = article ? html` <span class="article">${article}</span>` : null
  return html`<div class="entry">
    <dt>${label}${source}</dt>
    <dd>${valueOr(value)}</dd>
  </div>`
}

/** The same line, left out when the question does not arise. */
export function entryIf(
  holds: boolean,
  label: string,
  value: HtmlPart,
  article?: string,
): HtmlPart {
  return holds ? entry(label, value, article) : null
}

/** A definition list of entries. */
export const entries = (...lines: HtmlPart[]): Html => html`<dl>${lines}</dl>`

/** Several values, each on a line of its own; null when there are none. */
export function lines(values: readonly HtmlPart[]): HtmlPart {
  if (values.length === 0) return null
  return values.map((value) => html`<p>${value}</p>`)
}

/** Parts of a sentence joined by semicolons, empty ones left away; null when nothing remains. */
export function joined(parts: readonly (string | null | undefined)[]): string | null {
  return parts.filter(Boolean).join('; ') || null
}

type Column = { head: string; class?: string }

/** Which table it is; the stylesheet knows the widths of its columns. */
type TableKind =
  | 'activities'
  | 'limits'
  | 'schedule'
  | 'processors'
  | 'changes'
  | 'measures'
  | 'gaps'
  | 'timeline'
  | 'systems'
  | 'files'
  | 'erased-sums'
  | 'erased-lines'
  | 'kept-parts'
  | 'still-due'
  | 'overdue'
  | 'decisions'
  | 'issued'
  | 'breaches'
  | 'targets'
  | 'figures'

/** A table with header cells that name their column. */
export function table(
  kind: TableKind,
  columns: readonly Column[],
  rows: readonly HtmlPart[][],
): Html {
  const heads = columns.map(
    ({ head, ...column }) => html`<th scope="col" class="${column.class ?? ''}">${head}</th>`,
  )
  const body = rows.map(
    (cells) =>
      html`<tr>
        ${cells.map((cell, index) => html`<td class="${columns[index]?.class ?? ''}">${cell}</td>`)}
      </tr>`,
  )
  return html`<table class="${kind}">
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`
}

/** Numbers of activities in a row; a line may break between them but not within. */
export function references(refNos: readonly string[] | undefined): HtmlPart {
  if (!refNos || refNos.length === 0) return null
  return refNos.map((refNo, index) => {
    const separator = index < refNos.length - 1 ? ', ' : ''
    return html`<span class="reference">${refNo}</span>${separator}`
  })
}

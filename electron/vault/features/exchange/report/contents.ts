import { recordState } from '#shared/domain/findings/finding'
import { statusWords } from '#shared/text/choices'
import { reportText } from '#shared/text/report'
import type { AnnexHeading } from './annexes/heading.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { table, valueOr } from '../../../documents/entries.ts'
import { staffName } from './parties.ts'
import type { ReportInput } from './report-input.ts'
import type { PrintedActivity } from './selection.ts'

const text = reportText.contents

// Links stand in contents and list alone: each gets the number of the page it leads to, at the right edge.
const link = (anchor: string, label: HtmlPart): Html => html`<a href="#${anchor}">${label}</a>`

/** The contents; page numbers are put in once the pages are known. */
export function contentsSection(
  input: ReportInput,
  activities: readonly PrintedActivity[],
  annexes: readonly AnnexHeading[],
): Html {
  const first = activities[0]
  return html`<section class="part contents" id="contents">
    <h2>${text.heading}</h2>
    <ul class="toc">
      <li>${link('parties', reportText.parties.heading[input.options.part])}</li>
      <li>${link('list', reportText.list.heading)}</li>
      ${first ? html`<li>${link(first.anchor, text.sheets)}</li>` : null}
      ${annexes.map(({ anchor, title }) => html`<li>${link(anchor, title)}</li>`)}
    </ul>
  </section>`
}

/** The list of activities with number, name, purpose, owner, status, last change, state and page. */
export function listSection(input: ReportInput, activities: readonly PrintedActivity[]): Html {
  const words = reportText.list
  const purpose = input.options.part === 'controller' ? words.purpose : words.processing
  const columns = [
    { head: words.number, class: 'number' },
    { head: words.name, class: 'name' },
    { head: purpose, class: 'purpose' },
    { head: words.owner, class: 'owner' },
    { head: words.status, class: 'status' },
    { head: words.changed, class: 'date' },
    { head: words.state, class: 'state' },
    { head: words.page, class: 'page' },
  ]
  const rows = activities.map((activity) => listRow(input, activity))
  return html`<section class="part list" id="list">
    <h2>${words.heading}</h2>
    <p class="key">${words.key}</p>
    ${rows.length > 0 ? table('activities', columns, rows) : html`<p>${words.none}</p>`}
  </section>`
}

function listRow(input: ReportInput, { anchor, record, summary }: PrintedActivity): HtmlPart[] {
  return [
    link(anchor, record.refNo),
    record.name,
    valueOr(summary),
    valueOr(staffName(record.owner, input)),
    statusWords[record.status],
    record.changedOn,
    recordState(input.findings.get(record.id) ?? []),
    // The number is put here once the pages are known; read aloud, the first column leads there.
    html`<a href="#${anchor}" aria-hidden="true">&nbsp;</a>`,
  ]
}

import type { DeletionSettings } from '#shared/domain/deletions/settings'
import type { TargetTally, YearlySummary } from '#shared/domain/deletions/yearly'
import type { ReportDocument } from '#shared/ipc/exchange'
import { figure } from '#shared/text/amounts'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import {
  deletionPrintArticles as art,
  deletionYearPrintText as text,
} from '#shared/text/deletion-documents'
import { deletionYearText as words, tallyRows } from '#shared/text/deletion-year'
import { reportText } from '#shared/text/report'
import { entries, entry, entryIf, table } from '../../../documents/entries.ts'
import { fileNameOf } from '../../../documents/file-name.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { partyName } from '../../../documents/parties.ts'
import type { Letterhead, Making } from './case-input.ts'
import { type Figures, figuresOf } from './year-figures.ts'

/** More rows than these stand in two columns, broken wherever the page ends. */
const LONG = 12

export type YearInput = Letterhead & { summary: YearlySummary; settings: DeletionSettings }
/** A year of age-verification cases as a document; figures only. GDPR art. 5(2). */
export function buildYear(input: YearInput, making: Making): ReportDocument {
  const { register, summary } = input
  const { year } = summary
  const party = partyName(register)
  const marks = [register.isExample ? reportText.example : null, reportText.confidential]
  const body = html`<article class="case certificate deletion">
    ${headSection(input, making)} ${summary.cases === 0 ? null : figuresSections(input)}
  </article>`
  return {
    html: body.markup,
    fileName: `${text.fileName(fileNameOf(party), year)}.pdf`,
    title: `${text.title(year)}, ${party}`,
    author: party,
    digest: null,
    hasCover: false,
    sheets: [],
    runningHead: `${party}   ·   ${text.short} ${year}`,
    runningMark: marks.filter((mark) => mark !== null).join(' · '),
    runningFoot: text.runningFoot(year, dayWords(making.producedOn)),
  }
}

function headSection({ register, regime, summary }: YearInput, making: Making): Html {
  return html`<section class="case-head">
    <h1>${text.title(summary.year)}</h1>
    <p class="party">${partyName(register)}</p>
    ${register.isExample ? html`<p class="example">${text.exampleNote}</p>` : null}
    <p class="lead">${summary.cases === 0 ? text.noneOfYear : words.state(summary)}</p>
    ${summary.cases === 0 ? null : html`<p class="aside">${text.internal}</p>`}
    ${entries(
      entry(text.counts, words.counts, citedIn(regime, art.proof)),
      entryIf(summary.cases > 0, text.open, figure(summary.open)),
      entry(
        text.produced,
        reportText.cover.producedBy(dayWords(making.producedOn), making.producedBy),
      ),
    )}
    <p class="law">${reportText.law}</p>
  </section>`
}

function figuresSections({ summary, settings, regime }: YearInput): Html {
  const { results, country, band, channel } = figuresOf(summary)
  const { freeze, delete: deletion } = words
  const told = (figures: Figures) => figuresSection(figures, regime)
  return html`<div class="pair">
      <div>${told(results)} ${told(band)}</div>
      <div>${told(channel)}</div>
    </div>
    ${told(country)}
    <div class="pair short">
      ${targetSection(
        freeze.title,
        freeze.sentence(summary.freeze, settings.freezeHours),
        summary.freeze,
        text.hours,
      )}
      ${targetSection(
        deletion.title,
        deletion.sentence(summary.delete, settings.deleteDays),
        summary.delete,
        text.days,
      )}
    </div>
    <p class="aside">${citedIn(regime, text.targetsNote)}</p>`
}

function figuresSection(
  { title, article, head, rows }: Figures,
  regime: Letterhead['regime'],
): Html {
  const cells = rows.map(({ label, count, isPart }) => [
    isPart ? html`<span class="part">${label}</span>` : label,
    figure(count),
  ])
  return html`<section class="${rows.length > LONG ? 'long' : 'short'}">
    <h2>
      ${title} ${article ? html`<span class="article">${citedIn(regime, article)}</span>` : null}
    </h2>
    <div>${figuresTable(head, cells)}</div>
  </section>`
}

function targetSection(
  title: string,
  sentence: string,
  tally: TargetTally,
  span: (value: number) => string,
): Html {
  const measured = (value: number | null) => (value === null ? text.notMeasured : span(value))
  const rows: HtmlPart[][] = [
    ...tallyRows(tally).map(({ label, count }) => [label, figure(count)]),
    [text.median, measured(tally.median)],
    [text.longest, measured(tally.longest)],
  ]
  return html`<section class="short">
    <h2>${title} <span class="article">${words.freeze.article}</span></h2>
    <p>${sentence}</p>
    ${figuresTable(words.outcome, rows)}
  </section>`
}

function figuresTable(head: string, rows: HtmlPart[][]): Html {
  const columns = [
    { head, class: 'term' },
    { head: words.cases, class: 'count' },
  ]
  return table('figures', columns, rows)
}

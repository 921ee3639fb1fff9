import { AGE_BANDS } from '#shared/domain/deletions/choices'
import type { DeletionSettings } from '#shared/domain/deletions/settings'
import type { TargetTally, YearlySummary } from '#shared/domain/deletions/yearly'
import type { ReportDocument } from '#shared/ipc/exchange'
import { figure } from '#shared/text/amounts'
import { countryName } from '#shared/text/choices'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import {
  deletionPrintArticles as art,
  deletionYearPrintText as text,
} from '#shared/text/deletion-documents'
import { ageBandWords, signalChannelWords } from '#shared/text/deletion-words'
import { deletionYearText as words, tallyRows } from '#shared/text/deletion-year'
import { reportText } from '#shared/text/report'
import { entries, entry, table } from '../../../documents/entries.ts'
import { fileNameOf } from '../../../documents/file-name.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { partyName } from '../../../documents/parties.ts'
import type { Letterhead, Making } from './case-input.ts'

export type YearInput = Letterhead & { summary: YearlySummary; settings: DeletionSettings }
/** One group of figures, as paper and table both tell it. */
export type Figures = {
  title: string
  article?: string
  head: string
  rows: { label: string; count: number }[]
}

/** The figures of a year in their groups. GDPR art. 5(2). */
export function figuresOf({
  byCountry,
  byBand,
  byChannel,
  ...summary
}: YearlySummary): Record<'results' | 'country' | 'band' | 'channel', Figures> {
  const { results } = words
  const undecided = summary.cases - summary.deleted - summary.clearedAdult - summary.clearedConsent
  return {
    results: {
      title: results.title,
      article: results.article,
      head: words.outcome,
      rows: [
        { label: results.deleted, count: summary.deleted },
        { label: results.kept, count: summary.withKept },
        { label: results.clearedAdult, count: summary.clearedAdult },
        { label: results.clearedConsent, count: summary.clearedConsent },
        { label: results.undecided, count: undecided },
      ],
    },
    country: {
      title: words.byCountry.title,
      head: words.byCountry.head,
      rows: byCountry.map(({ country, count }) => ({
        label: country === null ? words.byCountry.unknown : countryName(country),
        count,
      })),
    },
    band: {
      title: words.byBand.title,
      head: words.byBand.head,
      rows: AGE_BANDS.map((band) => ({ label: ageBandWords[band], count: byBand[band] })),
    },
    channel: {
      title: words.byChannel.title,
      head: words.byChannel.head,
      rows: byChannel.map(({ channel, count }) => ({
        label: channel === null ? words.byChannel.unknown : signalChannelWords[channel],
        count,
      })),
    },
  }
}

/** A year of age-verification cases as a document; figures only. GDPR art. 5(2). */
export function buildYear(input: YearInput, making: Making): ReportDocument {
  const { register, summary } = input
  const { year } = summary
  const party = partyName(register)
  const marks = [register.isExample ? reportText.example : null, reportText.confidential]
  const body = html`<article class="case certificate deletion">
    ${headSection(input, making)}
    ${summary.cases === 0 ? html`<p>${text.noneOfYear}</p>` : figuresSections(input)}
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
    <p class="lead">${words.state(summary)}</p>
    <p class="aside">${text.internal}</p>
    ${entries(
      entry(text.counts, words.counts, citedIn(regime, art.proof)),
      entry(
        text.produced,
        reportText.cover.producedBy(dayWords(making.producedOn), making.producedBy),
      ),
    )}
    <p class="law">${reportText.law}</p>
  </section>`
}

function figuresSections({ summary, settings }: YearInput): Html {
  const { results, country, band, channel } = figuresOf(summary)
  return html`${[results, country, band, channel].map(figuresSection)}
    ${targetSection(
      words.freeze.title,
      words.freeze.sentence(summary.freeze, settings.freezeHours),
      summary.freeze,
      text.hours,
    )}
    ${targetSection(
      words.delete.title,
      words.delete.sentence(summary.delete, settings.deleteDays),
      summary.delete,
      text.days,
    )}
    <p class="aside">${text.targetsNote}</p>`
}

function figuresSection({ title, article, head, rows }: Figures): Html {
  return html`<section>
    <h2>${title} ${article ? html`<span class="article">${article}</span>` : null}</h2>
    ${figuresTable(
      head,
      rows.map(({ label, count }) => [label, figure(count)]),
    )}
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
  return html`<section>
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

import { AGE_BANDS } from '#shared/domain/deletions/choices'
import type { YearlySummary } from '#shared/domain/deletions/yearly'
import { countryName } from '#shared/text/choices'
import { ageBandWords, signalChannelWords } from '#shared/text/deletion-words'
import { deletionYearText as words } from '#shared/text/deletion-year'

type Results = Pick<YearlySummary, 'cases' | 'deleted' | 'clearedAdult' | 'clearedConsent'>
/** One group of figures, as paper and table both tell it. */
export type Figures = {
  title: string
  article?: string
  head: string
  /** A part is counted in the row above it too. */
  rows: { label: string; count: number; isPart?: true }[]
}

/** The figures of a year in their groups. GDPR art. 5(2). */
export function figuresOf({
  byCountry,
  byBand,
  byChannel,
  ...summary
}: YearlySummary): Record<'results' | 'country' | 'band' | 'channel', Figures> {
  const { results } = words
  return {
    results: {
      title: results.title,
      article: results.article,
      head: words.outcome,
      rows: [
        { label: results.deleted, count: summary.deleted },
        { label: results.kept, count: summary.withKept, isPart: true },
        { label: results.clearedAdult, count: summary.clearedAdult },
        { label: results.clearedConsent, count: summary.clearedConsent },
        { label: results.undecided, count: undecidedOf(summary) },
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

function undecidedOf({ cases, deleted, clearedAdult, clearedConsent }: Results): number {
  return cases - deleted - clearedAdult - clearedConsent
}

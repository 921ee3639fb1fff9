import { AGE_BANDS } from '#shared/domain/deletions/choices'
import type { YearlySummary } from '#shared/domain/deletions/yearly'
import { countryName } from '#shared/text/choices'
import { ageBandWords, signalChannelWords } from '#shared/text/deletion-words'
import { deletionYearText as text } from '#shared/text/deletion-year'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import { PAIR } from './pair.ts'
import { CountTable, type CountRow } from './CountTable.tsx'

type Spread = 'byBand' | 'byChannel' | 'byCountry'
type SpreadTablesProps = {
  readonly summary: Pick<YearlySummary, 'byCountry' | 'byChannel' | 'cases'>
}

/** A year's cases by channel and country. GDPR art. 5(2). */
export function SpreadTables({ summary }: SpreadTablesProps) {
  const { byCountry, byChannel, cases } = summary
  const channels = byChannel.map(({ channel, count }) => ({
    id: channel ?? 'none',
    label: channel === null ? text.byChannel.unknown : signalChannelWords[channel],
    count,
  }))
  const countries = byCountry.map(({ country, count }) => ({
    id: country ?? 'none',
    label: country === null ? text.byCountry.unknown : countryName(country),
    count,
  }))
  return (
    <div className={PAIR}>
      <SpreadTable id="byChannel" rows={channels} total={cases} />
      <SpreadTable id="byCountry" rows={countries} total={cases} />
    </div>
  )
}

/** All that is kept of an age, counted. GDPR art. 5(1)(c). */
export function BandTable({
  summary,
}: {
  readonly summary: Pick<YearlySummary, 'byBand' | 'cases'>
}) {
  const rows = AGE_BANDS.map((id) => ({
    id,
    label: ageBandWords[id],
    count: summary.byBand[id],
  }))
  return <SpreadTable id="byBand" rows={rows} total={summary.cases} />
}

type SpreadTableProps = {
  readonly id: Spread
  readonly rows: readonly CountRow[]
  readonly total: number
}

function SpreadTable({ id, rows, total }: SpreadTableProps) {
  const { title, head } = text[id]
  return (
    <section aria-labelledby={`year-${id}`} className="flex min-w-0 flex-col">
      <SectionHeading id={`year-${id}`} title={title} />
      <CountTable label={title} head={head} rows={rows} total={total} />
    </section>
  )
}

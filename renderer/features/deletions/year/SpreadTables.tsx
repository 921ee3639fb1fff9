import { AGE_BANDS } from '#shared/domain/deletions/choices'
import type { YearlySummary } from '#shared/domain/deletions/yearly'
import { countryName } from '#shared/text/choices'
import { ageBandWords, signalChannelWords } from '#shared/text/deletion-words'
import { deletionYearText as text } from '#shared/text/deletion-year'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import { CountTable, type CountRow } from './CountTable.tsx'

type Spread = 'byBand' | 'byChannel' | 'byCountry'
type SpreadTablesProps = {
  readonly summary: Pick<YearlySummary, Spread | 'cases'>
}

/** A year's cases by country, age band and channel: all that is kept of whom they were about. GDPR art. 5(1)(c). */
export function SpreadTables({ summary }: SpreadTablesProps) {
  const { byCountry, byBand, byChannel, cases } = summary
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
  const bands = AGE_BANDS.map((id) => ({ id, label: ageBandWords[id], count: byBand[id] }))
  return (
    <div className="grid items-start gap-x-12 gap-y-8 min-[64rem]:grid-cols-2">
      <SpreadTable id="byBand" rows={bands} total={cases} />
      <SpreadTable id="byChannel" rows={channels} total={cases} />
      <SpreadTable id="byCountry" rows={countries} total={cases} />
    </div>
  )
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

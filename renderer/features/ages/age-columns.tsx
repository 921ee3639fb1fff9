import { StateMark } from '#ui/marks/StateMark'
import type { Tone } from '#ui/marks/ToneGlyph'
import type { TableColumn } from '#ui/table/PlainTable'
import type { AgeStatus, AgeVersion } from '#shared/domain/ages/age'
import type { AgeRow } from '#shared/ipc/ages'
import { agesText as words, ageStatusWords, provisionWords, shownCode } from '#shared/text/ages'
import { countryName } from '#shared/text/choices'
import { formatDate } from '../../ui/format-date.ts'

/** A country with the version that applies today; none before the first one's day. */
export type CountryRow = AgeRow & { readonly id: string; readonly version: AgeVersion | undefined }

export const statusTone: Record<AgeStatus, Tone> = {
  corroborated: 'good',
  conflict: 'warning',
  unsure: 'warning',
}

/** A row with the version of a day, the last that had begun by then. */
export function countryRow(row: AgeRow, today: string): CountryRow {
  const version = row.versions.findLast(({ from }) => from === null || from <= today)
  return { ...row, id: row.country, version }
}

/** The columns of the table of ages: what applies today, how sure that is, and on which provision. GDPR art. 8(1). */
export const ageColumns: readonly TableColumn<CountryRow>[] = [
  {
    id: 'country',
    title: words.columns.country,
    width: '8.5rem',
    cell: (row) => <CountryName row={row} />,
  },
  {
    id: 'age',
    title: words.columns.age,
    width: '3rem',
    isNumber: true,
    cell: ({ age }) => <span className="text-14 font-semibold text-ink">{age}</span>,
  },
  {
    id: 'status',
    title: words.columns.status,
    width: '8.75rem',
    cell: (row) => <HowSure row={row} />,
  },
  {
    id: 'provision',
    title: words.columns.provision,
    cell: ({ version }) => (version ? <Provision version={version} /> : <Unknown />),
  },
  {
    id: 'since',
    title: words.columns.since,
    width: '6.5rem',
    cell: ({ version }) =>
      version?.from ? (
        <span className="whitespace-nowrap">{formatDate(version.from)}</span>
      ) : (
        <Unknown />
      ),
  },
  {
    id: 'capacity',
    title: words.columns.capacity,
    width: '6.5rem',
    cell: ({ capacity }) => capacity.age ?? <Unknown />,
  },
]

function CountryName({ row: { country, own } }: { readonly row: CountryRow }) {
  return (
    <span className="flex flex-col py-1">
      <span>
        <span className="font-medium text-ink">{countryName(country)}</span>{' '}
        <span className="text-ink-faint">{shownCode(country)}</span>
      </span>
      {own ? <span className="text-12 text-accent">{words.own}</span> : null}
    </span>
  )
}

function HowSure({ row: { status, version } }: { readonly row: CountryRow }) {
  return (
    <span className="flex flex-col py-1">
      <StateMark tone={statusTone[status]} label={ageStatusWords[status]} />
      {version ? (
        <span className="text-12 text-ink-faint">{words.listed(version.corroborated)}</span>
      ) : null}
    </span>
  )
}

function Provision({ version: { source, note } }: { readonly version: AgeVersion }) {
  const { text, isRecalled } = provisionWords(source)
  return (
    <span className="flex min-w-0 flex-col py-1">
      <span dir="auto" className="wrap-anywhere">
        {text}
        {isRecalled ? (
          <span className="ml-1.5 text-12 whitespace-nowrap text-ink-faint">{words.recalled}</span>
        ) : null}
      </span>
      {note ? (
        <span dir="auto" title={note} className="line-clamp-3 text-12 wrap-anywhere text-ink-soft">
          {note}
        </span>
      ) : null}
    </span>
  )
}

function Unknown() {
  return <span className="text-ink-faint">{words.notRecorded}</span>
}

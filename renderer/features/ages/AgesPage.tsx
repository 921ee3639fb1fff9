import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { SearchField } from '#ui/fields/SearchField'
import { PageHeader } from '#ui/frame/PageHeader'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { AgeTable } from '#shared/ipc/ages'
import { agesText as words, ageStatusWords, shownCode } from '#shared/text/ages'
import { countryName } from '#shared/text/choices'
import { errorText } from '#shared/text/errors'
import { useQuery } from '../../call.ts'
import { FoundTable } from '../../parts/list/FoundTable.tsx'
import { useListMenu } from '../../parts/list/use-list-menu.ts'
import { ageColumns, countryRow, type CountryRow } from './age-columns.tsx'
import { OutdatedCases } from './OutdatedCases.tsx'
import { keepOpened, keepQuery, placeInAges } from './place-in-ages.ts'
import { ThreeNumbers } from './ThreeNumbers.tsx'

const SEARCH_ID = 'age-search'

/** From which age a child's own consent is valid, country by country, and the numbers it is not to be mixed with. GDPR art. 8. */
export function AgesPage() {
  const { data, error } = useQuery('ages:table', undefined)
  if (data) return <Ages table={data} />
  return (
    <div className="p-6">
      {error ? (
        <ErrorNote title={words.failed}>{errorText[error.code].todo}</ErrorNote>
      ) : (
        <SkeletonRows count={12} />
      )}
    </div>
  )
}

function Ages({ table }: { readonly table: AgeTable }) {
  const [query, setQuery] = useState(placeInAges().query)
  const navigate = useNavigate()
  useListMenu(SEARCH_ID)
  const search = (typed: string) => {
    setQuery(typed)
    keepQuery(typed)
  }
  const open = (country: string) => {
    keepOpened(country)
    void navigate({ to: '/deletions/ages/$country', params: { country } })
  }
  return (
    <>
      <PageHeader
        back={
          <Button
            kind="plain"
            icon={<ArrowLeft aria-hidden="true" />}
            onPress={() => void navigate({ to: '/deletions' })}
          >
            {words.back}
          </Button>
        }
        title={words.title}
        state={words.state(countsOf(table))}
        search={<SearchField id={SEARCH_ID} label={words.search} value={query} onChange={search} />}
      />
      <div className="flex flex-col gap-5 px-6 pb-16">
        <ThreeNumbers table={table} />
        <OutdatedCases cases={table.touched} />
        <section className="overflow-x-auto">
          <p className="max-w-column pb-2 text-13 text-ink-soft">{words.verify}</p>
          <FoundAges table={table} query={query} onSearch={search} onOpen={open} />
        </section>
      </div>
    </>
  )
}

type FoundAgesProps = {
  readonly table: AgeTable
  readonly query: string
  readonly onSearch: (query: string) => void
  readonly onOpen: (country: string) => void
}

function FoundAges({ table: { rows, today }, query, onSearch, onOpen }: FoundAgesProps) {
  const byName = rows
    .map((row) => countryRow(row, today))
    .toSorted((a, b) => countryName(a.country).localeCompare(countryName(b.country), 'en'))
  return (
    <FoundTable<CountryRow>
      label={words.title}
      columns={ageColumns}
      rows={byName}
      query={query}
      onSearch={onSearch}
      textOf={textOf}
      words={words}
      nameOf={({ country }) => countryName(country)}
      onOpen={({ country }) => onOpen(country)}
      startAt={placeInAges().openedId}
    />
  )
}

function textOf({ country, age, status, version, own }: CountryRow): string {
  const said = [version?.source, version?.note, own ? words.own : null]
  return [countryName(country), country, shownCode(country), age, ageStatusWords[status], ...said]
    .filter(Boolean)
    .join('\n')
}

function countsOf({ rows }: AgeTable) {
  const having = (status: string) => rows.filter((row) => row.status === status).length
  return {
    all: rows.length,
    conflict: having('conflict'),
    unsure: having('unsure'),
    own: rows.filter(({ own }) => own !== null).length,
  }
}

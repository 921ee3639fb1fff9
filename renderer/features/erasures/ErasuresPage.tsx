import { useState } from 'react'
import { ArrowLeft } from 'lucide-react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { SearchField } from '#ui/fields/SearchField'
import { PageHeader } from '#ui/frame/PageHeader'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { ErasureSummary } from '#shared/ipc/retention'
import { errorText } from '#shared/text/errors'
import { erasuresText as words } from '#shared/text/erasures'
import { useQuery } from '../../call.ts'
import { useSheetKeys } from '../../parts/fields/use-sheet-keys.ts'
import { FoundTable } from '../../parts/list/FoundTable.tsx'
import { useListMenu } from '../../parts/list/use-list-menu.ts'
import { erasureColumns, searchTextOf } from './erasure-columns.tsx'
import { keptPlace } from './kept-place.ts'

const SEARCH_ID = 'search-erasures'

/** Every erasure, the latest first: proof of what is gone, without the data. GDPR art. 5(2), 5(1)(e). */
export function ErasuresPage() {
  const { data, error } = useQuery('erasures:list', undefined)
  const navigate = useNavigate()
  const [query, setQuery] = useState(keptPlace.query)
  const onBack = () => void navigate({ to: '/retention' })
  useListMenu(SEARCH_ID)
  useSheetKeys({ onBack, onPrevious: stay, onNext: stay })
  const search = (typed: string) => {
    keptPlace.query = typed
    setQuery(typed)
  }
  const isEmpty = data?.length === 0
  return (
    <>
      <PageHeader
        back={
          <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
            {words.back}
          </Button>
        }
        title={words.title}
        state={data && !isEmpty ? stateLine(data) : '\u00a0'}
        search={
          isEmpty ? null : (
            <SearchField id={SEARCH_ID} label={words.search} value={query} onChange={search} />
          )
        }
      />
      <div className="px-6 pb-16">
        {error && !data ? (
          <ErrorNote title={errorText[error.code].title}>{errorText[error.code].todo}</ErrorNote>
        ) : data ? (
          <Lines rows={data} query={query} onSearch={search} onBack={onBack} />
        ) : (
          <SkeletonRows count={6} />
        )}
      </div>
    </>
  )
}

type LinesProps = {
  readonly rows: readonly ErasureSummary[]
  readonly query: string
  readonly onSearch: (query: string) => void
  readonly onBack: () => void
}

function Lines({ rows, query, onSearch, onBack }: LinesProps) {
  const navigate = useNavigate()
  if (rows.length === 0)
    return (
      <EmptyState
        title={words.nothingTitle}
        article={words.nothingArticle}
        action={<Button onPress={onBack}>{words.toRetention}</Button>}
      >
        {words.nothingHint}
      </EmptyState>
    )
  const open = (id: string) => {
    keptPlace.openedId = id
    void navigate({ to: '/retention/erasures/$id', params: { id } })
  }
  return (
    <FoundTable<ErasureSummary>
      label={words.list}
      columns={erasureColumns}
      rows={rows}
      query={query}
      onSearch={onSearch}
      textOf={searchTextOf}
      words={words}
      nameOf={({ refNo, categories }) => `${refNo} ${categories.join(', ')}`}
      onOpen={({ id }) => open(id)}
      startAt={keptPlace.openedId}
    />
  )
}

function stateLine(rows: readonly ErasureSummary[]): string {
  return words.state(
    rows.length,
    rows.filter(({ certificateNumber }) => certificateNumber !== null).length,
  )
}

function stay(): void {}

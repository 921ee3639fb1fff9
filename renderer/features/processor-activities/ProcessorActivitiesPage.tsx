import { useState, type ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { SearchField } from '#ui/fields/SearchField'
import { PageHeader } from '#ui/frame/PageHeader'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { errorText } from '#shared/text/errors'
import { processorText as words } from '#shared/text/processor-activities'
import { useCommand, useQuery } from '../../call.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
import { FoundTable } from '../../parts/list/FoundTable.tsx'
import { useListMenu } from '../../parts/list/use-list-menu.ts'
import { NameDialog } from '../../parts/naming/NameDialog.tsx'
import { columnsOf, searchTextOf, type Line } from './columns.tsx'
import { keptPlace } from './kept-place.ts'
import { useDeeds } from './use-deeds.ts'

const SEARCH_ID = 'search-processor-activities'

/** What is processed on behalf of other controllers. GDPR art. 30(2). */
export function ProcessorActivitiesPage() {
  const { data, error } = useQuery('processor-activities:list', undefined)
  const [query, setQuery] = useState(keptPlace.query)
  const [isNaming, setNaming] = useState(false)
  const startNew = () => setNaming(true)
  useListMenu(SEARCH_ID, startNew)
  const search = (typed: string) => {
    keptPlace.query = typed
    setQuery(typed)
  }
  const isEmpty = data?.length === 0
  const create = (
    <Button kind="primary" onPress={startNew}>
      {words.create}
    </Button>
  )
  const incomplete = data?.filter(({ state }) => state === 'INCOMPLETE').length ?? 0
  return (
    <>
      <PageHeader
        title={words.title}
        state={data && !isEmpty ? words.state(data.length, incomplete) : '\u00a0'}
        search={
          isEmpty ? null : (
            <SearchField id={SEARCH_ID} label={words.search} value={query} onChange={search} />
          )
        }
        primaryAction={isEmpty ? null : create}
      />
      <div className="px-6 pb-16">
        {error && !data ? (
          <ErrorNote title={errorText[error.code].title}>{errorText[error.code].todo}</ErrorNote>
        ) : data ? (
          <Lines rows={data} query={query} onSearch={search} create={create} />
        ) : (
          <SkeletonRows count={6} />
        )}
      </div>
      {isNaming ? <NewActivity onClose={() => setNaming(false)} /> : null}
    </>
  )
}

type LinesProps = {
  readonly rows: readonly Omit<Line, 'id'>[]
  readonly query: string
  readonly onSearch: (query: string) => void
  /** The button that makes the first one. */
  readonly create: ReactNode
}

function Lines({ rows, query, onSearch, create }: LinesProps) {
  const deeds = useDeeds()
  if (rows.length === 0)
    return (
      <EmptyState title={words.nothingYet} article={words.forWhatArticle} action={create}>
        {words.forWhat}
      </EmptyState>
    )
  return (
    <FoundTable<Line>
      label={words.list}
      columns={columnsOf(deeds)}
      rows={rows.map((row) => ({ ...row, id: row.activity.id }))}
      query={query}
      onSearch={onSearch}
      textOf={searchTextOf}
      words={words}
      nameOf={({ activity }) => `${activity.refNo} ${activity.name}`}
      onOpen={({ id }) => deeds.open(id)}
      startAt={keptPlace.openedId}
    />
  )
}

function NewActivity({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate()
  const create = useCommand('processor-activities:create')
  const make = async (name: string) => {
    const { id, refNo } = await create.mutateAsync({ name })
    keptPlace.openedId = id
    await navigate({ to: '/processor-activities/$id', params: { id } })
    await showUndoToast(words.created(refNo))
  }
  return (
    <NameDialog
      title={words.createTitle}
      label={words.nameOfNew}
      onClose={onClose}
      onCreate={make}
    />
  )
}

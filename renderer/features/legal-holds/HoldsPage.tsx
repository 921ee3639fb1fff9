import { useState, type ReactNode } from 'react'
import { ArrowLeft } from 'lucide-react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { SearchField } from '#ui/fields/SearchField'
import { PageHeader } from '#ui/frame/PageHeader'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { LegalHold } from '#shared/domain/retention/legal-hold'
import { errorText } from '#shared/text/errors'
import { holdsText as words, newHoldText } from '#shared/text/legal-holds'
import { useQuery } from '../../call.ts'
import { useSheetKeys } from '../../parts/fields/use-sheet-keys.ts'
import { useToday } from '../../parts/fields/use-today.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
import { holdState } from '../../parts/legal-holds/hold-state.ts'
import { NewHold } from '../../parts/legal-holds/NewHold.tsx'
import { FoundTable } from '../../parts/list/FoundTable.tsx'
import { useListMenu } from '../../parts/list/use-list-menu.ts'
import { holdColumns, searchTextOf, type HoldLine } from './hold-columns.tsx'
import { keptPlace } from './kept-place.ts'

const SEARCH_ID = 'search-holds'

/** Every legal hold: what it blocks, why, who answers for it and when it is looked at again. GDPR art. 17(3), 18. */
export function HoldsPage() {
  const { data, error } = useQuery('holds:list', undefined)
  const today = useToday()
  const navigate = useNavigate()
  const [query, setQuery] = useState(keptPlace.query)
  const [isAdding, setAdding] = useState(false)
  const startNew = () => setAdding(true)
  const onBack = () => void navigate({ to: '/retention' })
  useListMenu(SEARCH_ID, startNew)
  useSheetKeys({ onBack, onPrevious: stay, onNext: stay })
  const search = (typed: string) => {
    keptPlace.query = typed
    setQuery(typed)
  }
  const lines = data?.map((overview) => ({ ...overview, id: overview.hold.id }))
  const isEmpty = lines?.length === 0
  const create = (
    <Button kind="primary" onPress={startNew}>
      {words.create}
    </Button>
  )
  return (
    <>
      <PageHeader
        back={
          <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
            {words.back}
          </Button>
        }
        title={words.title}
        state={lines && !isEmpty ? stateLine(lines, today) : '\u00a0'}
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
        ) : lines ? (
          <Lines lines={lines} today={today} query={query} onSearch={search} create={create} />
        ) : (
          <SkeletonRows count={6} />
        )}
      </div>
      {isAdding ? <AddHold onClose={() => setAdding(false)} /> : null}
    </>
  )
}

type LinesProps = {
  readonly lines: readonly HoldLine[]
  readonly today: string
  readonly query: string
  readonly onSearch: (query: string) => void
  /** The button that makes the first one. */
  readonly create: ReactNode
}

function Lines({ lines, today, query, onSearch, create }: LinesProps) {
  const navigate = useNavigate()
  if (lines.length === 0)
    return (
      <EmptyState title={words.nothingTitle} article={words.nothingArticle} action={create}>
        {words.nothingHint}
      </EmptyState>
    )
  const open = (id: string) => {
    keptPlace.openedId = id
    void navigate({ to: '/retention/holds/$id', params: { id } })
  }
  return (
    <FoundTable<HoldLine>
      label={words.title}
      columns={holdColumns(today)}
      rows={lines}
      query={query}
      onSearch={onSearch}
      textOf={searchTextOf}
      words={words}
      nameOf={({ hold }) => `${hold.refNo} ${hold.name}`}
      onOpen={({ id }) => open(id)}
      startAt={keptPlace.openedId}
    />
  )
}

function AddHold({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate()
  const show = async ({ id, refNo }: LegalHold) => {
    keptPlace.openedId = id
    await navigate({ to: '/retention/holds/$id', params: { id } })
    await showUndoToast(newHoldText.done(refNo))
  }
  return <NewHold onClose={onClose} onDone={(hold) => void show(hold)} />
}

function stateLine(lines: readonly HoldLine[], today: string): string {
  const states = lines.map(({ hold }) => holdState(hold, today))
  const due = states.filter((state) => state === 'review-due').length
  const active = states.filter((state) => state === 'active').length + due
  return words.state(active, lines.length, due)
}

function stay(): void {}

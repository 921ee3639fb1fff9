import { useState, type ReactNode } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { SearchField } from '#ui/fields/SearchField'
import { PageHeader } from '#ui/frame/PageHeader'
import { EmptyState } from '#ui/marks/EmptyState'
import type { CatalogueOverview } from '#shared/ipc/catalogues'
import { catalogueText as words, catalogueWords } from '#shared/text/catalogues'
import { FoundTable } from '../../parts/list/FoundTable.tsx'
import { useListMenu } from '../../parts/list/use-list-menu.ts'
import type { NamedKind } from '../../parts/linked/new-entry.ts'
import { columnsOf, factsOf, type AnyEntry } from './columns.tsx'
import { KindTabs } from './KindTabs.tsx'
import { NewEntryDialog } from './NewEntryDialog.tsx'
import { keepPlace, placeInList } from './place-in-list.ts'
import { useUsers } from '../../parts/users/use-users.ts'

export type ListPageProps = { readonly kind: NamedKind; readonly overview: CatalogueOverview }

const SEARCH_ID = 'catalogue-search'

/** One list as a table, with its way to search, add and open. */
export function ListPage({ kind, overview }: ListPageProps) {
  const [query, setQuery] = useState(placeInList(kind).query)
  const [isAdding, setAdding] = useState(false)
  const open = useOpenEntry(kind)
  useListMenu(SEARCH_ID, () => setAdding(true))
  const { catalogues, uses } = overview
  const entries: readonly AnyEntry[] = catalogues[kind]
  const isEmpty = entries.length === 0
  const unused = entries.filter(({ id }) => !uses[id]).length
  const search = (typed: string) => {
    setQuery(typed)
    keepPlace(kind, { query: typed })
  }
  const add = (
    <Button kind="primary" onPress={() => setAdding(true)}>
      {catalogueWords[kind].add}
    </Button>
  )
  return (
    <>
      {isEmpty ? (
        <PageHeader title={catalogueWords[kind].many} state={'\u00a0'} />
      ) : (
        <PageHeader
          title={catalogueWords[kind].many}
          state={words.state(entries.length, unused)}
          search={
            <SearchField id={SEARCH_ID} label={words.search} value={query} onChange={search} />
          }
          primaryAction={add}
        />
      )}
      <KindTabs current={kind} catalogues={catalogues} />
      <div className="px-6 pb-16">
        {isEmpty ? (
          <NothingYet kind={kind} action={add} />
        ) : (
          <Entries kind={kind} overview={overview} query={query} onSearch={search} onOpen={open} />
        )}
      </div>
      {isAdding ? (
        <NewEntryDialog kind={kind} onClose={() => setAdding(false)} onCreated={open} />
      ) : null}
    </>
  )
}

type NothingYetProps = { readonly kind: NamedKind; readonly action: ReactNode }

function NothingYet({ kind, action }: NothingYetProps) {
  const { many, article, forWhat } = catalogueWords[kind]
  return (
    <EmptyState title={words.nothingYet(many)} article={article} action={action}>
      {forWhat}
    </EmptyState>
  )
}

type EntriesProps = ListPageProps & {
  readonly query: string
  readonly onSearch: (query: string) => void
  readonly onOpen: (id: string) => void
}

function Entries({ kind, overview, query, onSearch, onOpen }: EntriesProps) {
  const users = useUsers(overview)
  const entries: readonly AnyEntry[] = overview.catalogues[kind]
  return (
    <FoundTable<AnyEntry>
      label={catalogueWords[kind].many}
      columns={columnsOf(kind, users)}
      rows={entries}
      query={query}
      onSearch={onSearch}
      textOf={(entry) => factsOf(kind, entry)}
      words={words}
      nameOf={({ name }) => name}
      onOpen={({ id }) => onOpen(id)}
      startAt={placeInList(kind).openedId}
    />
  )
}

function useOpenEntry(kind: NamedKind): (id: string) => void {
  const navigate = useNavigate()
  return (id) => {
    keepPlace(kind, { openedId: id })
    void navigate({ to: '/catalogues/$kind', params: { kind }, search: { id } })
  }
}

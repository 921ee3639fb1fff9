import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { ActivitySummary } from '#shared/ipc/activities'
import { activitiesListText } from '#shared/text/activities-list'
import { listText } from '#shared/text/list'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { errorText } from '#shared/text/errors'
import { call, useQuery } from '../../call.ts'
import { ExportMenu } from '../../parts/exchange/ExportMenu.tsx'
import { DataGrid } from '../../parts/list/DataGrid.tsx'
import { ClearAll, FilterBar } from '../../parts/list/FilterBar.tsx'
import { ListSearch } from '../../parts/list/ListSearch.tsx'
import { isFiltered } from '../../parts/list/list-view.ts'
import type { List } from '../../parts/list/list.ts'
import { useList } from '../../parts/list/use-list.ts'
import { useListMenu } from '../../parts/list/use-list-menu.ts'
import { ViewMenu } from '../../parts/list/ViewMenu.tsx'
import { NameDialog } from '../../parts/naming/NameDialog.tsx'
import { ActivityMenu } from './ActivityMenu.tsx'
import { activityColumns, activitySearchText, firstActivitiesView } from './activity-columns.tsx'
import { BulkBar } from './BulkBar.tsx'
import { EndActivity } from './EndActivity.tsx'

const text = activitiesListText
const SEARCH_ID = 'search-activities'

type Activities = List<ActivitySummary>

/** The register: every processing activity as one row. GDPR art. 30(1). */
export function ActivitiesPage() {
  const { data, error } = useQuery('activities:list', undefined)
  const list = useList({
    name: 'activities-list',
    rows: data,
    allColumns: activityColumns,
    firstView: firstActivitiesView,
    idOf,
    searchTextOf: activitySearchText,
  })
  const [isNaming, setNaming] = useState(false)
  useListMenu(SEARCH_ID, () => setNaming(true))
  return (
    <div className="flex min-h-0 grow basis-0 flex-col">
      <ActivitiesHeader list={list} onCreate={() => setNaming(true)} />
      {error && !data ? (
        <div className="px-6">
          <ErrorNote title={errorText[error.code].title}>{errorText[error.code].todo}</ErrorNote>
        </div>
      ) : (
        <ActivitiesBody list={list} onCreate={() => setNaming(true)} />
      )}
      {isNaming ? <NewActivity onClose={() => setNaming(false)} /> : null}
    </div>
  )
}

type PartProps = { readonly list: Activities; readonly onCreate: () => void }

function ActivitiesHeader({ list, onCreate }: PartProps) {
  const { view, allRows, rows, selection } = list
  const incomplete = allRows.filter(({ state }) => state === 'INCOMPLETE').length
  const state = isFiltered(view)
    ? text.stateShown(rows.length, allRows.length)
    : text.state(allRows.length, incomplete)
  // Nothing to search, arrange or choose from yet: the one action stands in the page itself.
  if (list.isReady && allRows.length === 0)
    return <PageHeader title={text.title} state={'\u00a0'} viewMenu={<ExportMenu ids={null} />} />
  const chosen = selection[0] ? selection : isFiltered(view) ? list.ids : null
  return (
    <PageHeader
      title={text.title}
      state={list.isReady ? state : '\u00a0'}
      search={<ListSearch list={list} id={SEARCH_ID} label={text.search} />}
      viewMenu={
        <>
          <ViewMenu list={list} />
          <ExportMenu ids={chosen} />
        </>
      }
      primaryAction={
        <Button kind="primary" onPress={onCreate}>
          {text.create}
        </Button>
      }
      filters={
        <div className="flex min-h-row min-w-0 grow flex-wrap items-center gap-1.5">
          {selection[0] ? <BulkBar list={list} /> : <FilterBar list={list} nounOf={text.count} />}
        </div>
      }
    />
  )
}

function ActivitiesBody({ list, onCreate }: PartProps) {
  const navigate = useNavigate()
  const [ending, setEnding] = useState<ActivitySummary | null>(null)
  const open = ({ id }: ActivitySummary) => void navigate({ to: '/activities/$id', params: { id } })
  if (!list.isReady)
    return (
      <div className="px-6">
        <SkeletonRows count={12} />
      </div>
    )
  if (list.rows.length === 0) return <NoActivities list={list} onCreate={onCreate} />
  return (
    <>
      <DataGrid
        label={text.title}
        list={list}
        idOf={idOf}
        labelOf={labelOf}
        onOpen={open}
        click="opens"
        isQuiet={({ status }) => status === 'ended'}
        menuOf={(row) => (
          <ActivityMenu row={row} onOpen={() => open(row)} onEnd={() => setEnding(row)} />
        )}
      />
      {ending ? <EndActivity activity={ending} onClose={() => setEnding(null)} /> : null}
    </>
  )
}

function NoActivities({ list, onCreate }: PartProps) {
  const create = (
    <Button kind="primary" onPress={onCreate}>
      {text.create}
    </Button>
  )
  return (
    <div className="px-6">
      {list.allRows.length === 0 ? (
        <EmptyState title={text.nothingTitle} article={text.nothingArticle} action={create}>
          {text.nothingHint}
        </EmptyState>
      ) : (
        <EmptyState title={listText.nothingMatches} action={<ClearAll list={list} />}>
          {listText.nothingMatchesHint}
        </EmptyState>
      )}
    </div>
  )
}

function NewActivity({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate()
  const create = async (name: string) => {
    const { id } = await call('activities:create', { name })
    onClose()
    await navigate({ to: '/activities/$id', params: { id } })
  }
  return (
    <NameDialog
      title={text.createTitle}
      label={text.columns.name}
      onClose={onClose}
      onCreate={create}
    />
  )
}

function idOf({ id }: ActivitySummary): string {
  return id
}

function labelOf({ refNo, name }: ActivitySummary): string {
  return `${refNo} ${name}`
}

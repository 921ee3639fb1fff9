import { useNavigate } from '@tanstack/react-router'
import { requestsListText as text } from '#shared/text/requests-list'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { FilterBar } from '../../parts/list/FilterBar.tsx'
import { ListSearch } from '../../parts/list/ListSearch.tsx'
import { isFiltered } from '../../parts/list/list-view.ts'
import { ViewMenu } from '../../parts/list/ViewMenu.tsx'
import { RequestsBulkBar } from './RequestsBulkBar.tsx'
import { RequestsExportMenu } from './RequestsExportMenu.tsx'
import type { Requests } from './use-requests.ts'

export const SEARCH_ID = 'search-requests'

export type RequestsHeaderProps = {
  readonly requests: Requests
  readonly onCreate: () => void
  readonly onErase: (ids: readonly string[], notDue: number) => void
}

/** What the register holds in a line of words, and everything that can be done with it. */
export function RequestsHeader({ requests, onCreate, onErase }: RequestsHeaderProps) {
  const { list, counts, filter, dueFacts } = requests
  const navigate = useNavigate()
  const isEmpty = counts?.total === 0
  if (isEmpty) return <PageHeader title={text.title} state={'\u00a0'} />
  return (
    <PageHeader
      title={text.title}
      state={list.isReady ? stateLine(requests) : '\u00a0'}
      search={<ListSearch list={list} id={SEARCH_ID} label={text.search} />}
      viewMenu={
        <>
          <ViewMenu list={list} />
          <RequestsExportMenu filter={filter} count={counts?.matching ?? 0} />
          <Button onPress={() => void navigate({ to: '/requests/import' })}>{text.import}</Button>
        </>
      }
      primaryAction={
        <Button kind="primary" onPress={onCreate}>
          {text.create}
        </Button>
      }
      filters={
        <div className="flex min-h-row min-w-0 grow flex-wrap items-center gap-1.5">
          {list.selection[0] ? (
            <RequestsBulkBar list={list} today={dueFacts.today} onErase={onErase} />
          ) : (
            <FilterBar list={list} nounOf={text.count} />
          )}
        </div>
      }
    />
  )
}

function stateLine({ list, counts }: Requests): string {
  if (!counts) return '\u00a0'
  return isFiltered(list.view) ? text.stateShown(counts.matching, counts.total) : text.state(counts)
}

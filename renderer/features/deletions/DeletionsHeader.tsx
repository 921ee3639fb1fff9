import { useNavigate } from '@tanstack/react-router'
import { deletionsListText as text } from '#shared/text/deletions-list'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { EraseBulkBar } from '../../parts/list/EraseBulkBar.tsx'
import { FilterBar } from '../../parts/list/FilterBar.tsx'
import { ListSearch } from '../../parts/list/ListSearch.tsx'
import { isFiltered } from '../../parts/list/list-view.ts'
import { ViewMenu } from '../../parts/list/ViewMenu.tsx'
import { DeletionsMenu } from './DeletionsMenu.tsx'
import { DeletionsState } from './DeletionsState.tsx'
import { isDueForErasure } from './due-for-erasure.ts'
import type { Deletions } from './use-deletions.ts'

export const SEARCH_ID = 'search-deletions'

export type DeletionsHeaderProps = {
  readonly deletions: Deletions
  readonly onCreate: () => void
  readonly onErase: (ids: readonly string[], notDue: number) => void
}

/** How the register stands in a line of words, and everything that can be done with it. */
export function DeletionsHeader({ deletions, onCreate, onErase }: DeletionsHeaderProps) {
  const { list, today } = deletions
  const navigate = useNavigate()
  if (list.isReady && list.allRows.length === 0)
    return <PageHeader title={text.title} state={'\u00a0'} viewMenu={<DeletionsMenu />} />
  return (
    <PageHeader
      title={text.title}
      state={list.isReady ? <StateLine deletions={deletions} /> : '\u00a0'}
      search={<ListSearch list={list} id={SEARCH_ID} label={text.search} />}
      viewMenu={
        <>
          <ViewMenu list={list} />
          <DeletionsMenu />
          <Button onPress={() => void navigate({ to: '/deletions/import' })}>{text.import}</Button>
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
            <EraseBulkBar
              list={list}
              isDue={(row) => isDueForErasure(row, today)}
              words={text.erasing}
              onErase={onErase}
            />
          ) : (
            <FilterBar list={list} nounOf={text.count} />
          )}
        </div>
      }
    />
  )
}

function StateLine({ deletions: { list } }: Pick<DeletionsHeaderProps, 'deletions'>) {
  const { view, rows, allRows } = list
  if (isFiltered(view)) return text.stateShown(rows.length, allRows.length)
  return <DeletionsState rows={allRows} />
}

import { useNavigate } from '@tanstack/react-router'
import { breachesListText as text } from '#shared/text/breaches-list'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { EraseBulkBar } from '../../parts/list/EraseBulkBar.tsx'
import { FilterBar } from '../../parts/list/FilterBar.tsx'
import { ListSearch } from '../../parts/list/ListSearch.tsx'
import { isFiltered } from '../../parts/list/list-view.ts'
import { ViewMenu } from '../../parts/list/ViewMenu.tsx'
import { BreachesState } from './BreachesState.tsx'
import { isDueForErasure } from './due-for-erasure.ts'
import { RegisterMenu } from './RegisterMenu.tsx'
import type { Breaches } from './use-breaches.ts'

export const SEARCH_ID = 'search-breaches'

export type BreachesHeaderProps = {
  readonly breaches: Breaches
  readonly onCreate: () => void
  readonly onIssue: () => void
  readonly onErase: (ids: readonly string[], notDue: number) => void
}

/** How the register stands in a line of words, and everything that can be done with it. */
export function BreachesHeader({ breaches, onCreate, onIssue, onErase }: BreachesHeaderProps) {
  const { list, today } = breaches
  const navigate = useNavigate()
  const register = <RegisterMenu count={list.allRows.length} onIssue={onIssue} />
  if (list.isReady && list.allRows.length === 0)
    return <PageHeader title={text.title} state={'\u00a0'} viewMenu={register} />
  return (
    <PageHeader
      title={text.title}
      state={list.isReady ? <StateLine breaches={breaches} /> : '\u00a0'}
      search={<ListSearch list={list} id={SEARCH_ID} label={text.search} />}
      viewMenu={
        <>
          <ViewMenu list={list} />
          {register}
          <Button onPress={() => void navigate({ to: '/breaches/import' })}>{text.import}</Button>
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

function StateLine({ breaches: { list } }: Pick<BreachesHeaderProps, 'breaches'>) {
  const { view, rows, allRows } = list
  if (isFiltered(view)) return text.stateShown(rows.length, allRows.length)
  return <BreachesState rows={allRows} />
}

import type { ErasureChoice } from '#shared/ipc/retention'
import { listText } from '#shared/text/list'
import { retentionPageText as text } from '#shared/text/retention-page'
import { Button } from '#ui/actions/Button'
import { Chip } from '#ui/marks/Chip'
import { FilterBar } from '../../parts/list/FilterBar.tsx'
import { ListSearch } from '../../parts/list/ListSearch.tsx'
import { useSelectAll } from '../../parts/list/use-select-all.ts'
import { ViewMenu } from '../../parts/list/ViewMenu.tsx'
import { canTickOff } from './can-tick-off.ts'
import type { Retention } from './use-retention.ts'

export const SEARCH_ID = 'search-holdings'

export type RetentionFiltersProps = {
  readonly retention: Retention
  readonly onErase: (choice: ErasureChoice) => void
}

/** Between chart and table: what is left out, and what can be done with the rest. */
export function RetentionFilters({ retention, onErase }: RetentionFiltersProps) {
  const { list, pick, setPick, counts, filter } = retention
  const due = counts?.matchingDue ?? 0
  return (
    <div className="flex min-h-row min-w-0 flex-wrap items-center gap-1.5 px-6 pb-1">
      {list.selection[0] ? (
        <SelectionBar retention={retention} onErase={onErase} />
      ) : (
        <>
          <FilterBar list={list} nounOf={text.count} />
          {pick ? <Chip label={pick.words} onRemove={() => setPick(null)} /> : null}
          <span className="grow" />
          {due > 0 ? (
            <Button kind="plain" onPress={() => onErase({ filter })}>
              {text.eraseDue(due)}
            </Button>
          ) : null}
          <ListSearch list={list} id={SEARCH_ID} label={text.search} />
          <ViewMenu list={list} />
        </>
      )}
    </div>
  )
}

function SelectionBar({ retention: { list }, onErase }: RetentionFiltersProps) {
  const { rows, cursor, selection } = list
  const all = useSelectAll(list)
  const ids = rows.filter((row) => cursor.selected.has(row.id) && canTickOff(row))
  const hasHeld = rows.some((row) => cursor.selected.has(row.id) && row.holdIds.length > 0)
  return (
    <>
      <p role="status" className="pr-2 text-14 font-semibold text-ink">
        {listText.selected(selection.length)}
      </p>
      {all.isOffered || all.isBusy ? (
        <Button kind="plain" onPress={all.selectAll} isBusy={all.isBusy}>
          {text.selectAll(list.rowCount)}
        </Button>
      ) : null}
      {ids.length > 0 ? (
        <Button kind="plain" onPress={() => onErase({ ids: ids.map(({ id }) => id) })}>
          {text.erase}
        </Button>
      ) : null}
      {hasHeld ? <span className="px-2 text-13 text-ink-soft">{text.heldRows}</span> : null}
      <Button kind="plain" onPress={() => list.move({ kind: 'clear' })}>
        {listText.clearSelection}
      </Button>
    </>
  )
}

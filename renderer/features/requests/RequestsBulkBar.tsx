import type { RequestSummary } from '#shared/ipc/requests'
import { listText } from '#shared/text/list'
import { requestsListText } from '#shared/text/requests-list'
import { Button } from '#ui/actions/Button'
import type { List } from '../../parts/list/list.ts'
import { useSelectAll } from '../../parts/list/use-select-all.ts'
import { isDueForErasure } from './due-for-erasure.ts'

export type RequestsBulkBarProps = {
  readonly list: List<RequestSummary>
  readonly today: string
  readonly onErase: (ids: readonly string[], notDue: number) => void
}

const text = requestsListText.erasing

/** What can be done with several cases at once, in place of the filters while some are selected. */
export function RequestsBulkBar({ list, today, onErase }: RequestsBulkBarProps) {
  const { rows, cursor, selection } = list
  const all = useSelectAll(list)
  const due = rows.filter((row) => cursor.selected.has(row.id) && isDueForErasure(row, today))
  return (
    <>
      <p role="status" className="pr-2 text-14 font-semibold text-ink">
        {listText.selected(selection.length)}
      </p>
      {all.isOffered || all.isBusy ? (
        <Button kind="plain" onPress={all.selectAll} isBusy={all.isBusy}>
          {requestsListText.selectAll(list.rowCount)}
        </Button>
      ) : null}
      {due.length > 0 ? (
        <Button
          kind="plain"
          onPress={() =>
            onErase(
              due.map(({ id }) => id),
              selection.length - due.length,
            )
          }
        >
          {text.action}
        </Button>
      ) : (
        <span className="px-2 text-14 text-ink-soft">{text.noneDue}</span>
      )}
      <Button kind="plain" onPress={() => list.move({ kind: 'clear' })}>
        {listText.clearSelection}
      </Button>
    </>
  )
}

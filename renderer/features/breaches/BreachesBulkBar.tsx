import type { BreachSummary } from '#shared/ipc/breaches'
import { breachesListText } from '#shared/text/breaches-list'
import { listText } from '#shared/text/list'
import { Button } from '#ui/actions/Button'
import type { List } from '../../parts/list/list.ts'
import { isDueForErasure } from './due-for-erasure.ts'

export type BreachesBulkBarProps = {
  readonly list: List<BreachSummary>
  readonly today: string
  readonly onErase: (ids: readonly string[], notDue: number) => void
}

const text = breachesListText.erasing

/** What can be done with several incidents at once, in place of the filters while some are selected. */
export function BreachesBulkBar({ list, today, onErase }: BreachesBulkBarProps) {
  const { rows, cursor, selection } = list
  const due = rows.filter((row) => cursor.selected.has(row.id) && isDueForErasure(row, today))
  const erase = () =>
    onErase(
      due.map(({ id }) => id),
      selection.length - due.length,
    )
  return (
    <>
      <p role="status" className="pr-2 text-14 font-semibold text-ink">
        {listText.selected(selection.length)}
      </p>
      {due.length > 0 ? (
        <Button kind="plain" onPress={erase}>
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

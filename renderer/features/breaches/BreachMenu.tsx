import type { BreachSummary } from '#shared/ipc/breaches'
import { breachesListText as text } from '#shared/text/breaches-list'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { call } from '../../call.ts'
import { showFailure, showUndoToast } from '../../parts/history/undo-toast.ts'
import { isDueForErasure, isRemovable } from './due-for-erasure.ts'

export type BreachMenuProps = {
  readonly row: BreachSummary
  readonly today: string
  readonly onOpen: () => void
  readonly onErase: () => void
}

/** What can be done with one incident from the list. */
export function BreachMenu({ row, today, onOpen, onErase }: BreachMenuProps) {
  return (
    <>
      <MenuItem id="open" label={text.open} onAction={onOpen} />
      <MenuItem
        id="erase"
        label={text.erasing.action}
        onAction={onErase}
        isDisabled={!isDueForErasure(row, today)}
      />
      <MenuLine />
      <MenuItem
        id="remove"
        label={text.remove}
        onAction={() => void remove(row)}
        isDisabled={!isRemovable(row)}
      />
    </>
  )
}

async function remove({ id, refNo }: BreachSummary): Promise<void> {
  try {
    await call('breaches:remove', { id })
    await showUndoToast(text.removed(refNo))
  } catch (error) {
    showFailure(error)
  }
}

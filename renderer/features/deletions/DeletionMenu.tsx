import type { DeletionSummary } from '#shared/ipc/deletions'
import { deletionsListText as text } from '#shared/text/deletions-list'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { call } from '../../call.ts'
import { showFailure, showUndoToast } from '../../parts/history/undo-toast.ts'
import { isDueForErasure, isRemovable } from './due-for-erasure.ts'

export type DeletionMenuProps = {
  readonly row: DeletionSummary
  readonly today: string
  readonly onOpen: () => void
  readonly onErase: () => void
}

/** What can be done with one case from the list. */
export function DeletionMenu({ row, today, onOpen, onErase }: DeletionMenuProps) {
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

async function remove({ id, refNo }: DeletionSummary): Promise<void> {
  try {
    await call('deletions:remove', { id })
    await showUndoToast(text.removed(refNo))
  } catch (error) {
    showFailure(error)
  }
}

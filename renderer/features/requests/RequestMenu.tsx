import type { RequestSummary } from '#shared/ipc/requests'
import { requestsListText as text } from '#shared/text/requests-list'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { call } from '../../call.ts'
import { showFailure, showUndoToast } from '../../parts/history/undo-toast.ts'
import { isDueForErasure } from './due-for-erasure.ts'

export type RequestMenuProps = {
  readonly row: RequestSummary
  readonly today: string
  readonly onOpen: () => void
  readonly onErase: () => void
}

/** What can be done with one case from the list. */
export function RequestMenu({ row, today, onOpen, onErase }: RequestMenuProps) {
  const { id, refNo } = row
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
      <MenuItem id="remove" label={text.remove} onAction={() => void remove(id, refNo)} />
    </>
  )
}

async function remove(id: string, refNo: string): Promise<void> {
  try {
    await call('requests:remove', { id })
    await showUndoToast(text.removed(refNo))
  } catch (error) {
    showFailure(error)
  }
}

import type { HoldingRow } from '#shared/ipc/retention'
import { retentionPageText as text } from '#shared/text/retention-page'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { call } from '../../call.ts'
import { showFailure, showUndoToast } from '../../parts/history/undo-toast.ts'
import { canTickOff } from './can-tick-off.ts'

export type HoldingMenuProps = {
  readonly row: HoldingRow
  readonly onOpen: () => void
  readonly onErase: () => void
}

/** What can be done with one holding from the table. */
export function HoldingMenu({ row, onOpen, onErase }: HoldingMenuProps) {
  return (
    <>
      <MenuItem id="open" label={text.open} onAction={onOpen} />
      <MenuItem id="erase" label={text.erase} onAction={onErase} isDisabled={!canTickOff(row)} />
      <MenuLine />
      <MenuItem
        id="remove"
        label={text.remove}
        onAction={() => void remove(row)}
        isDisabled={row.own !== null}
      />
    </>
  )
}

async function remove({ id, category }: HoldingRow): Promise<void> {
  try {
    await call('holdings:remove', { ids: [id] })
    await showUndoToast(text.removed(category))
  } catch (error) {
    showFailure(error)
  }
}

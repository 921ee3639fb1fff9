import type { ActivitySummary } from '#shared/ipc/activities'
import { activitiesListText } from '#shared/text/activities-list'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { call } from '../../call.ts'
import { showFailure, showUndoToast } from '../../parts/history/undo-toast.ts'

export type ActivityMenuProps = {
  readonly row: ActivitySummary
  readonly onOpen: () => void
  readonly onEnd: () => void
}

const text = activitiesListText

/** What can be done with one activity from the list. */
export function ActivityMenu({ row, onOpen, onEnd }: ActivityMenuProps) {
  const { id, refNo, status } = row
  return (
    <>
      <MenuItem id="open" label={text.open} onAction={onOpen} />
      <MenuItem id="duplicate" label={text.duplicate} onAction={() => void duplicate(id)} />
      <MenuItem id="end" label={text.end} onAction={onEnd} isDisabled={status === 'ended'} />
      <MenuLine />
      <MenuItem id="remove" label={text.remove} onAction={() => void remove(id, refNo)} />
    </>
  )
}

async function duplicate(id: string): Promise<void> {
  try {
    const copy = await call('activities:duplicate', { id })
    await showUndoToast(text.duplicated(copy.refNo))
  } catch (error) {
    showFailure(error)
  }
}

async function remove(id: string, refNo: string): Promise<void> {
  try {
    await call('activities:remove', { id })
    await showUndoToast(text.removed(refNo))
  } catch (error) {
    showFailure(error)
  }
}

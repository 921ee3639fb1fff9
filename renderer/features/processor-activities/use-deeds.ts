import { useNavigate } from '@tanstack/react-router'
import type { ProcessorActivity } from '#shared/domain/processor-activities/processor-activity'
import { processorText as words } from '#shared/text/processor-activities'
import { useCommand } from '../../call.ts'
import { showFailure, showUndoToast } from '../../parts/history/undo-toast.ts'
import { keptPlace } from './kept-place.ts'

type Known = Pick<ProcessorActivity, 'id' | 'refNo'>

/** What can be done with an activity as a whole. */
export type Deeds = {
  readonly open: (id: string) => void
  /** Makes a copy and opens it. */
  readonly duplicate: (activity: Known) => void
  /** Removes it and goes to the list; undo brings it back. */
  readonly remove: (activity: Known) => void
}

/** The deeds on an activity, each said in a notice with undo, or why it failed. */
export function useDeeds(): Deeds {
  const navigate = useNavigate()
  const copy = useCommand('processor-activities:duplicate')
  const removal = useCommand('processor-activities:remove')
  const open = (id: string) => {
    keptPlace.openedId = id
    void navigate({ to: '/processor-activities/$id', params: { id } })
  }
  const duplicate = async ({ id }: Known) => {
    const made = await copy.mutateAsync({ id })
    open(made.id)
    await showUndoToast(words.duplicated(made.refNo))
  }
  const remove = async ({ id, refNo }: Known) => {
    // The sheet is left first, so that it never shows a record that is gone.
    await navigate({ to: '/processor-activities' })
    await removal.mutateAsync({ id })
    await showUndoToast(words.removed(refNo))
  }
  return {
    open,
    duplicate: (activity) => void duplicate(activity).catch(showFailure),
    remove: (activity) => void remove(activity).catch(showFailure),
  }
}

import { useState } from 'react'
import { MoreHorizontal } from 'lucide-react'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import type { Deletion } from '#shared/domain/deletions/deletion'
import type { DeletionEvent } from '#shared/domain/deletions/event'
import type { DeletionSheet } from '#shared/ipc/deletions'
import { deletionEventTitle, deletionStepText as words } from '#shared/text/deletion-steps'
import { useCommand } from '../../../call.ts'
import { saveProblem } from '../../../parts/fields/save-problem.ts'
import { runWithUndo } from '../../../parts/history/undo-toast.ts'
import { StepDialog } from './StepDialog.tsx'
import { isForGood } from './use-step-form.ts'

type EventMenuProps = { readonly sheet: DeletionSheet; readonly event: DeletionEvent }

/** Corrects a step or removes it; what would no longer fit is refused in words. */
export function EventMenu({ sheet, event }: EventMenuProps) {
  const removal = useCommand('deletions:remove-event')
  const [isCorrecting, setCorrecting] = useState(false)
  const title = deletionEventTitle(event)
  const remove = () =>
    runWithUndo(async () => {
      try {
        await removal.mutateAsync({ id: sheet.deletion.id, eventId: event.id })
        return null
      } catch (error) {
        const { message } = saveProblem(error)
        return { message: `${words.laterStep} ${message}` }
      }
    }, words.removed(title))
  return (
    <>
      <MenuButton label={words.stepMenu(title)} icon={<MoreHorizontal aria-hidden="true" />}>
        <MenuItem id="correct" label={words.correct} onAction={() => setCorrecting(true)} />
        <MenuItem id="remove" label={words.remove} onAction={() => void remove()} />
      </MenuButton>
      {isCorrecting ? (
        <StepDialog
          sheet={sheet}
          kind={event.kind}
          corrected={event}
          onClose={() => setCorrecting(false)}
        />
      ) : null}
    </>
  )
}

/** Whether a step can still be corrected: not once it destroyed the working reference, nor in a sealed record. GDPR art. 5(2). */
export function canBeMended({ sealed }: Pick<Deletion, 'sealed'>, event: DeletionEvent): boolean {
  return sealed === null && event.kind !== 'taken-over' && !isForGood(event)
}

import { Button } from '#ui/actions/Button'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { deletionStatus } from '#shared/domain/deletions/deletion-status'
import type { DeletionEventKind } from '#shared/domain/deletions/event'
import { offeredDeletionEvents } from '#shared/domain/deletions/offered-events'
import type { DeletionSheet } from '#shared/ipc/deletions'
import { deletionStepButton, deletionStepText as words } from '#shared/text/deletion-steps'
import { stepOrder } from './step-order.ts'

type NextStepsProps = {
  readonly sheet: DeletionSheet
  readonly onStart: (kind: DeletionEventKind) => void
}

/** What can be done next, what is asked for first; checks made anew stand in a menu. The head has the one loud button. */
export function NextSteps({ sheet, onStart }: NextStepsProps) {
  const offered = offeredDeletionEvents(deletionStatus(sheet.deletion))
  const { first, others, again } = stepOrder(offered, sheet.summary.duties)
  const steps = first === null ? others : [first, ...others]
  if (steps.length === 0) return null
  return (
    <div role="group" aria-label={words.next} className="flex flex-wrap gap-2 py-2">
      {steps.map((kind) => (
        <Button key={kind} onPress={() => onStart(kind)}>
          {deletionStepButton(kind)}
        </Button>
      ))}
      {again.length > 0 ? (
        <MenuButton label={words.more}>
          {again.map((kind) => (
            <MenuItem
              key={kind}
              id={kind}
              label={deletionStepButton(kind, true)}
              onAction={() => onStart(kind)}
            />
          ))}
        </MenuButton>
      ) : null}
    </div>
  )
}

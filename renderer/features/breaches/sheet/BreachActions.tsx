import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import type { BreachEventKind } from '#shared/domain/breaches/event'
import { offeredBreachEvents } from '#shared/domain/breaches/offered-events'
import type { BreachState } from '#shared/domain/breaches/state'
import { breachSheetText as words } from '#shared/text/breach-sheet'
import { breachEventWords } from '#shared/text/breach-words'
import { useCommand } from '../../../call.ts'
import { showFailure, showUndoToast } from '../../../parts/history/undo-toast.ts'
import { StepOpened } from '../steps/IncidentSteps.tsx'
import { stepOrder } from '../steps/step-order.ts'
import type { PartProps, Sheet } from './breach-sheet.ts'

/** What is known to be a breach stays documented. GDPR art. 33(5). */
const REMOVABLE: readonly BreachState[] = ['SIGNAL', 'TRIAGE', 'NOT_A_BREACH']

/** The most urgent step as a button; the other steps and the rarer things in a menu. */
export function BreachActions({ sheet }: PartProps) {
  const [open, setOpen] = useState<BreachEventKind | null>(null)
  const remove = useRemoval(sheet)
  const { breach, summary, documents } = sheet
  const { first, others, rare } = stepOrder(
    offeredBreachEvents(breachStatus(breach)),
    summary.duties,
  )
  const isRemovable = REMOVABLE.includes(summary.state) && documents.length === 0
  const rest = [...others, ...rare]
  return (
    <>
      {rest.length === 0 && !isRemovable ? null : (
        <MenuButton label={words.more}>
          {rest.map((kind) => (
            <MenuItem
              key={kind}
              id={kind}
              label={buttonWords(kind)}
              onAction={() => setOpen(kind)}
            />
          ))}
          {isRemovable && rest.length > 0 ? <MenuLine /> : null}
          {isRemovable ? <MenuItem id="remove" label={words.remove} onAction={remove} /> : null}
        </MenuButton>
      )}
      {first ? (
        <Button kind="primary" onPress={() => setOpen(first)}>
          {buttonWords(first)}
        </Button>
      ) : null}
      {open === null ? null : (
        <StepOpened sheet={sheet} kind={open} onStart={setOpen} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

const buttonWords = (kind: BreachEventKind) => `${breachEventWords[kind].record}…`

function useRemoval({ breach: { id, refNo } }: Sheet): () => void {
  const navigate = useNavigate()
  const removal = useCommand('breaches:remove')
  const [isRemoving, setRemoving] = useState(false)
  const remove = async () => {
    if (isRemoving) return
    setRemoving(true)
    try {
      // The sheet is left first, so that it never shows a record that is gone.
      await navigate({ to: '/breaches' })
      await removal.mutateAsync({ id })
      await showUndoToast(words.removed(refNo))
    } catch (error) {
      showFailure(error)
    }
  }
  return () => void remove()
}

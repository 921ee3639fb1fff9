import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { deletionStatus } from '#shared/domain/deletions/deletion-status'
import type { DeletionEventKind } from '#shared/domain/deletions/event'
import { offeredDeletionEvents } from '#shared/domain/deletions/offered-events'
import { deletionSheetText as words } from '#shared/text/deletion-sheet'
import { deletionStepButton } from '#shared/text/deletion-steps'
import { call, useCommand } from '../../../call.ts'
import { runExport } from '../../../parts/exchange/use-exports.ts'
import { showFailure, showUndoToast } from '../../../parts/history/undo-toast.ts'
import { isRemovable } from '../due-for-erasure.ts'
import { stepOrder } from '../steps/step-order.ts'
import { StepDialog } from '../steps/StepDialog.tsx'
import type { PartProps, Sheet } from './deletion-sheet.ts'

/** What is left to do with a case: its next step, or the certificate of one that is sealed. */
export function DeletionActions({ sheet }: PartProps) {
  if (!sheet.isSealed) return <OpenActions sheet={sheet} />
  return (
    <Button onPress={() => void saveCertificate(sheet.deletion.id)}>{words.certificate}</Button>
  )
}

/** The next step as a button; other steps, a draft of the certificate and the rarer things in a menu. */
function OpenActions({ sheet }: PartProps) {
  const [open, setOpen] = useState<DeletionEventKind | null>(null)
  const remove = useRemoval(sheet)
  const { deletion, summary } = sheet
  const offered = offeredDeletionEvents(deletionStatus(deletion))
  const { first, others, again } = stepOrder(offered, summary.duties)
  const rest = [
    ...others.map((kind) => ({ kind, label: deletionStepButton(kind) })),
    ...again.map((kind) => ({ kind, label: deletionStepButton(kind, true) })),
  ]
  return (
    <>
      <MenuButton label={words.more}>
        {rest.map(({ kind, label }) => (
          <MenuItem key={kind} id={kind} label={label} onAction={() => setOpen(kind)} />
        ))}
        {rest.length > 0 ? <MenuLine /> : null}
        <MenuItem
          id="certificate"
          label={words.draft}
          onAction={() => void saveCertificate(deletion.id)}
        />
        {isRemovable(summary) ? (
          <MenuItem id="remove" label={words.remove} onAction={remove} />
        ) : null}
      </MenuButton>
      {first === null ? null : (
        <Button kind="primary" onPress={() => setOpen(first)}>
          {deletionStepButton(first)}
        </Button>
      )}
      {open === null ? null : (
        <StepDialog key={open} sheet={sheet} kind={open} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

function saveCertificate(id: string): Promise<void> {
  return runExport(() => call('deletions:export-document', { kind: 'certificate', id }))
}

function useRemoval({ deletion: { id, refNo } }: Sheet): () => void {
  const navigate = useNavigate()
  const removal = useCommand('deletions:remove')
  const [isRemoving, setRemoving] = useState(false)
  const remove = async () => {
    if (isRemoving) return
    setRemoving(true)
    try {
      // The sheet is left first, so that it never shows a record that is gone.
      await navigate({ to: '/deletions' })
      await removal.mutateAsync({ id })
      await showUndoToast(words.removed(refNo))
    } catch (error) {
      showFailure(error)
    }
  }
  return () => void remove()
}

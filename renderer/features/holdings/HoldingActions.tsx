import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { Button, type ButtonKind } from '#ui/actions/Button'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { showToast } from '#ui/layers/Toast'
import type { LegalHold } from '#shared/domain/retention/legal-hold'
import type { HoldingRow } from '#shared/ipc/retention'
import { holdingSheetText as words } from '#shared/text/holdings'
import { newHoldText } from '#shared/text/legal-holds'
import { problemText } from '#shared/text/problems'
import { call } from '../../call.ts'
import { RecordErasure } from '../../parts/erasures/RecordErasure.tsx'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import { runWithUndo, showUndoToast } from '../../parts/history/undo-toast.ts'
import { NewHold } from '../../parts/legal-holds/NewHold.tsx'
import type { HoldingHeaderProps } from './HoldingHeader.tsx'
import { isReviewed } from './is-reviewed.ts'
import { ReviewDialog } from './ReviewDialog.tsx'

type Open = 'review' | 'hold' | 'erase' | null

/** What can be done with a holding: review, hold, erase, remove; nothing once it is erased. */
export function HoldingActions({ sheet, onBack }: HoldingHeaderProps) {
  const { holding, row } = sheet
  const [open, setOpen] = useState<Open>(null)
  const showHold = useHoldNotice()
  const close = () => setOpen(null)
  if (holding.erased !== null) return null
  const canErase = row.holdIds.length === 0 && row.status !== 'NOT_APPLICABLE'
  return (
    <>
      <MenuButton label={words.more}>
        <MenuItem id="hold" label={words.hold} onAction={() => setOpen('hold')} />
        <MenuItem id="remove" label={words.remove} onAction={() => void remove(row, onBack)} />
      </MenuButton>
      {isReviewed(sheet) ? (
        <Button kind={kindOf(row, ['REVIEW_DUE'])} onPress={() => setOpen('review')}>
          {words.review}
        </Button>
      ) : null}
      {canErase ? (
        <Button kind={kindOf(row, ['OVERDUE', 'DUE_TODAY'])} onPress={() => setOpen('erase')}>
          {words.erase}
        </Button>
      ) : null}
      {open === 'review' ? <ReviewDialog sheet={sheet} onClose={close} /> : null}
      {open === 'hold' ? (
        <NewHold holdingIds={[holding.id]} onClose={close} onDone={(hold) => void showHold(hold)} />
      ) : null}
      {open === 'erase' ? <RecordErasure choice={{ ids: [holding.id] }} onClose={close} /> : null}
    </>
  )
}

/** What the state asks for draws the eye. */
function kindOf({ status }: HoldingRow, states: readonly HoldingRow['status'][]): ButtonKind {
  return states.includes(status) ? 'primary' : 'quiet'
}

function useHoldNotice(): (hold: LegalHold) => Promise<void> {
  const navigate = useNavigate()
  return ({ id, refNo }) =>
    showUndoToast(newHoldText.done(refNo), {
      label: newHoldText.show,
      onPress: () => void navigate({ to: '/retention/holds/$id', params: { id } }),
    })
}

async function remove({ id, category, holdIds }: HoldingRow, leave: () => void): Promise<void> {
  if (holdIds.length > 0) return showToast({ title: problemText.held, tone: 'error' })
  // The sheet is left first, so that it never shows a record that is gone.
  leave()
  await runWithUndo(async () => {
    try {
      await call('holdings:remove', { ids: [id] })
      return null
    } catch (error) {
      return saveProblem(error)
    }
  }, words.removed(category))
}

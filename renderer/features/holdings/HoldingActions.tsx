import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import type { LegalHold } from '#shared/domain/retention/legal-hold'
import { holdingSheetText as words } from '#shared/text/holdings'
import { newHoldText } from '#shared/text/legal-holds'
import { call } from '../../call.ts'
import { RecordErasure } from '../../parts/erasures/RecordErasure.tsx'
import { showFailure, showUndoToast } from '../../parts/history/undo-toast.ts'
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
  const canErase = row.status !== 'HELD' && row.status !== 'NOT_APPLICABLE'
  return (
    <>
      <MenuButton label={words.more}>
        <MenuItem id="hold" label={words.hold} onAction={() => setOpen('hold')} />
        <MenuItem
          id="remove"
          label={words.remove}
          onAction={() => void remove(holding.id, row.category, onBack)}
        />
      </MenuButton>
      {isReviewed(sheet) ? <Button onPress={() => setOpen('review')}>{words.review}</Button> : null}
      {canErase ? (
        <Button kind="primary" onPress={() => setOpen('erase')}>
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

function useHoldNotice(): (hold: LegalHold) => Promise<void> {
  const navigate = useNavigate()
  return ({ id, refNo }) =>
    showUndoToast(newHoldText.done(refNo), {
      label: newHoldText.show,
      onPress: () => void navigate({ to: '/retention/holds/$id', params: { id } }),
    })
}

async function remove(id: string, category: string, leave: () => void): Promise<void> {
  try {
    await call('holdings:remove', { ids: [id] })
    leave()
    await showUndoToast(words.removed(category))
  } catch (error) {
    showFailure(error)
  }
}

import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { breachSheetText as words } from '#shared/text/breach-sheet'
import type { BreachState } from '#shared/domain/breaches/state'
import { useCommand } from '../../../call.ts'
import { showFailure, showUndoToast } from '../../../parts/history/undo-toast.ts'
import type { PartProps, Sheet } from './breach-sheet.ts'

/** What is known to be a breach stays documented. GDPR art. 33(5). */
const REMOVABLE: readonly BreachState[] = ['SIGNAL', 'TRIAGE', 'NOT_A_BREACH']

/** The rarer things that can be done with the whole incident. */
export function BreachActions({ sheet }: PartProps) {
  const remove = useRemoval(sheet)
  const isRemovable = REMOVABLE.includes(sheet.summary.state) && sheet.documents.length === 0
  if (!isRemovable) return null
  return (
    <MenuButton label={words.more}>
      <MenuItem id="remove" label={words.remove} onAction={remove} />
    </MenuButton>
  )
}

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

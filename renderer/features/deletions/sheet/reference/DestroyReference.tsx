import { useState } from 'react'
import { AlertDialog } from '#ui/layers/AlertDialog'
import { showToast } from '#ui/layers/Toast'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { call } from '../../../../call.ts'
import { showFailure } from '../../../../parts/history/undo-toast.ts'

const words = deletionSheetText.reference

type DestroyReferenceProps = { readonly id: string; readonly onClose: () => void }

/** Asks once before the working reference is destroyed ahead of its time. GDPR art. 5(1)(e). */
export function DestroyReference({ id, onClose }: DestroyReferenceProps) {
  const [isBusy, setBusy] = useState(false)
  const destroy = async () => {
    setBusy(true)
    try {
      await call('deletions:drop-reference', { id })
      showToast({ title: words.gone })
    } catch (error) {
      showFailure(error)
    }
    onClose()
  }
  return (
    <AlertDialog
      title={words.destroyTitle}
      isOpen
      onClose={onClose}
      actionLabel={words.destroyAction}
      onAction={() => void destroy()}
      isDanger
      isBusy={isBusy}
    >
      <p>{words.destroyBody}</p>
    </AlertDialog>
  )
}

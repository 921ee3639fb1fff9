import type { ReactNode } from 'react'
import { controls } from '#shared/text/controls'
import { Button } from '../actions/Button.tsx'
import { Dialog } from './Dialog.tsx'

export type AlertDialogProps = {
  readonly title: string
  /** What will happen and that it cannot be undone. */
  readonly children: ReactNode
  readonly isOpen: boolean
  readonly onClose: () => void
  /** The verb of the deed. */
  readonly actionLabel: string
  readonly onAction: () => void
  readonly isDanger?: boolean
  readonly isBusy?: boolean
  readonly cancelLabel?: string
}

/** Asks once before something that cannot be undone; the way out has the focus. */
export function AlertDialog(props: AlertDialogProps) {
  const { title, children, isOpen, onClose, actionLabel, onAction, isDanger, isBusy } = props
  return (
    <Dialog
      role="alertdialog"
      size="small"
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {props.cancelLabel ?? controls.cancel}
          </Button>
          <Button kind={isDanger ? 'danger' : 'primary'} onPress={onAction} isBusy={isBusy}>
            {actionLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}

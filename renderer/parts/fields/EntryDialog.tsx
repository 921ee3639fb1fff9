import type { ReactNode } from 'react'
import { Button } from '#ui/actions/Button'
import { Dialog } from '#ui/layers/Dialog'
import { controls } from '#shared/text/controls'

export type EntryDialogProps = {
  readonly title: string
  /** The verb of the deed. */
  readonly apply: string
  /** Work in it would be lost, so that only its buttons close it; and whether it is being sent. */
  readonly entry: { readonly isTouched: boolean; readonly isBusy: boolean }
  /** Nothing can be recorded yet. */
  readonly isDisabled?: boolean
  readonly onClose: () => void
  readonly onSubmit: () => Promise<void>
  readonly children: ReactNode
}

/** A window for a new record: the way out and the deed. */
export function EntryDialog(props: EntryDialogProps) {
  const { title, apply, entry, isDisabled, onClose, onSubmit, children } = props
  return (
    <Dialog
      title={title}
      size="large"
      isOpen
      onClose={onClose}
      isHeld={entry.isTouched}
      actions={
        <>
          <Button onPress={onClose}>{controls.cancel}</Button>
          <Button
            kind="primary"
            onPress={() => void onSubmit()}
            isBusy={entry.isBusy}
            isDisabled={isDisabled}
          >
            {apply}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}

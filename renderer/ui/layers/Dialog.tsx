import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

export type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the way out first and the deed last. */
  readonly actions?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** Escape and a click outside do not close it: for work that would be lost. */
  readonly isHeld?: boolean
  readonly role?: 'dialog' | 'alertdialog'
}

const WIDTHS = { small: 'max-w-[26rem]', medium: 'max-w-[36rem]', large: 'max-w-[52rem]' }

/** A window within the window: for making something new, or for what cannot be undone. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, size = 'medium', isHeld = false } = props
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable={!isHeld && props.role !== 'alertdialog'}
      isKeyboardDismissDisabled={isHeld}
      // Held at its top, so that what appears in it never moves what stands above.
      className="fixed inset-0 z-50 grid items-start justify-items-center bg-shade p-6 pt-[max(1.5rem,8vh)] transition-opacity entering:opacity-0 exiting:opacity-0"
    >
      <Modal className={`layer flex max-h-full w-full flex-col overflow-hidden ${WIDTHS[size]}`}>
        <AriaDialog role={props.role ?? 'dialog'} className="flex min-h-0 flex-col outline-none">
          <Heading slot="title" className="px-6 pt-5 text-20 font-semibold">
            {title}
          </Heading>
          <div className="@container flex min-h-0 flex-col gap-4 overflow-auto px-6 pt-3 pb-5 text-14">
            {children}
          </div>
          {actions ? (
            <div className="flex flex-wrap justify-end gap-2 border-t border-hairline px-6 py-3">
              {actions}
            </div>
          ) : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

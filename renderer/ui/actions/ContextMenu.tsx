import type { ReactNode, RefObject } from 'react'
import { Menu, Popover } from 'react-aria-components'

export type ContextMenuProps = {
  readonly label: string
  /** What it opens beside. */
  readonly anchor: RefObject<Element | null>
  readonly isOpen: boolean
  readonly onClose: () => void
  /** MenuItem, MenuSection and MenuLine. */
  readonly children: ReactNode
}

/** A menu that a row opens by right click, key or button; focus goes back to where it was. */
export function ContextMenu({ label, anchor, isOpen, onClose, children }: ContextMenuProps) {
  return (
    <Popover
      aria-label={label}
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      offset={2}
      placement="bottom end"
      className="layer min-w-48 overflow-auto py-1"
    >
      <Menu aria-label={label} autoFocus="first" onClose={onClose} className="outline-none">
        {children}
      </Menu>
    </Popover>
  )
}

import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components'

export type PopoverProps = {
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'right top'
}

/** A small floating layer for controls, opened from a button. */
export function Popover({ label, trigger, children, placement = 'bottom start' }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover
        offset={4}
        placement={placement}
        className="layer max-w-[24rem] overflow-auto p-4"
      >
        <Dialog aria-label={label} className="flex flex-col gap-3 text-14 outline-none">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}

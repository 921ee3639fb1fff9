import { useContext, useId, type ReactNode } from 'react'
import {
  DialogTrigger,
  OverlayTriggerStateContext,
  Popover as AriaPopover,
} from 'react-aria-components'

export type PopoverProps = {
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'right top'
}

/** A small floating layer for controls, opened from a button. */
export function Popover({ label, trigger, children, placement = 'bottom start' }: PopoverProps) {
  const labelId = useId()
  return (
    <DialogTrigger>
      {trigger}
      {/* Without a dialog inside, the layer is itself the dialog, its hidden way out included. */}
      <AriaPopover
        // The trigger would name it otherwise.
        aria-labelledby={labelId}
        offset={4}
        placement={placement}
        className="layer flex max-w-[24rem] flex-col gap-3 overflow-auto p-4 text-14"
      >
        <span id={labelId} hidden>
          {label}
        </span>
        {typeof children === 'function' ? <Closable>{children}</Closable> : children}
      </AriaPopover>
    </DialogTrigger>
  )
}

function Closable({ children }: { readonly children: (close: () => void) => ReactNode }) {
  const state = useContext(OverlayTriggerStateContext)
  return children(() => state?.close())
}

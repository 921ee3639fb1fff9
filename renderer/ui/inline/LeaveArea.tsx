import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'

export type LeaveAreaProps = {
  readonly children: ReactNode
  /** The focus has left the controls inside for something outside. */
  readonly onLeave: () => void
  readonly onKey?: (event: KeyboardEvent<HTMLDivElement>) => void
  readonly onPointer?: () => void
  readonly className?: string
}

/** Several controls that are one field: it is left only when the focus leaves all of them. */
export function LeaveArea({ children, onLeave, onKey, onPointer, className }: LeaveAreaProps) {
  const blur = (event: FocusEvent<HTMLDivElement>) => {
    const area = event.currentTarget
    // A layer opened from here, such as a calendar, hands its own events up to this place.
    if (area.contains(event.target) && !area.contains(event.relatedTarget)) onLeave()
  }
  return (
    <div
      role="presentation"
      onBlur={blur}
      onKeyDownCapture={onKey}
      onPointerDownCapture={onPointer}
      className={className}
    >
      {children}
    </div>
  )
}

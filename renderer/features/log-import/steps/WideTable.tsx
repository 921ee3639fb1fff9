import type { ReactNode } from 'react'

type WideTableProps = { readonly label: string; readonly children: ReactNode }

/** A table that may be wider than the page; arrow keys move it sideways. */
export function WideTable({ label, children }: WideTableProps) {
  return (
    <div
      role="region"
      aria-label={label}
      // A region that scrolls is reached by the keyboard, or its right side never is.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      // What is only heard in its cells is placed in it, not beside the page.
      className="relative overflow-x-auto pb-1"
    >
      {children}
    </div>
  )
}

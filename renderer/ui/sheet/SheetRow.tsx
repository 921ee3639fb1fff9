import type { ReactNode } from 'react'

export type SheetRowProps = {
  /** The place a finding or link jumps to. */
  readonly id?: string
  /** The label, already an element, so that each kind of field can tie it to its control. */
  readonly heading: ReactNode
  readonly article?: string | undefined
  readonly children: ReactNode
  /** What the program says about the field; it stands in the margin, beside it. */
  readonly notes?: ReactNode
}

export const rowLabelClass = 'text-13 font-medium text-ink-soft'

/** One line of a sheet: label and article, then what the officer writes, then the margin. */
export function SheetRow({ id, heading, article, children, notes }: SheetRowProps) {
  return (
    <div
      id={id}
      className="grid scroll-mt-24 grid-cols-[9.5rem_minmax(0,1fr)] gap-x-5 in-[.sheet]:grid-cols-[9.5rem_minmax(0,1fr)_var(--spacing-margin)]"
    >
      <div className="col-span-2 grid grid-cols-subgrid items-start border-b border-hairline py-1.5">
        <div className="flex flex-col py-1">
          {heading}
          {article ? <span className="text-12 text-ink-faint">{article}</span> : null}
        </div>
        <div className="flex min-w-0 flex-col gap-1">{children}</div>
      </div>
      {notes ? (
        <div className="col-start-2 flex flex-col in-[.sheet]:col-start-3">{notes}</div>
      ) : null}
    </div>
  )
}

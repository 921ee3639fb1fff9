import type { ReactNode } from 'react'

export type SheetRowProps = {
  /** The place a finding or link jumps to. */
  readonly id?: string | undefined
  /** One element of the class rowBodyClass that holds a RowHeading and a RowValue. */
  readonly children: ReactNode
  /** What the program says about the field; it stands in the margin, beside it. */
  readonly notes?: ReactNode
}

/** The line of a row: label and value. A field's own element carries it and holds nothing else. */
export const rowBodyClass = 'sheet-row-body'
export const rowLabelClass = 'text-13 font-medium text-ink-soft'

/** One row of a sheet: what the officer writes, and beside it the margin where the program speaks. */
export function SheetRow({ id, children, notes }: SheetRowProps) {
  return (
    <div id={id} className="sheet-row">
      {children}
      {notes ? <div className="sheet-notes">{notes}</div> : null}
    </div>
  )
}

type RowHeadingProps = { readonly article?: string | undefined; readonly children: ReactNode }

/** The label of a row with its article in small type. */
export function RowHeading({ article, children }: RowHeadingProps) {
  return (
    <div className="flex flex-col py-1">
      {children}
      {article ? <span className="text-12 text-ink-faint">{article}</span> : null}
    </div>
  )
}

/** What stands at the right of the label. */
export function RowValue({ children }: { readonly children: ReactNode }) {
  return <div className="flex min-w-0 flex-col gap-1">{children}</div>
}

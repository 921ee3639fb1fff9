import type { ReactNode } from 'react'
import { rowBodyClass, RowHeading, rowLabelClass, RowValue, SheetRow } from './SheetRow.tsx'

export type DefinitionRowProps = {
  readonly label: string
  readonly article?: string
  readonly children: ReactNode
  readonly notes?: ReactNode
  readonly id?: string
}

/** A label with its article and something that is only read. */
export function DefinitionRow({ label, article, children, notes, id }: DefinitionRowProps) {
  return (
    <SheetRow id={id} notes={notes}>
      <div className={rowBodyClass}>
        <RowHeading article={article}>
          <span className={rowLabelClass}>{label}</span>
        </RowHeading>
        <RowValue>
          <div className="py-1 text-14 text-ink">{children}</div>
        </RowValue>
      </div>
    </SheetRow>
  )
}

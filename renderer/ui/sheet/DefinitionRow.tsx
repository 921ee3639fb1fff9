import type { ReactNode } from 'react'
import { rowLabelClass, SheetRow } from './SheetRow.tsx'

export type DefinitionRowProps = {
  readonly label: string
  readonly article?: string
  readonly children: ReactNode
  readonly notes?: ReactNode
  readonly id?: string
}

/** A label with its article and something that is only read. */
export function DefinitionRow({ label, children, ...row }: DefinitionRowProps) {
  return (
    <SheetRow {...row} heading={<span className={rowLabelClass}>{label}</span>}>
      <div className="py-1 text-14 text-ink">{children}</div>
    </SheetRow>
  )
}

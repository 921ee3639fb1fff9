import type { ReactNode } from 'react'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'

export type ListHeadProps = {
  readonly id: string
  readonly label: string
  readonly article?: string
  readonly notes?: ReactNode
  /** How many there are, in words. */
  readonly state: string
  readonly isEmpty: boolean
  /** The button that adds one; null where none can be added. */
  readonly action: ReactNode
  readonly hint?: string | null
}

/** The first row of a list of groups: how many there are, and the way to add one. */
export function ListHead({ state, isEmpty, action, hint = null, ...row }: ListHeadProps) {
  return (
    <DefinitionRow {...row}>
      <span className={`${action === null ? '' : '-my-1'} flex flex-wrap items-center gap-x-3`}>
        <span className={isEmpty ? 'text-ink-faint' : ''}>{state}</span>
        {action}
      </span>
      {hint === null ? null : <span className="block text-12 text-ink-faint">{hint}</span>}
    </DefinitionRow>
  )
}

import type { ReactNode } from 'react'

export type VaultFootProps = {
  readonly name: string
  /** When it locks itself, in words. */
  readonly note?: string
  /** The lock button. */
  readonly action?: ReactNode
}

/** Which vault is open, and the way to close it. */
export function VaultFoot({ name, note, action }: VaultFootProps) {
  return (
    <div className="flex items-center gap-2">
      <div className="min-w-0 grow">
        <p className="truncate text-13 font-semibold text-ink" title={name}>
          {name}
        </p>
        {note ? <p className="text-12 text-ink-faint">{note}</p> : null}
      </div>
      {action ? <div className="-mr-2">{action}</div> : null}
    </div>
  )
}

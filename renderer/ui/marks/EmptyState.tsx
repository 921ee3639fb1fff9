import type { ReactNode } from 'react'

export type EmptyStateProps = {
  readonly title: string
  /** One sentence: what this is for, or how to see something again. */
  readonly children?: ReactNode
  /** The law this rests on. */
  readonly article?: string
  readonly action?: ReactNode
}

/** "Nothing yet" or "nothing matches", with the one action that helps. */
export function EmptyState({ title, children, article, action }: EmptyStateProps) {
  return (
    <div className="flex max-w-[32rem] flex-col items-start gap-2 py-12">
      <p className="text-16 font-semibold text-ink">{title}</p>
      {children ? <p className="text-14 text-ink-soft">{children}</p> : null}
      {article ? <p className="text-12 text-ink-faint">{article}</p> : null}
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  )
}

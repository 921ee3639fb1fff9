import type { ReactNode } from 'react'

export type FrameProps = {
  readonly sidebar: ReactNode
  /** Stands above every page and does not scroll. */
  readonly head?: ReactNode
  readonly children: ReactNode
}

/** The window: the registers at the left, one page beside them; only the page scrolls. */
export function Frame({ sidebar, head, children }: FrameProps) {
  return (
    <div className="flex h-full">
      {sidebar}
      <main className="flex min-w-0 grow flex-col overflow-hidden bg-paper">
        {head}
        <div className="relative flex min-h-0 grow flex-col overflow-auto">{children}</div>
      </main>
    </div>
  )
}

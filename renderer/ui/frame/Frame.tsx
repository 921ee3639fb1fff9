import { useLayoutEffect, useRef, type ReactNode } from 'react'

export type FrameProps = {
  readonly sidebar: ReactNode
  /** Stands above every page and does not scroll. */
  readonly head?: ReactNode
  /** Names the page that is shown; another one begins at its top. */
  readonly place: string
  readonly children: ReactNode
}

/** The window: the registers at the left, one page beside them; only the page scrolls. */
export function Frame({ sidebar, head, place, children }: FrameProps) {
  const page = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => page.current?.scrollTo({ top: 0 }), [place])
  return (
    <div className="flex h-full">
      {sidebar}
      <main className="flex min-w-0 grow flex-col overflow-hidden bg-paper">
        {head}
        <div ref={page} className="relative flex min-h-0 grow flex-col overflow-auto">
          {children}
        </div>
      </main>
    </div>
  )
}

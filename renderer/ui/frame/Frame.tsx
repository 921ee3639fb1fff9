import type { ReactNode } from 'react'

export type FrameProps = { readonly sidebar: ReactNode; readonly children: ReactNode }

/** The window: the registers at the left, one page beside them; only the page scrolls. */
export function Frame({ sidebar, children }: FrameProps) {
  return (
    <div className="flex h-full">
      {sidebar}
      <main className="flex min-w-0 grow flex-col overflow-auto bg-paper">{children}</main>
    </div>
  )
}

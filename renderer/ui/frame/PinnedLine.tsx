import type { ReactNode } from 'react'

/** One quiet line over a long page: which record this is, while its heading is out of sight. */
export function PinnedLine({ children }: { readonly children: ReactNode }) {
  return (
    <div aria-hidden="true" className="sticky top-0 z-20 h-0">
      <div className="flex h-9 items-center gap-4 overflow-hidden border-b border-hairline bg-paper px-6 text-13 whitespace-nowrap text-ink-soft">
        {children}
      </div>
    </div>
  )
}

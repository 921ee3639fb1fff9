import type { ReactNode } from 'react'

export type SidebarProps = {
  readonly label: string
  readonly head?: ReactNode
  /** SidebarLinks and SidebarGroups. */
  readonly children: ReactNode
  /** The vault's name, its lock and the time until it locks itself. */
  readonly foot?: ReactNode
}

/** The registers in order, each with what needs the officer. */
export function Sidebar({ label, head, children, foot }: SidebarProps) {
  return (
    <nav
      aria-label={label}
      className="flex w-sidebar shrink-0 flex-col border-r border-hairline bg-side"
    >
      {head ? <div className="px-4 pt-5 pb-3">{head}</div> : null}
      <div className="flex min-h-0 grow flex-col gap-4 overflow-auto px-2 py-1">{children}</div>
      {foot ? <div className="border-t border-hairline px-4 py-2">{foot}</div> : null}
    </nav>
  )
}

export type SidebarGroupProps = { readonly title?: string; readonly children: ReactNode }

/** Links that belong together, such as saved views. */
export function SidebarGroup({ title, children }: SidebarGroupProps) {
  return (
    <div>
      {title ? <h2 className="px-2 pb-1 text-12 font-semibold text-ink-faint">{title}</h2> : null}
      <ul>{children}</ul>
    </div>
  )
}

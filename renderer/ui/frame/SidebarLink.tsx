import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { formatNumber } from '../format-count.ts'
import { VisuallyHidden } from '../marks/VisuallyHidden.tsx'

export type SidebarLinkProps = {
  readonly label: string
  readonly href: string
  readonly icon?: ReactNode
  readonly isCurrent?: boolean
  /** How many need the officer; nothing is shown for none. */
  readonly count?: number
}

/** One register or view, with the number that needs the officer. */
export function SidebarLink({ label, href, icon, isCurrent, count = 0 }: SidebarLinkProps) {
  return (
    <li>
      <Link
        href={href}
        aria-current={isCurrent ? 'page' : undefined}
        className="flex h-row cursor-default items-center gap-2 rounded-mark px-2 text-14 text-ink-soft hover:bg-hover hover:text-ink aria-[current]:bg-selected aria-[current]:font-semibold aria-[current]:text-ink forced-colors:aria-[current]:focus-line"
      >
        {icon ? <span className="flex shrink-0 [&>svg]:size-4">{icon}</span> : null}
        <span className="min-w-0 grow truncate">{label}</span>
        {count > 0 ? (
          <span className="shrink-0 text-13 font-normal whitespace-nowrap text-ink-soft">
            <span aria-hidden="true">{formatNumber(count)}</span>
            <VisuallyHidden>, {controls.needsYou(count)}</VisuallyHidden>
          </span>
        ) : null}
      </Link>
    </li>
  )
}

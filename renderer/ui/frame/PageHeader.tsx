import { useRef, type ReactNode } from 'react'
import { PinnedLine } from './PinnedLine.tsx'
import { useIsScrolledAway } from './use-is-scrolled-away.ts'

export type PageHeaderProps = {
  readonly title: ReactNode
  /** The state of the page in one line of words: "24 activities, 19 incomplete". */
  readonly state?: ReactNode
  readonly back?: ReactNode
  /** What stays in sight at the top of a long page once this header has scrolled away. */
  readonly pinned?: ReactNode
  readonly search?: ReactNode
  /** Chips of the filters that are on. */
  readonly filters?: ReactNode
  readonly viewMenu?: ReactNode
  readonly primaryAction?: ReactNode
}

/** The top of a page: what it is, how it stands, and what can be done. */
export function PageHeader(props: PageHeaderProps) {
  const { title, state, back, pinned, search, filters, viewMenu, primaryAction } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const isAway = useIsScrolledAway(heading, pinned !== undefined)
  return (
    <>
      {isAway ? <PinnedLine>{pinned}</PinnedLine> : null}
      <header className="flex flex-col gap-3 px-6 pt-5 pb-3">
        {back ? <div className="-mb-2 -ml-2">{back}</div> : null}
        <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
          <div className="min-w-0 grow">
            <h1 ref={heading} className="text-28 font-semibold text-ink">
              {title}
            </h1>
            {state ? <p className="text-14 text-ink-soft">{state}</p> : null}
          </div>
          <div className="flex flex-wrap items-center gap-2">
            {search}
            {viewMenu}
            {primaryAction}
          </div>
        </div>
        {filters ? <div className="flex flex-wrap items-center gap-1.5">{filters}</div> : null}
      </header>
    </>
  )
}

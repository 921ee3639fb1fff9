import type { ReactNode } from 'react'
import { rowBodyClass, RowHeading, RowValue, SheetRow } from '#ui/sheet/SheetRow'

export type HappenedProps = {
  /** The day, or the time, as it is told. */
  readonly moment: ReactNode
  readonly title: string
  readonly article?: string | null | undefined
  readonly details?: readonly { readonly label?: string; readonly text: string }[]
  /** Who recorded it. */
  readonly by?: string | null
  readonly menu?: ReactNode
}

/** One entry of a timeline: when, what, and what is known of it. */
export function Happened({ moment, title, article, details = [], by, menu }: HappenedProps) {
  return (
    <li>
      <SheetRow>
        <div className={rowBodyClass}>
          <RowHeading>
            <span className="text-13 text-ink-soft tabular-nums">{moment}</span>
          </RowHeading>
          <RowValue>
            <div className="flex items-start gap-2">
              <div className="min-w-0 grow py-1 text-14">
                <p className="text-ink">
                  <span className="font-medium">{title}</span>
                  {article ? <span className="ml-2 text-12 text-ink-faint">{article}</span> : null}
                </p>
                {details.map(({ label, text }) => (
                  <p key={`${label} ${text}`} className="whitespace-pre-line text-ink-soft">
                    {label ? <span className="text-ink-faint">{label}: </span> : null}
                    <bdi>{text}</bdi>
                  </p>
                ))}
                {by ? <p className="text-13 text-ink-faint">{by}</p> : null}
              </div>
              {menu}
            </div>
          </RowValue>
        </div>
      </SheetRow>
    </li>
  )
}

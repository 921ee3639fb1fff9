import type { ReactNode } from 'react'
import { ToneGlyph, type Tone } from './ToneGlyph.tsx'

export type ErrorNoteProps = {
  /** What happened. */
  readonly title: string
  /** What was kept and what to do. */
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly tone?: Extract<Tone, 'error' | 'warning' | 'neutral'>
}

/** Says what happened, what was kept and what to do, where it happened. */
export function ErrorNote({ title, children, actions, tone = 'error' }: ErrorNoteProps) {
  return (
    <div role={tone === 'neutral' ? 'status' : 'alert'} className="flex max-w-column gap-2.5 py-2">
      <span className="flex h-5 items-center">
        <ToneGlyph tone={tone} />
      </span>
      <div className="flex min-w-0 flex-col items-start gap-1">
        <p className="text-14 font-semibold text-ink">{title}</p>
        {children ? <div className="text-14 text-ink-soft">{children}</div> : null}
        {actions ? <div className="mt-1.5 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  )
}

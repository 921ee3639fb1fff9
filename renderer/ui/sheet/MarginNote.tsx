import type { ReactNode } from 'react'
import { SeverityMark } from '../marks/SeverityMark.tsx'
import type { Tone } from '../marks/ToneGlyph.tsx'

export type MarginNoteProps = {
  readonly tone: Tone
  /** The severity in a word. */
  readonly severity: string
  readonly code: string
  /** What is wrong, in one sentence. */
  readonly sentence: string
  readonly article: string
  /** What to do about it. */
  readonly advice?: string
  readonly actions?: ReactNode
}

/** What the program says about a field, in the margin beside it. */
export function MarginNote(props: MarginNoteProps) {
  const { tone, severity, code, sentence, article, advice, actions } = props
  return (
    <aside aria-label={`${severity}, ${code}`} className="flex flex-col gap-0.5 py-2 text-12">
      <SeverityMark tone={tone} label={severity} code={code} />
      <p className="text-ink">{sentence}</p>
      {advice ? <p className="text-ink-soft">{advice}</p> : null}
      <p className="text-ink-faint">{article}</p>
      {actions ? <div className="-ml-2 flex flex-wrap">{actions}</div> : null}
    </aside>
  )
}

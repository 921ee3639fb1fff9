import { Pause } from 'lucide-react'
import { deadlineChipText } from '#shared/text/deadline-chip'
import { formatDate } from '../../ui/format-date.ts'
import { ToneGlyph, toneText } from '../../ui/marks/ToneGlyph.tsx'
import { deadlineWords, type DeadlineWords, type DueDate } from './deadline-words.ts'

export type DeadlineChipProps = DueDate

/** How much time is left: words first, colour second, the date third. */
export function DeadlineChip(props: DeadlineChipProps) {
  const { dueOn, kind } = props
  const { label, tone } = deadlineWords(props)
  const forWhat = kind && deadlineChipText.kinds[kind]
  return (
    <span className="inline-flex min-w-0 items-baseline gap-2 whitespace-nowrap">
      <span className="inline-flex items-baseline gap-1.5">
        <DeadlineGlyph tone={tone} />
        <span className={wordsClass(tone)}>{label}</span>
      </span>
      {dueOn === null ? null : (
        <span className="text-12 text-ink-faint">
          <time dateTime={dueOn}>{formatDate(dueOn)}</time>
        </span>
      )}
      {forWhat ? <span className="truncate text-12 text-ink-faint">{forWhat}</span> : null}
    </span>
  )
}

type GlyphProps = Pick<DeadlineWords, 'tone'>

function DeadlineGlyph({ tone }: GlyphProps) {
  // The words of every row begin on one line, with a mark before them or without.
  return (
    <span className="grid w-2.5 shrink-0 place-items-center self-center">
      {tone === 'paused' ? (
        <Pause aria-hidden="true" fill="currentColor" strokeWidth={0} className="size-3" />
      ) : tone ? (
        <ToneGlyph tone={tone} />
      ) : null}
    </span>
  )
}

function wordsClass(tone: DeadlineWords['tone']): string {
  if (tone === null || tone === 'paused') return 'text-ink-soft'
  return `font-semibold ${toneText[tone]}`
}

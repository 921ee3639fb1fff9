import { Pause } from 'lucide-react'
import { deadlineChipText } from '#shared/text/deadline-chip'
import { formatDate } from '../../ui/format-date.ts'
import { ToneGlyph, toneText } from '../../ui/marks/ToneGlyph.tsx'
import { deadlineWords, type DeadlineWords, type DueDate } from './deadline-words.ts'

export type DeadlineChipProps = DueDate & {
  /** In a column the words of every row begin on one line, with a mark before them or without. */
  readonly isInColumn?: boolean
}

/** How much time is left: words first, colour second, the date third. */
export function DeadlineChip(props: DeadlineChipProps) {
  const { dueOn, kind } = props
  const { label, tone } = deadlineWords(props)
  const forWhat = kind && deadlineChipText.kinds[kind]
  return (
    // What does not fit beside the words is not shown at all, rather than cut. The spaces are for the ear.
    <span className="inline-flex h-[1.25em] max-w-full min-w-0 flex-wrap items-baseline gap-x-2 overflow-hidden whitespace-nowrap">
      <span className="inline-flex items-baseline gap-1.5">
        {tone || props.isInColumn ? <DeadlineGlyph tone={tone} /> : null}
        <span className={wordsClass(tone)}>{label}</span>
      </span>{' '}
      {forWhat ? <span className="text-12 text-ink-faint">{forWhat}</span> : null}{' '}
      {dueOn === null ? null : (
        <span className="text-12 text-ink-faint">
          <time dateTime={dueOn}>{formatDate(dueOn)}</time>
        </span>
      )}
    </span>
  )
}

type GlyphProps = Pick<DeadlineWords, 'tone'>

function DeadlineGlyph({ tone }: GlyphProps) {
  return (
    <span className="grid w-2.5 shrink-0 place-items-center self-center">
      {tone === 'paused' ? (
        <Pause
          aria-hidden="true"
          fill="currentColor"
          strokeWidth={0}
          className="size-3 text-ink-soft"
        />
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

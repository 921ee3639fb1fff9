import { Pause } from 'lucide-react'
import { formatDate } from '../format-date.ts'
import { ToneGlyph, toneText, type Tone } from './ToneGlyph.tsx'

/** How urgent a date is; null while nothing is urgent, so that the words stand alone. */
export type DateTone = Tone | 'paused' | null

export type DateChipProps = {
  readonly label: string
  readonly tone: DateTone
  /** What the date is for, where that is not plain. */
  readonly forWhat?: string | null
  readonly day: string | null
  /** In a column the words of every row begin on one line, with a mark before them or without. */
  readonly isInColumn?: boolean
}

/** How a date stands: words first, colour second, the day third. */
export function DateChip({ label, tone, forWhat, day, isInColumn = false }: DateChipProps) {
  return (
    // What does not fit beside the words is not shown at all, rather than cut. The spaces are for the ear.
    <span className="inline-flex h-[1.25em] max-w-full min-w-0 flex-wrap items-baseline gap-x-2 overflow-hidden whitespace-nowrap">
      <span className="inline-flex items-baseline gap-1.5">
        {tone || isInColumn ? <DateGlyph tone={tone} /> : null}
        <span className={wordsClass(tone)}>{label}</span>
      </span>{' '}
      {forWhat ? <span className="text-12 text-ink-faint">{forWhat}</span> : null}{' '}
      {day === null ? null : (
        <span className="text-12 text-ink-faint">
          <time dateTime={day}>{formatDate(day)}</time>
        </span>
      )}
    </span>
  )
}

function DateGlyph({ tone }: Pick<DateChipProps, 'tone'>) {
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

function wordsClass(tone: DateTone): string {
  if (tone === null || tone === 'paused' || tone === 'good') return 'text-ink-soft'
  return `font-semibold ${toneText[tone]}`
}

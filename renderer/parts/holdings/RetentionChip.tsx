import { Pause } from 'lucide-react'
import { formatDate } from '../../ui/format-date.ts'
import { ToneGlyph, toneText } from '../../ui/marks/ToneGlyph.tsx'
import { chipWords, type ChipDate, type ChipWords } from './chip-words.ts'

export type RetentionChipProps = {
  readonly date: ChipDate
  /** In a column the words of every row begin on one line, with a mark before them or without. */
  readonly isInColumn?: boolean
}

/** How the date of a holding stands: words first, colour second, the day third. */
export function RetentionChip({ date, isInColumn = false }: RetentionChipProps) {
  const { label, tone, day } = chipWords(date)
  return (
    // What does not fit beside the words is not shown at all, rather than cut. The space is for the ear.
    <span className="inline-flex h-[1.25em] max-w-full min-w-0 flex-wrap items-baseline gap-x-2 overflow-hidden whitespace-nowrap">
      <span className="inline-flex items-baseline gap-1.5">
        {tone || isInColumn ? <ChipGlyph tone={tone} /> : null}
        <span className={wordsClass(tone)}>{label}</span>
      </span>{' '}
      {day === null ? null : (
        <span className="text-12 text-ink-faint">
          <time dateTime={day}>{formatDate(day)}</time>
        </span>
      )}
    </span>
  )
}

function ChipGlyph({ tone }: Pick<ChipWords, 'tone'>) {
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

function wordsClass(tone: ChipWords['tone']): string {
  if (tone === null || tone === 'paused' || tone === 'good') return 'text-ink-soft'
  return `font-semibold ${toneText[tone]}`
}

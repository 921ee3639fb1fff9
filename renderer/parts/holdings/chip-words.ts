import type { HoldingRow } from '#shared/ipc/retention'
import { withCapital } from '#shared/text/capital'
import { deadlineChipText } from '#shared/text/deadline-chip'
import { extendedChipText } from '#shared/text/holdings'
import { retentionStatusWords } from '#shared/text/retention-words'
import type { DateTone } from '../../ui/marks/DateChip.tsx'

/** What a chip is told about the date of a holding. */
export type ChipDate = Pick<HoldingRow, 'status' | 'dueOn' | 'nextReviewOn' | 'daysLeft'>

export type ChipWords = {
  readonly label: string
  readonly tone: DateTone
  /** The day that is shown after the words. */
  readonly day: string | null
}

/** How a date stands in words and tone; the words come first, the colour only follows them. */
export function chipWords({ status, dueOn, nextReviewOn, daysLeft }: ChipDate): ChipWords {
  const label = withCapital(retentionStatusWords[status])
  switch (status) {
    case 'OVERDUE':
      return { label: deadlineChipText.overdue(-(daysLeft ?? 0)), tone: 'blocker', day: dueOn }
    case 'DUE_TODAY':
      return { label: deadlineChipText.dueToday, tone: 'error', day: dueOn }
    case 'DUE_SOON':
      return { label: deadlineChipText.left(daysLeft ?? 0), tone: 'warning', day: dueOn }
    case 'RUNNING':
      return { label: deadlineChipText.left(daysLeft ?? 0), tone: null, day: dueOn }
    case 'HELD':
      return { label, tone: 'paused', day: dueOn }
    case 'REVIEW_DUE':
      return { label, tone: 'warning', day: nextReviewOn }
    case 'EXTENDED_REVIEW':
      return {
        label: nextReviewOn === null ? label : extendedChipText,
        tone: null,
        day: nextReviewOn,
      }
    case 'REVIEW_SCHEDULED':
      return { label, tone: null, day: nextReviewOn }
    case 'NO_RULE':
    case 'NEEDS_CITATION':
      return { label, tone: 'warning', day: null }
    case 'ERASED':
      return { label, tone: 'good', day: null }
    case 'NOT_STARTED':
    case 'NOT_APPLICABLE':
      return { label, tone: null, day: null }
  }
}

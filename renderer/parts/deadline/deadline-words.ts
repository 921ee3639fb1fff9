import { dueFlag } from '#shared/domain/requests/deadline'
import type { DeadlineKind } from '#shared/domain/requests/case-deadlines'
import { daysBetween } from '#shared/domain/values/day'
import { deadlineChipText as words } from '#shared/text/deadline-chip'
import { formatDate } from '../../ui/format-date.ts'
import type { DateTone } from '../../ui/marks/DateChip.tsx'

/** What a chip is told about a date. */
export type DueDate = {
  readonly dueOn: string | null
  readonly kind: DeadlineKind | null
  readonly isPaused: boolean
  readonly isOpen: boolean
  readonly today: string
  readonly dueSoonDays: number
}

export type DeadlineWords = {
  readonly label: string
  /** Null while nothing is urgent: the words then stand alone. */
  readonly tone: DateTone
}

/** How urgent a date is in words and tone; the words come first, the colour only follows them. */
export function deadlineWords(due: DueDate): DeadlineWords {
  const { dueOn, isPaused, isOpen, today, dueSoonDays } = due
  if (dueOn === null) {
    if (isPaused) return { label: words.paused, tone: 'paused' }
    return { label: isOpen ? words.noDate : words.none, tone: null }
  }
  switch (dueFlag(dueOn, today, dueSoonDays)) {
    case 'overdue':
      return { label: words.overdue(daysBetween(dueOn, today)), tone: 'blocker' }
    case 'due-today':
      return { label: words.dueToday, tone: 'error' }
    case 'due-soon':
      return { label: words.left(daysBetween(today, dueOn)), tone: 'warning' }
    case 'running':
    case null:
      return { label: words.left(daysBetween(today, dueOn)), tone: null }
  }
}

/** Everything a chip shows in one line, in its order: what is named after it has to contain that. */
export function deadlineLabel(due: DueDate): string {
  const { dueOn, kind } = due
  const forWhat = kind && words.kinds[kind]
  const date = dueOn === null ? null : formatDate(dueOn)
  return [deadlineWords(due).label, forWhat, date].filter(Boolean).join(' ')
}

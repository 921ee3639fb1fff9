import { DateChip } from '#ui/marks/DateChip'
import { deadlineChipText } from '#shared/text/deadline-chip'
import { deadlineWords, type DueDate } from './deadline-words.ts'

export type DeadlineChipProps = DueDate & {
  /** In a column the words of every row begin on one line, with a mark before them or without. */
  readonly isInColumn?: boolean
}

/** How much time is left: words first, colour second, the date third. */
export function DeadlineChip({ isInColumn = false, ...due }: DeadlineChipProps) {
  const forWhat = due.kind && deadlineChipText.kinds[due.kind]
  return (
    <DateChip {...deadlineWords(due)} forWhat={forWhat} day={due.dueOn} isInColumn={isInColumn} />
  )
}

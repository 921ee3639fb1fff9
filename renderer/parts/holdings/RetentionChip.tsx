import { DateChip } from '#ui/marks/DateChip'
import { chipWords, type ChipDate } from './chip-words.ts'

export type RetentionChipProps = {
  readonly date: ChipDate
  /** In a column the words of every row begin on one line, with a mark before them or without. */
  readonly isInColumn?: boolean
}

/** How the date of a holding stands: words first, colour second, the day third. */
export function RetentionChip({ date, isInColumn = false }: RetentionChipProps) {
  return <DateChip {...chipWords(date)} isInColumn={isInColumn} />
}

import { DateChip, type DateTone } from '#ui/marks/DateChip'
import { useNow } from '../clock/use-now.ts'
import { targetStanding, type TargetFacts } from './target-standing.ts'

export type TargetChipProps = {
  readonly facts: TargetFacts
  /** In a column the words of every row begin on one line, with a mark before them or without. */
  readonly isInColumn?: boolean
}

/** How a case stands by its house targets: words first, colour second; it draws itself anew when its words change. */
export function TargetChip({ facts, isInColumn = false }: TargetChipProps) {
  const label = useNow((now) => targetStanding(facts, now).label)
  const tone = useNow<DateTone>((now) => targetStanding(facts, now).tone)
  return <DateChip label={label} tone={tone} day={null} isInColumn={isInColumn} />
}

import type { TimePoint } from '../values/time-point.ts'
import { isSurelyBefore } from '../values/time-span.ts'
import type { BreachTargetName } from './breach-targets.ts'
import type { RowProblemCode } from './row-problem.ts'

/** The times of one row. */
export type BreachTimes = Record<
  'occurredFrom' | 'occurredTo' | 'firstSignal' | 'aware' | 'notified' | 'peopleTold' | 'closed',
  TimePoint | null
>
type TimeName = keyof BreachTimes & BreachTargetName

/** What cannot come before what; the first is the one that is told. */
const ORDERS: readonly (readonly [TimeName, TimeName, RowProblemCode])[] = [
  ['occurredTo', 'occurredFrom', 'end-before-begin'],
  ['aware', 'firstSignal', 'aware-before-signal'],
  ['aware', 'occurredFrom', 'aware-before-begin'],
  ['notified', 'aware', 'notified-before-aware'],
  ['notified', 'firstSignal', 'notified-before-aware'],
  ['peopleTold', 'aware', 'told-before-aware'],
  ['peopleTold', 'firstSignal', 'told-before-aware'],
  ['closed', 'firstSignal', 'closed-too-early'],
  ['closed', 'aware', 'closed-too-early'],
  ['closed', 'notified', 'closed-too-early'],
  ['closed', 'peopleTold', 'closed-too-early'],
]

/** The times of a row that cannot be true beside the others; days without a time only where no time of day could mend it. */
export function impossibleTimes(
  times: BreachTimes,
  timeZone: string,
): { target: TimeName; code: RowProblemCode }[] {
  const found = ORDERS.flatMap(([target, other, code]) => {
    const [point, before] = [times[target], times[other]]
    const isWrong = point !== null && before !== null && isSurelyBefore(point, before, timeZone)
    return isWrong ? [{ target, code }] : []
  })
  return found.filter(
    ({ code }, place) => found.findIndex((other) => other.code === code) === place,
  )
}

import type { HoldSpan } from './status.ts'

/**
 * The last permitted day that had passed before a hold began, null where none had: a hold set too late blocks erasure
 * all the same, but does not make good that the data was still there. GDPR art. 5(1)(e), 17(3).
 */
export function pastBeforeHold(
  dueOn: string,
  holds: readonly HoldSpan[],
  asOf: string,
): string | null {
  let due = dueOn
  for (const { from, releasedOn } of holds.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > asOf || (releasedOn !== null && releasedOn < from)) continue
    if (from > due) return due
    if (releasedOn === null || releasedOn > asOf) return null
    if (releasedOn > due) due = releasedOn
  }
  return null
}

import type { ErasureLine } from '#shared/domain/retention/erasure'
import { daysBetween } from '#shared/domain/values/day'
import { figure } from '#shared/text/amounts'
import { dayWords } from '#shared/text/dates'
import { certificateText as text } from '#shared/text/retention-documents'

/** Numbers added up, and how many parts nobody counted. */
export type Sum = { sum: number; uncounted: number }
type Counted = (line: ErasureLine) => number | null

/** The numbers of lines added up; what was not counted is never taken for nothing. */
export function sumOf(lines: readonly ErasureLine[], countOf: Counted): Sum {
  const counts = lines.map(countOf)
  return {
    sum: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    uncounted: counts.filter((count) => count === null).length,
  }
}

/** A sum in words. */
export function sumWords({ sum, uncounted }: Sum): string {
  return uncounted === 0 ? figure(sum) : text.partly(sum, uncounted)
}

/** A number in words, "not counted" where there is none. */
export function countWords(count: number | null): string {
  return count === null ? text.uncounted : figure(count)
}

/** The lines of each category, categories by name, lines by system and day. */
export function byCategory(
  lines: readonly ErasureLine[],
): { category: string; lines: ErasureLine[] }[] {
  const groups = new Map<string, ErasureLine[]>()
  for (const line of lines) {
    const group = groups.get(line.category)
    if (group) group.push(line)
    else groups.set(line.category, [line])
  }
  const { compare } = new Intl.Collator('en', { numeric: true })
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([category, group]) => ({ category, lines: group.toSorted(bySystemAndDay) }))
}

function bySystemAndDay(a: ErasureLine, b: ErasureLine): number {
  const key = ({ rule, system, dueOn, eventOn }: ErasureLine) =>
    [rule, system, dueOn ?? eventOn].map((part) => part ?? '').join('\n')
  const [left, right] = [key(a), key(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** How an erasure stands to the last permitted days of what it erased, in words. GDPR art. 5(1)(e). */
export function timeWords(lines: readonly ErasureLine[], on: string): string[] {
  const late = lines.flatMap(({ dueOn }) => {
    const days = dueOn === null ? 0 : daysBetween(dueOn, on)
    return days > 0 ? [days] : []
  })
  const early = lines.filter(({ dueOn }) => dueOn !== null && dueOn > on).length
  const undated = lines.filter(({ dueOn }) => dueOn === null).length
  const lateHolds = lines.flatMap(({ dueBeforeHoldOn }) => dueBeforeHoldOn ?? []).sort()
  const { time } = text
  return [
    ...(late.length > 0 ? [time.late(late.length, lines.length, Math.max(...late))] : []),
    ...(late.length === 0 && lateHolds.length === 0 && undated < lines.length ? [time.kept] : []),
    ...lateHolds.slice(0, 1).map((first) => time.lateHold(lateHolds.length, dayWords(first))),
    ...(early > 0 ? [time.early(early)] : []),
    ...(undated > 0 ? [time.undated(undated)] : []),
  ]
}

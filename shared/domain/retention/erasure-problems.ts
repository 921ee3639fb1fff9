import type { Problem } from '../values/problem.ts'
import type { ErasureFields, ErasurePart } from './erasure.ts'
import type { Holding } from './holding.ts'

/** What is about to be ticked off: a holding as it stands before. */
export type ToErase = Pick<Holding, 'id' | 'events' | 'records'>

/** Why an erasure cannot have happened on its day: not in the future, not before what it erased came about. */
export function erasureProblems(
  { on }: Pick<ErasureFields, 'on'>,
  eventDays: readonly string[],
  today: string,
): Problem[] {
  if (on > today) return [{ field: 'on', code: 'in-the-future' }]
  return eventDays.some((day) => on < day) ? [{ field: 'on', code: 'date-order' }] : []
}

/** Why a part cannot be erased or kept: numbers that are missing or too large, a review before the erasure. */
export function partProblems(part: ErasurePart, { records }: ToErase, on: string): Problem[] {
  const { erasedRecords, kept } = part
  const problems: Problem[] = []
  if (kept) {
    if (kept.records === null) problems.push({ field: 'kept.records', code: 'required' })
    if (kept.records === 0) problems.push({ field: 'kept.records', code: 'out-of-range' })
    if (kept.reviewOn < on) problems.push({ field: 'kept.reviewOn', code: 'date-order' })
  }
  if (erasedRecords === null && kept === null) return problems
  // Of an unknown number no part can be told from the rest.
  const counted = erasedRecords === null ? 'kept.records' : 'erasedRecords'
  if (records === null) return [...problems, { field: counted, code: 'required' }]
  const erased = erasedRecords ?? records - (kept?.records ?? 0)
  // Keeping all of it is a hold, not an erasure.
  if (erased < 1 || erased + (kept?.records ?? 0) > records)
    problems.push({ field: counted, code: 'out-of-range' })
  return problems
}

/** How a holding's records divide; null where nobody has counted them. */
export function dividedRecords(
  part: ErasurePart | null,
  records: number | null,
): { erased: number | null; kept: number; stillDue: number } {
  const kept = part?.kept?.records ?? 0
  if (records === null) return { erased: null, kept, stillDue: 0 }
  const erased = part?.erasedRecords ?? records - kept
  return { erased, kept, stillDue: records - erased - kept }
}

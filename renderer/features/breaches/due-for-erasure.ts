import type { BreachSummary } from '#shared/ipc/breaches'

/** Whether an incident's record has been kept for as long as its rule says. GDPR art. 5(1)(e). */
export function isDueForErasure(
  { isOpen, eraseOn }: Pick<BreachSummary, 'isOpen' | 'eraseOn'>,
  today: string,
): boolean {
  return !isOpen && eraseOn !== null && eraseOn <= today
}

/** Whether a record may be removed without its rule: nothing in it was a breach, as far as anybody knows. GDPR art. 33(5). */
export function isRemovable({ state }: Pick<BreachSummary, 'state'>): boolean {
  return state === 'SIGNAL' || state === 'TRIAGE' || state === 'NOT_A_BREACH'
}

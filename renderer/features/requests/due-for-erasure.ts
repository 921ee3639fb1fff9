import type { RequestSummary } from '#shared/ipc/requests'

/** Whether a case's personal fields have to be erased by now. GDPR art. 5(1)(e). */
export function isDueForErasure(
  { eraseOn, isErased }: Pick<RequestSummary, 'eraseOn' | 'isErased'>,
  today: string,
): boolean {
  return !isErased && eraseOn !== null && eraseOn <= today
}

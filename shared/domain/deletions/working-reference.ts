import type { Deletion } from './deletion.ts'
import { deletionStatus } from './deletion-status.ts'

/** Whether a case needs nothing any more by which the account could be found: it was verified or is over. GDPR art. 5(1)(c), 5(1)(e). */
export function isReferenceOver(deletion: Pick<Deletion, 'events' | 'ageBand'>): boolean {
  const { state } = deletionStatus(deletion)
  return state === 'VERIFIED' || state === 'CLOSED'
}

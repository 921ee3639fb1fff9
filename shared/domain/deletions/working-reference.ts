import type { Deletion } from './deletion.ts'
import type { DeletionEvent } from './event.ts'

/** Whether a case needs nothing any more by which the account could be found: it was verified or is over. GDPR art. 5(1)(c), 5(1)(e). */
export function isReferenceOver({ events }: Pick<Deletion, 'events'>): boolean {
  const last = events.findLast((event) => ENDS.has(event.kind))
  return last !== undefined && !(last.kind === 'verified' && last.result === 'found-again')
}

const ENDS: ReadonlySet<DeletionEvent['kind']> = new Set(['verified', 'closed', 'taken-over'])

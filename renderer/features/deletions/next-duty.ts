import { DELETION_DUTIES, type DeletionDuty } from '#shared/domain/deletions/state'
import type { DeletionSummary } from '#shared/ipc/deletions'

/** The most urgent of what a case asks for. */
export function nextDuty({ duties }: Pick<DeletionSummary, 'duties'>): DeletionDuty | null {
  return DELETION_DUTIES.find((duty) => duties.includes(duty)) ?? null
}

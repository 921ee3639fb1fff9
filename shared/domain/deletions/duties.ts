import type { Deletion } from './deletion.ts'
import { type DeletionStatus, deletionStatus } from './deletion-status.ts'
import { isGroundGiven } from './offered-events.ts'
import { DELETION_DUTIES, type DeletionDuty } from './state.ts'
import { isDeleteLate, isFreezeLate, type TargetSettings } from './targets.ts'
import { areOthersTold } from './telling.ts'

type Dutiful = Pick<
  Deletion,
  'timeZone' | 'signal' | 'beliefOn' | 'ageBand' | 'events' | 'processors' | 'recipients'
>

/** What an open case still asks, the most urgent first; nothing once it is closed. GDPR art. 5(1)(a), 8, 17, 19. */
export function deletionDuties(
  deletion: Dutiful,
  settings: TargetSettings,
  now: string,
  today: string,
): DeletionDuty[] {
  const status = deletionStatus(deletion)
  if (!status.isOpen) return []
  const owed = owedOf(deletion, status, {
    isFreezeLate: isFreezeLate(deletion, settings, now) === true,
    isDeleteLate: isDeleteLate(deletion, settings, today) === true,
    today,
  })
  return DELETION_DUTIES.filter((duty) => owed[duty])
}

type Times = { isFreezeLate: boolean; isDeleteLate: boolean; today: string }

function owedOf(
  { processors, recipients }: Dutiful,
  status: DeletionStatus,
  times: Times,
): Record<DeletionDuty, boolean> {
  const { state, decision, deletedAt, startedAt, backupExpiry } = status
  const isTold = areOthersTold(processors) && areOthersTold(recipients)
  const isToDecide =
    state === 'CHECK_CONSENT' || (state === 'CHECK_AGE' && isGroundGiven(status, 'adult'))
  const isWaiting = backupExpiry !== null && times.today < backupExpiry
  return {
    'freeze-late': state === 'SIGNAL' && times.isFreezeLate,
    'delete-late': deletedAt === null && times.isDeleteLate,
    freeze: state === 'SIGNAL' && !times.isFreezeLate,
    'check-age': state === 'FREEZE',
    'check-consent': state === 'CHECK_AGE' && !isToDecide,
    decide: isToDecide,
    'start-deleting': state === 'DECIDED_DELETE',
    delete: state === 'DELETING',
    'tell-others': startedAt !== null && decision === 'delete' && !isTold,
    'wait-for-backups': state === 'BACKUP_WAIT' && isWaiting,
    verify: state === 'BACKUP_WAIT' && !isWaiting,
    close: decision !== null && isClosable(status, isTold),
  }
}

function isClosable({ state }: DeletionStatus, isTold: boolean): boolean {
  if (state === 'VERIFIED') return isTold
  return state === 'CLEARED_ADULT' || state === 'CLEARED_CONSENT'
}

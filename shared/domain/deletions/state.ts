/** Where a case stands; it follows from its events. GDPR art. 8, 17(1)(f). */
export const DELETION_STATES = [
  'SIGNAL',
  'FREEZE',
  'CHECK_AGE',
  'CHECK_CONSENT',
  'CLEARED_ADULT',
  'CLEARED_CONSENT',
  'DECIDED_DELETE',
  'DELETING',
  'BACKUP_WAIT',
  'VERIFIED',
  'CLOSED',
] as const
export type DeletionState = (typeof DELETION_STATES)[number]

/** What an open case still asks of the officer, the most urgent first. */
export const DELETION_DUTIES = [
  'freeze-late',
  'delete-late',
  'freeze',
  'check-age',
  'check-consent',
  'decide',
  'start-deleting',
  'delete',
  'tell-others',
  'wait-for-backups',
  'verify',
  'close',
] as const
export type DeletionDuty = (typeof DELETION_DUTIES)[number]

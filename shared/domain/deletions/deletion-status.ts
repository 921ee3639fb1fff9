import type { AgeBand, Decision, DecisionRole } from './choices.ts'
import type { Deletion } from './deletion.ts'
import type { DeletionEvent, DeletionEventOf } from './event.ts'
import type { DeletionState } from './state.ts'

/** Everything that follows from a case's events. */
export type DeletionStatus = {
  state: DeletionState
  isOpen: boolean
  frozenAt: string | null
  isFrozenDayOnly: boolean
  ageCheck: DeletionEventOf<'age-checked'> | null
  consentCheck: DeletionEventOf<'consent-checked'> | null
  /** The latest check's, and before any check what the case says. */
  ageBand: AgeBand
  /** Whether something was collected for a check of the age. */
  hasCollected: boolean
  /** Null again once the age or the consent is checked anew. */
  decision: Decision | null
  decidedAt: string | null
  /** Who decided to delete; nobody has to decide that data stay. */
  decidedRoles: readonly DecisionRole[]
  startedAt: string | null
  /** Null again while something was found that should be gone. */
  deletedAt: string | null
  isDeletedDayOnly: boolean
  /** Whether something was deleted at all, even where more was found later. */
  hasDeleted: boolean
  /** Over all rounds of deleting; null where one of them is not known. */
  records: number | null
  logDigest: string | null
  /** The latest of all rounds; null where no backup held the data. */
  backupExpiry: string | null
  /** The search after the latest round, or the one that led to it while that runs. */
  verification: DeletionEventOf<'verified'> | null
  closedAt: string | null
  isClosedDayOnly: boolean
  /** What a log said, where the case was over when it was read in. */
  takenOver: DeletionEventOf<'taken-over'> | null
}

/** Reads a case's events in order and says where it stands. GDPR art. 8, 17(1)(f). */
export function deletionStatus({
  events,
  ageBand,
}: Pick<Deletion, 'events' | 'ageBand'>): DeletionStatus {
  const status = beginning(ageBand)
  for (const event of events) take(status, event)
  status.isOpen = status.state !== 'CLOSED'
  return status
}

/** Whether the latest checks leave reason to believe that a child's data are held without consent. GDPR art. 8(1). */
export function isBelieved({
  ageCheck,
  consentCheck,
}: Pick<DeletionStatus, 'ageCheck' | 'consentCheck'>): boolean {
  return ageCheck?.result !== 'of-age' && consentCheck?.consent !== 'verified'
}

/** Whether data of a child are still to be deleted. GDPR art. 17(1)(f). */
export function isDeletionOwed(
  status: Pick<DeletionStatus, 'isOpen' | 'deletedAt' | 'ageCheck' | 'consentCheck'>,
): boolean {
  return status.isOpen && status.deletedAt === null && isBelieved(status)
}

function beginning(ageBand: AgeBand): DeletionStatus {
  return {
    state: 'SIGNAL',
    isOpen: true,
    frozenAt: null,
    isFrozenDayOnly: false,
    ageCheck: null,
    consentCheck: null,
    ageBand,
    hasCollected: false,
    decision: null,
    decidedAt: null,
    decidedRoles: [],
    startedAt: null,
    deletedAt: null,
    isDeletedDayOnly: false,
    hasDeleted: false,
    records: null,
    logDigest: null,
    backupExpiry: null,
    verification: null,
    closedAt: null,
    isClosedDayOnly: false,
    takenOver: null,
  }
}

function take(status: DeletionStatus, event: DeletionEvent): void {
  switch (event.kind) {
    case 'frozen':
      status.state = 'FREEZE'
      status.frozenAt = event.at
      status.isFrozenDayOnly = event.isDayOnly
      break
    case 'age-checked':
    case 'consent-checked':
      takeCheck(status, event)
      break
    case 'cleared':
      status.state = event.ground === 'adult' ? 'CLEARED_ADULT' : 'CLEARED_CONSENT'
      decide(status, event.ground === 'adult' ? 'cleared-adult' : 'cleared-consent', event.at, [])
      break
    case 'decided':
      status.state = 'DECIDED_DELETE'
      decide(status, 'delete', event.at, event.roles)
      break
    case 'deletion-started':
      status.state = 'DELETING'
      status.startedAt = event.at
      break
    case 'deleted':
      status.state = 'BACKUP_WAIT'
      status.verification = null
      takeDeletion(status, event)
      break
    case 'verified':
      takeVerification(status, event)
      break
    case 'closed':
      close(status, event)
      break
    case 'taken-over':
      takeOver(status, event)
  }
}

// Facts have changed: what was decided on the old ones is open again.
function takeCheck(
  status: DeletionStatus,
  event: DeletionEventOf<'age-checked' | 'consent-checked'>,
): void {
  decide(status, null, null, [])
  if (event.kind === 'age-checked') {
    status.state = 'CHECK_AGE'
    status.ageCheck = event
    status.ageBand = event.band
    // A copy of a document is something that was collected, whatever else was ticked.
    status.hasCollected ||= event.hasCollected || event.method === 'document-copied'
  } else {
    status.state = 'CHECK_CONSENT'
    status.consentCheck = event
  }
}

function decide(
  status: DeletionStatus,
  decision: Decision | null,
  at: string | null,
  roles: readonly DecisionRole[],
): void {
  status.decision = decision
  status.decidedAt = at
  status.decidedRoles = roles
}

type Round = Pick<
  DeletionEventOf<'deleted'>,
  'at' | 'isDayOnly' | 'records' | 'logDigest' | 'backupExpiry'
>

function takeDeletion(status: DeletionStatus, round: Round): void {
  const { at, isDayOnly, records, logDigest, backupExpiry } = round
  status.records = status.hasDeleted ? sumOf(status.records, records) : records
  status.hasDeleted = true
  status.deletedAt = at
  status.isDeletedDayOnly = isDayOnly
  status.logDigest = logDigest ?? status.logDigest
  status.backupExpiry = latestOf(status.backupExpiry, backupExpiry)
}

function takeVerification(status: DeletionStatus, event: DeletionEventOf<'verified'>): void {
  status.verification = event
  if (event.result === 'found-again') {
    status.state = 'DELETING'
    status.deletedAt = null
    status.isDeletedDayOnly = false
  } else status.state = 'VERIFIED'
}

function takeOver(status: DeletionStatus, event: DeletionEventOf<'taken-over'>): void {
  decide(status, 'delete', null, [])
  status.takenOver = event
  takeDeletion(status, event)
  close(status, event)
}

function close(
  status: DeletionStatus,
  { at, isDayOnly }: Pick<DeletionEvent, 'at' | 'isDayOnly'>,
): void {
  status.state = 'CLOSED'
  status.closedAt = at
  status.isClosedDayOnly = isDayOnly
}

function sumOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}

function latestOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

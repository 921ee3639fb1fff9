import type { Deletion } from '../domain/deletions/deletion.ts'
import { deletionStatus } from '../domain/deletions/deletion-status.ts'
import type { EvidenceRecord } from '../domain/deletions/evidence.ts'
import { controls } from './controls.ts'
import type { EvidenceField } from './deletion-evidence.ts'

type Case = Pick<Deletion, 'events' | 'ageBand' | 'processors' | 'recipients' | 'imported'>

const words = {
  noProcessor: 'No processor has the data',
  noRecipient: 'Nobody else was given the data',
  nothing: 'Nothing',
  noBackup: 'No backup held the data',
  notDeleted: 'Nothing is deleted',
  atClosing: 'Follows from the day of closing',
} as const

/** What only a deletion has; of a cleared case it is empty because nothing is deleted. */
const OF_DELETIONS: readonly EvidenceField[] = [
  'dataCategoriesDeleted',
  'systems',
  'recordsCount',
  'processorsTold',
  'recipientsTold',
  'keptDespite',
  'backupExpiry',
  'verifiedOn',
  'verificationResult',
  'logDigest',
]

/** What an empty field of the evidence record means: an answer the case gives, or that nothing is recorded. GDPR art. 5(2). */
export function emptyEvidenceWords(
  field: EvidenceField,
  record: Pick<EvidenceRecord, 'decision'>,
  deletion: Case,
): string {
  const { decision } = record
  const isCleared = decision === 'cleared-adult' || decision === 'cleared-consent'
  if (isCleared && OF_DELETIONS.includes(field)) return words.notDeleted
  return answered(field, deletion) ?? controls.notRecorded
}

// What a log left out nobody answered.
function answered(field: EvidenceField, deletion: Case): string | null {
  const { processors, recipients, imported } = deletion
  if (field === 'retentionUntil' && deletionStatus(deletion).isOpen) return words.atClosing
  if (field === 'processorsTold') return processors.isNone ? words.noProcessor : null
  if (field === 'recipientsTold') return recipients.isNone ? words.noRecipient : null
  if (imported !== null) return null
  // What stays and what a backup holds is in the record from the deletion on.
  if (!deletionStatus(deletion).hasDeleted) return null
  if (field === 'keptDespite') return words.nothing
  return field === 'backupExpiry' ? words.noBackup : null
}

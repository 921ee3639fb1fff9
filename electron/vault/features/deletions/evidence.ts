import type { Deletion } from '#shared/domain/deletions/deletion'
import type { EvidenceRecord } from '#shared/domain/deletions/evidence'
import { evidenceOf, type EvidenceNames } from '#shared/domain/deletions/evidence-of'
import { readDeletionSettings } from '../../db/deletion-settings.ts'
import type { ReadableDb } from '../../db/open.ts'
import { entryNames } from './store.ts'

/** How the lists of the register name what cases point at. */
export function evidenceNames(db: ReadableDb): EvidenceNames {
  const names = entryNames(db)
  return {
    categories: names['data-category'],
    systems: names.system,
    processors: names.processor,
    recipients: names.recipient,
  }
}

/** The proof of a case: as it was sealed, else as it would be sealed now. GDPR art. 5(2). */
export function evidenceNow(db: ReadableDb, deletion: Deletion): EvidenceRecord {
  if (deletion.sealed !== null) return deletion.sealed.record
  return evidenceOf(deletion, evidenceNames(db), readDeletionSettings(db))
}

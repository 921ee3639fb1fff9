import type { EvidenceRecord } from '#shared/domain/deletions/evidence'
import { evidenceLines, type EvidenceField } from '#shared/text/deletion-evidence'

/** Where a field of the evidence record is entered in the sheet; null where a step tells it. */
export const GAP_PLACES: Partial<Record<EvidenceField, string | null>> = {
  signalChannel: 'signalChannel',
  signalDate: 'signal',
  beliefBasis: 'beliefBasis',
  country: 'country',
  parentalConsent: null,
  dataCategoriesDeleted: 'categoryIds',
  systems: 'systemIds',
  recordsCount: null,
  retentionUntil: null,
}
/** What only a deletion has. */
const OF_DELETIONS: readonly EvidenceField[] = ['dataCategoriesDeleted', 'systems', 'recordsCount']

/** What a record lacks that belongs to it; an empty list that is an answer is none. GDPR art. 5(2). */
export function evidenceGaps(record: EvidenceRecord): EvidenceField[] {
  // The names of the places are fields of the record.
  const asked = Object.keys(GAP_PLACES) as EvidenceField[]
  return asked.filter(
    (field) => isAsked(record, field) && evidenceLines(record, field).length === 0,
  )
}

function isAsked({ decision }: EvidenceRecord, field: EvidenceField): boolean {
  if (field === 'parentalConsent') return decision !== 'cleared-adult'
  return decision === 'delete' || !OF_DELETIONS.includes(field)
}

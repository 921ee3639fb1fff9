import type { Erasure } from '#shared/domain/retention/erasure'
import type { ErasureSummary } from '#shared/ipc/retention'
import type { ReadableDb } from '../../../db/open.ts'
import { readRecords } from '../../../db/records.ts'

/** All erasures, the last first. */
export function listErasures(db: ReadableDb): ErasureSummary[] {
  return readRecords<Erasure>(db, 'erasure')
    .sort((a, b) => compare(b.on, a.on) || compare(b.refNo, a.refNo))
    .map(summaryOf)
}

function summaryOf({ id, refNo, on, method, by, lines, certificate }: Erasure): ErasureSummary {
  return {
    id,
    refNo,
    on,
    method,
    by,
    holdings: lines.length,
    records: lines.reduce((sum, { erasedRecords }) => sum + (erasedRecords ?? 0), 0),
    categories: [...new Set(lines.map(({ category }) => category))].sort(),
    certificateNumber: certificate?.number ?? null,
  }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

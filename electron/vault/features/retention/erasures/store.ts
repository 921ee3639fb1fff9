import type { Erasure } from '#shared/domain/retention/erasure'
import type { EvidenceFile } from '#shared/domain/retention/holding'
import { AppError } from '#shared/ipc/errors'
import type { ReadableDb } from '../../../db/open.ts'
import { readRecord, readRecords } from '../../../db/records.ts'

/** The erasure with this identifier; throws not-found. */
export function readErasure(db: ReadableDb, id: string): Erasure {
  const erasure = readRecord<Erasure>(db, 'erasure', id)
  if (!erasure) throw new AppError('not-found')
  return erasure
}

/** The same where something of it is about to change; throws certificate-issued. */
export function readOpenErasure(db: ReadableDb, id: string): Erasure {
  const erasure = readErasure(db, id)
  if (erasure.certificate !== null) throw new AppError('certificate-issued')
  return erasure
}

type Mention = Pick<Erasure, 'id' | 'refNo' | 'on'> & { isCertified: boolean }

/** The erasures in which a holding was erased or partly erased, in their order. */
export function erasuresOf(db: ReadableDb, holdingId: string): Mention[] {
  return mentions(db, `"holdingId":${JSON.stringify(holdingId)}`)
}

/** The erasures that name a hold as the reason why something was kept. */
export function erasuresNaming(db: ReadableDb, holdRefNo: string): Mention[] {
  return mentions(db, `"holdRefNo":${JSON.stringify(holdRefNo)}`)
}

/** Certificate numbers given so far. */
export function certificateNumbers(db: ReadableDb): string[] {
  return db
    .prepare<[], string>(
      `SELECT document ->> '$.certificate.number' FROM erasures
       WHERE document ->> '$.certificate.number' IS NOT NULL`,
    )
    .pluck()
    .all()
}

/** The files that prove an erasure, in the order of their names. */
export function evidenceOf(db: ReadableDb, erasureId: string): EvidenceFile[] {
  return readRecords<EvidenceFile>(db, 'evidence-file')
    .filter((file) => file.erasureId === erasureId)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

// An erasure may have thousands of lines; a look for the text is quicker than reading them all.
function mentions(db: ReadableDb, text: string): Mention[] {
  return db
    .prepare<[string], Omit<Mention, 'isCertified'> & { number: string | null }>(
      `SELECT id, document ->> '$.refNo' AS refNo, document ->> '$.on' AS "on",
         document ->> '$.certificate.number' AS number
       FROM erasures WHERE instr(document, ?) > 0 ORDER BY document ->> '$.refNo'`,
    )
    .all(text)
    .map(({ number, ...mention }) => ({ ...mention, isCertified: number !== null }))
}

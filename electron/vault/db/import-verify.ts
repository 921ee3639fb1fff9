import { createHash } from 'node:crypto'
import {
  batchNumber,
  countForeignRows,
  eachImportRow,
  hashRow,
  readBatch,
} from './import-batches.ts'
import type { TrailEntry } from './journal.ts'
import type { LastTags } from './journal-verify.ts'
import type { ReadableDb } from './open.ts'

/** What the check of the journal knows of imports: their rows stand beside the trail, tied to it by a digest. */
export type ImportFollower = {
  follow(entry: TrailEntry, lastTags: LastTags): void
  /** Batches whose rows are not the ones that were written, and rows of no batch. */
  countDiffering(): number
}

/** Follows the imports of the trail, in the order of its entries. */
export function importFollower(db: ReadableDb): ImportFollower {
  const seen = new Set<number>()
  let differing = 0
  return {
    follow(entry, lastTags) {
      const batch = entry.changes.find(({ entity }) => entity === 'import-batch')
      const no = batch ? batchNumber(db, batch.id) : null
      if (!batch || no === null) return
      if (entry.action === 'logs:run') {
        seen.add(no)
        if (!takeRows(db, no, batch.id, lastTags)) differing += 1
      }
      if (entry.action === 'logs:undo') takeRowsBack(db, no, entry, lastTags)
    },
    countDiffering: () => differing + countForeignRows(db, [...seen]),
  }
}

// A batch whose record is gone, such as one of the example, has nothing to be compared with.
function takeRows(db: ReadableDb, no: number, batchId: string, lastTags: LastTags): boolean {
  const hash = createHash('sha256')
  for (const row of eachImportRow(db, no)) {
    hashRow(hash, row)
    lastTags.set(`request ${row.recordId}`, row.tag.toString('base64'))
  }
  const batch = readBatch(db, batchId)
  return batch === null || batch.rowsDigest === hash.digest('hex')
}

// Untouched cases were removed or put back; the entry names those that had to stay all the same.
function takeRowsBack(
  db: ReadableDb,
  no: number,
  { changes }: TrailEntry,
  lastTags: LastTags,
): void {
  const kept = new Set(changes.map(({ entity, id }) => `${entity} ${id}`))
  for (const { recordId, tag, beforeTag } of eachImportRow(db, no)) {
    const key = `request ${recordId}`
    if (kept.has(key) || lastTags.get(key) !== tag.toString('base64')) continue
    lastTags.set(key, beforeTag === null ? null : beforeTag.toString('base64'))
  }
}

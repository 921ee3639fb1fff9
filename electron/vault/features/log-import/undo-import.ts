import type { ImportBatch } from '#shared/domain/requests/import-batch'
import type { Attachment, Request } from '#shared/domain/requests/request'
import { canonicalJson } from '#shared/domain/values/canonical'
import { AppError } from '#shared/ipc/errors'
import {
  batchNumber,
  countImportRows,
  importRowsAfter,
  readBatch,
  type NumberedRow,
} from '../../db/import-batches.ts'
import { appendEntry, documentTag, type Tagger, type TrailEntry } from '../../db/journal.ts'
import { readable, type WritableDb } from '../../db/open.ts'
import { changesOf, putRecord, type Change } from '../../db/records.ts'
import { rowWriter, type RowWriter } from '../../db/request-row-writer.ts'
import { readRowContext } from '../../db/request-rows.ts'
import { markRemovedWords, sweepRemovedWords } from '../../db/request-words.ts'
import type { JobContext } from '../../handlers.ts'
import { forgetSteps } from '../../session.ts'
import { writeAsOne } from './long-work.ts'
import { connectedIds, documentWriter, goneFinder } from './store.ts'

const SLICE_ROWS = 500
/** From so many rows on, sweeping the whole index costs less than taking words out one by one. */
const MANY_ROWS = 1000

type Undone = NonNullable<ImportBatch['undone']>
type Taker = {
  keys: Pick<Tagger, 'tagRow'>
  documents: ReturnType<typeof documentWriter>
  rows: RowWriter
  connected: ReadonlySet<string>
}

/** Takes an import back, in any later session: cases that were touched since are kept. */
export async function undoImport(work: JobContext, batchId: string): Promise<ImportBatch> {
  const { batch } = await writeAsOne(work, ['request', 'import-batch'], (db) =>
    takeBack(work, db, batchId),
  )
  const db = readable(work.session.vault.db)
  const isGone = goneFinder(db, batchNumber(db, batchId))
  // A step on a case that is gone could no longer be taken, and would bar the way to those before it.
  forgetSteps(
    work.session,
    ({ batchId: of, changes }) => of === batchId || changes.map(caseOf).some(isGone),
  )
  return batch
}

// The cast: changes of this kind hold records of this kind.
function caseOf({ entity, id, before, after }: Change): string | null {
  if (entity === 'request') return id
  return entity === 'attachment' ? ((before ?? after) as Attachment).requestId : null
}

async function takeBack(
  work: JobContext,
  db: WritableDb,
  batchId: string,
): Promise<{ batch: ImportBatch; entry: TrailEntry }> {
  const { session, now, turn } = work
  const { keys } = session.vault
  const batch = readBatch(db, batchId)
  const no = batchNumber(db, batchId)
  if (!batch || no === null) throw new AppError('not-found')
  if (batch.undone) throw new AppError('nothing-to-undo')
  const total = countImportRows(db, no)
  const connected = await connectedSet(work, db, total)
  const taker = {
    keys,
    documents: documentWriter(db),
    rows: rowWriter(db, readRowContext(db)),
    connected,
  }
  const undone: Undone = { at: now, removed: 0, restored: 0, kept: 0 }
  const isLarge = total > MANY_ROWS
  if (isLarge) markRemovedWords(db)
  let done = 0
  for (let slice = importRowsAfter(db, no, 0, SLICE_ROWS); slice.length > 0;) {
    for (const row of slice) takeRowBack(db, taker, undone, row)
    done += slice.length
    await turn(done, total)
    slice = importRowsAfter(db, no, slice.at(-1)?.n ?? done, SLICE_ROWS)
  }
  if (isLarge) for (const _part of sweepRemovedWords(db)) await turn(total, total)
  const after = { ...batch, undone }
  putRecord(db, 'import-batch', after)
  const heading = { at: now, sessionId: session.id, action: 'logs:undo' }
  return { batch: after, entry: appendEntry(db, keys, heading, changesOf(db).toReversed()) }
}

async function connectedSet(
  { turn }: JobContext,
  db: WritableDb,
  total: number,
): Promise<ReadonlySet<string>> {
  const connected = new Set<string>()
  for (const portion of connectedIds(db)) {
    for (const id of portion) connected.add(id)
    await turn(0, total)
  }
  return connected
}

function takeRowBack(
  db: WritableDb,
  { keys, documents, rows, connected }: Taker,
  undone: Undone,
  row: NumberedRow,
): void {
  const { recordId: id, tag, beforeTag, before } = row
  const document = documents.find(id)
  // Removed by the officer since; there is nothing left to take back.
  if (document === null) return
  const tagOf = (canonical: string) => documentTag(keys, 'request', { id, canonical })
  // Mostly the document is as the import wrote it; one that was changed and changed back may be spelled otherwise.
  const isUntouched =
    tagOf(document).equals(tag) || tagOf(canonicalJson(JSON.parse(document))).equals(tag)
  if (isUntouched && beforeTag !== null) {
    // SECURITY: what comes back must be what was there; the tag before is part of the batch's digest.
    if (before === null || !tagOf(before).equals(beforeTag)) throw new AppError('vault-damaged')
    documents.replace(id, before)
    rows.put(JSON.parse(before) as Request)
    undone.restored += 1
  } else if (isUntouched && !connected.has(id)) {
    rows.remove(id)
    documents.remove(id)
    undone.removed += 1
  } else {
    undone.kept += 1
    // SECURITY: the entry names it, so that the check of the journal knows it was meant to stay.
    if (isUntouched) {
      const kept = JSON.parse(document) as Request
      changesOf(db).push({ entity: 'request', id, before: kept, after: kept })
    }
  }
}

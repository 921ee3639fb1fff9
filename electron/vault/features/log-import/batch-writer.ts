import { canonicalJson } from '#shared/domain/values/canonical'
import type { MappedRequest } from '#shared/domain/log-import/map-row'
import type { Request } from '#shared/domain/requests/request'
import { importRowWriter, numberBatch } from '../../db/import-batches.ts'
import { documentTag, type Tagger } from '../../db/journal.ts'
import type { WritableDb } from '../../db/open.ts'
import { newRequestRefs } from '../../db/request-refs.ts'
import { rowWriter } from '../../db/request-row-writer.ts'
import { readRowContext } from '../../db/request-rows.ts'
import { importedRequest, updatedRequest, type Origin } from './imported-request.ts'
import type { RowIdentity } from './row-identity.ts'
import { documentWriter } from './store.ts'

type Batch = {
  db: WritableDb
  keys: Pick<Tagger, 'tagRow'>
  batchId: string
  source: string
  today: string
  newId: () => string
}
type Row = { no: number; values: MappedRequest; identity: RowIdentity }
type NewCase = { request: Request; document: string; tag: Buffer }

export type BatchWriter = {
  /** Makes a case of the row; it is written with the next slice. */
  add(row: Row): void
  change(known: Request, row: Row): void
  /** Writes what was added: table after table, which finds its pages at hand more often than case after case. */
  flush(): void
  /** The digest over everything written. */
  digest(): string
}

/** Writes imported cases with documents, list rows, words and what taking them back needs. */
export function batchWriter({ db, keys, batchId, source, today, newId }: Batch): BatchWriter {
  const documents = documentWriter(db)
  const rows = rowWriter(db, readRowContext(db))
  const written = importRowWriter(db, numberBatch(db, batchId))
  const origin = { batchId, source, today, newId }
  const tagOf = (id: string, canonical: string) => documentTag(keys, 'request', { id, canonical })
  const nextRef = newRequestRefs(db)
  let added: NewCase[] = []
  const flush = () => {
    const slice = added
    added = []
    for (const { request, document } of slice) documents.add(request.id, document)
    for (const { request } of slice) rows.add(request)
    for (const { request, tag } of slice)
      written.add({ recordId: request.id, tag, beforeTag: null, before: null })
  }
  return {
    add(row) {
      const request = importedRequest(row.values, originOf(origin, row), nextRef())
      // Canonical by the order in which it is put together; the tests hold it to that.
      const document = JSON.stringify(request)
      added.push({ request, document, tag: tagOf(request.id, document) })
    },
    change(known, row) {
      const { id } = known
      const request = updatedRequest(known, row.values, originOf(origin, row))
      const [before, document] = [canonicalJson(known), canonicalJson(request)]
      documents.replace(id, document)
      rows.put(request)
      const [tag, beforeTag] = [tagOf(id, document), tagOf(id, before)]
      written.add({ recordId: id, tag, beforeTag, before })
    },
    flush,
    digest: () => written.digest(),
  }
}

function originOf(
  origin: Pick<Origin, 'batchId' | 'source' | 'today' | 'newId'>,
  { no, identity }: Row,
): Origin {
  return {
    ...origin,
    key: identity.key.toString('base64'),
    digest: identity.digest.toString('base64'),
    rowNo: no,
  }
}

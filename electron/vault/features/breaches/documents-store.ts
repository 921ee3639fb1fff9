import type { Breach } from '#shared/domain/breaches/breach'
import type { BreachDocument, BreachFile } from '#shared/domain/breaches/document'
import type { VaultInput } from '#shared/ipc/contract'
import { AppError } from '#shared/ipc/errors'
import { insertBytes } from '../../db/attachment-bytes.ts'
import type { ErasedRecord } from '../../db/journal.ts'
import { digestOf, keptName } from '../../db/kept-file.ts'
import { putRecord } from '../../db/records.ts'
import { actorOf } from '../../db/sessions.ts'
import type { CommandContext } from '../../handlers.ts'
import { dataDigest, documentData } from './documents/data-digest.ts'

type Printed = VaultInput<'breaches:keep-document'>

/** Keeps a version as it is given out; throws data-changed-since when the vault tells something else by now. GDPR art. 33(5). */
export function keepDocument(context: CommandContext, printed: Printed): BreachDocument {
  const { db, now, newId, session, entry } = context
  const { print, bytes, fileName } = printed
  const data = documentData(db, print, context)
  if (dataDigest(data) !== printed.dataDigest) throw new AppError('data-changed-since')
  const document: BreachDocument = {
    id: newId(),
    breachId: print.kind === 'register' ? null : print.id,
    tells: data.incidents.map(({ breach }) => breach.id),
    kind: print.kind,
    stage: print.kind === 'notification' ? print.stage : null,
    isAnew: print.kind === 'notification' && print.isAnew === true,
    delayReason: print.kind === 'notification' ? (print.delayReason ?? null) : null,
    version: data.version,
    name: keptName(fileName),
    issuedAt: now,
    by: actorOf(db, session.id),
    bytes: bytes.length,
    digest: digestOf(bytes),
    dataDigest: printed.dataDigest,
  }
  insertBytes(db, document.id, bytes)
  putRecord(db, 'breach-document', document)
  entry.sealed.push({ entity: 'breach-document', id: document.id })
  for (const { breach, files } of data.incidents)
    entry.sealed.push(...recordsSealed(context, breach, files))
  return document
}

// What led to an issued version cannot be taken back behind it: neither the incident nor what was made here for it.
function recordsSealed(
  { session }: CommandContext,
  breach: Breach,
  files: readonly BreachFile[],
): ErasedRecord[] {
  const named = linksOf(breach)
  for (const { id } of files) named.add(`breach-file ${id}`)
  const madeHere = session.done
    .flatMap(({ changes }) => changes)
    .filter(({ entity, id, before }) => before === null && named.has(`${entity} ${id}`))
  return [{ entity: 'breach', id: breach.id }, ...madeHere]
}

function linksOf({ parties, data, ...breach }: Breach): Set<string> {
  const processorIds = [
    ...breach.processorIds,
    ...parties.flatMap(({ processorId }) => processorId ?? []),
  ]
  return new Set([
    ...breach.activityIds.map((id) => `activity ${id}`),
    ...breach.requestIds.map((id) => `request ${id}`),
    ...breach.systemIds.map((id) => `system ${id}`),
    ...breach.measureIds.map((id) => `measure ${id}`),
    ...data.categoryIds.map((id) => `data-category ${id}`),
    ...processorIds.map((id) => `processor ${id}`),
  ])
}

import { erasedRequest } from '#shared/domain/requests/erased-request'
import type { Request } from '#shared/domain/requests/request'
import { AppError, rejectIf } from '#shared/ipc/errors'
import { ERASED_TEXT } from '#shared/text/request-erasure'
import { deleteBytes } from '../../db/attachment-bytes.ts'
import { putRecord, readRecord, removeRecord } from '../../db/records.ts'
import type { CommandContext } from '../../handlers.ts'
import { attachmentsEverOf, attachmentsOf } from './attachment-store.ts'
import { readGround } from './ground.ts'
import { unlinkAll } from './links.ts'
import { erasableIds, readRequest } from './store.ts'

/** Removes a case with its attachments; refuses one that opened another case again. */
export function removeRequest({ db, ...context }: CommandContext, id: string): void {
  const request = readRequest(db, id)
  const reopened = request.relatedIds.some((other) =>
    readRecord<Request>(db, 'request', other)?.events.some(
      (event) => event.kind === 'reopened' && event.complaintId === id,
    ),
  )
  if (reopened) rejectIf([{ field: 'id', code: 'in-use' }])
  unlinkAll({ db, today: readGround(db, context).today }, request)
  for (const attachment of attachmentsOf(db, id)) removeRecord(db, 'attachment', attachment.id)
  removeRecord(db, 'request', id)
}

/** Takes the personal fields out of cases whose day has come, out of the journal and the search too; nothing brings them back. */
export function eraseRequests(context: CommandContext, ids: readonly string[]): number {
  const { db, entry } = context
  const { today } = readGround(db, context)
  const due = erasableIds(db, today)
  const chosen = new Set(ids)
  for (const id of chosen) {
    const request = readRequest(db, id)
    if (!due.has(id)) throw new AppError('not-due-for-erasure')
    putRecord(db, 'request', erasedRequest(request, today, ERASED_TEXT))
    entry.erased.push({ entity: 'request', id })
    for (const attachment of attachmentsOf(db, id)) removeRecord(db, 'attachment', attachment.id)
  }
  // SECURITY: a name of a file that was removed long ago still stands in the journal.
  for (const id of attachmentsEverOf(db, chosen)) {
    deleteBytes(db, id)
    entry.erased.push({ entity: 'attachment', id })
  }
  return chosen.size
}

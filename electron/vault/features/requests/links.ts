import type { Request } from '#shared/domain/requests/request'
import { rejectIf } from '#shared/ipc/errors'
import type { WritableDb } from '../../db/open.ts'
import { putRecord, readRecord } from '../../db/records.ts'

/** As many as the record takes. */
const LINKS_MAX = 50

type Writing = { db: WritableDb; today: string }

/** Lets the cases that a case names or no longer names say the same of it. */
export function linkBack(context: Writing, before: Request | null, after: Request): void {
  const [was, is] = [before?.relatedIds ?? [], after.relatedIds]
  for (const id of is)
    if (!was.includes(id)) changeLinks(context, id, (links) => [...links, after.id])
  for (const id of was) if (!is.includes(id)) changeLinks(context, id, without(after.id))
}

/** Takes a case that goes out of the cases that name it. */
export function unlinkAll(context: Writing, request: Request): void {
  for (const id of request.relatedIds) changeLinks(context, id, without(request.id))
}

/** A case with links to the complaints that opened it again; such a link stays as long as its event. */
export function withComplaints(request: Request): Request {
  const complaints = request.events.flatMap((event) =>
    event.kind === 'reopened' ? [event.complaintId] : [],
  )
  return { ...request, relatedIds: [...new Set([...request.relatedIds, ...complaints])] }
}

const without = (gone: string) => (links: readonly string[]) => links.filter((id) => id !== gone)

function changeLinks(
  { db, today }: Writing,
  id: string,
  change: (links: readonly string[]) => string[],
): void {
  const other = readRecord<Request>(db, 'request', id)
  if (!other) return
  const relatedIds = [...new Set(change(other.relatedIds))]
  if (relatedIds.length > LINKS_MAX) rejectIf([{ field: 'relatedIds', code: 'out-of-range' }])
  if (relatedIds.join() === other.relatedIds.join()) return
  const changed: Request = { ...other, relatedIds, changedOn: today }
  putRecord(db, 'request', changed)
}

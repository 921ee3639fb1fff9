import { PERSONAL_FIELDS } from '#shared/domain/requests/erased-request'
import {
  emptyRequest,
  type NewRequest,
  type Request,
  type RequestPatch,
} from '#shared/domain/requests/request'
import { replayProblems } from '#shared/domain/requests/replay-problems'
import { requestProblems } from '#shared/domain/requests/request-problems'
import type { Problem } from '#shared/domain/values/problem'
import { rejectIf } from '#shared/ipc/errors'
import type { ReadableDb } from '../../db/open.ts'
import { putRecord } from '../../db/records.ts'
import { newRequestRefs } from '../../db/request-refs.ts'
import type { CommandContext } from '../../handlers.ts'
import { readGround, type Ground } from './ground.ts'
import { linkBack, withComplaints } from './links.ts'
import { hasRequest, idsOf, readRequest } from './store.ts'

/** Logs a new case; throws invalid-input with the fields. */
export function createRequest(context: CommandContext, entered: NewRequest): Request {
  const { db, newId } = context
  const { today } = readGround(db, context)
  const types = [...new Set(entered.types)]
  const content = emptyRequest(newRequestRefs(db)(), { ...entered, types })
  const request = { ...content, id: newId(), createdOn: today, changedOn: today }
  rejectIf(linkProblems(db, request, null, today))
  putRecord(db, 'request', request)
  return request
}

/** Changes fields of a case; throws invalid-input when its events no longer fit or a link leads nowhere. */
export function changeRequest(context: CommandContext, id: string, patch: RequestPatch): Request {
  const { db } = context
  const ground = readGround(db, context)
  const before = readRequest(db, id)
  const patched = withComplaints({ ...before, ...withoutRepeats(patch) })
  const after = { ...patched, changedOn: ground.today }
  rejectIf(changeProblems(before, after, ground))
  rejectIf(linkProblems(db, after, before, ground.today))
  putRecord(db, 'request', after)
  linkBack(context, before, after)
  return after
}

function withoutRepeats(patch: RequestPatch): RequestPatch {
  const { types, activityIds, relatedIds } = patch
  return {
    ...patch,
    ...(types && { types: [...new Set(types)] }),
    ...(activityIds && { activityIds: [...new Set(activityIds)] }),
    ...(relatedIds && { relatedIds: [...new Set(relatedIds)] }),
  }
}

function changeProblems(before: Request, after: Request, { guard }: Ground): Problem[] {
  if (before.erasedOn !== null) return personalProblems(before, after)
  // A case that was sorted has a type; it can be another one, not none.
  const isSorted = after.events.some(({ kind }) => kind === 'triaged')
  if (isSorted && after.types.length === 0) return [{ field: 'types', code: 'required' }]
  if (before.receivedOn === after.receivedOn) return []
  // When it arrived is a fact: it may make an extension late, and the deadline then says so.
  // GDPR art. 12(3).
  return replayProblems(before, after, guard)
    .filter(({ code }) => code !== 'too-late-to-extend')
    .slice(0, 1)
    .map(({ code }) => ({
      field: 'receivedOn',
      code: code === 'before-receipt' ? 'date-order' : code,
    }))
}

// SECURITY: what was erased has no day of erasure any more; written again, it would stay for ever.
function personalProblems(before: Request, after: Request): Problem[] {
  const same = (field: (typeof PERSONAL_FIELDS)[number]) =>
    JSON.stringify(before[field]) === JSON.stringify(after[field])
  return PERSONAL_FIELDS.filter((field) => !same(field)).map((field) => ({
    field,
    code: 'not-offered',
  }))
}

// A link that was kept before may lead to what is gone by now; only new ones are looked at.
function linkProblems(
  db: ReadableDb,
  request: Request,
  before: Request | null,
  today: string,
): Problem[] {
  const systems = before?.systemsAsked.map(({ systemId }) => systemId) ?? []
  return requestProblems(request, {
    today,
    activityIds: new Set([...idsOf(db, 'activities'), ...(before?.activityIds ?? [])]),
    systemIds: new Set([...idsOf(db, 'systems'), ...systems]),
    requestIds: (id) => before?.relatedIds.includes(id) === true || hasRequest(db, id),
  })
}

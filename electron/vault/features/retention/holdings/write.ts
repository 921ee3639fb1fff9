import type { Erasure } from '#shared/domain/retention/erasure'
import type { Holding, HoldingFields, HoldingPatch } from '#shared/domain/retention/holding'
import { holdingProblems } from '#shared/domain/retention/holding-problems'
import type { Problem } from '#shared/domain/values/problem'
import { orNull } from '#shared/domain/values/text'
import { AppError, rejectIf } from '#shared/ipc/errors'
import { idsIn } from '../../../db/holdings.ts'
import type { ReadableDb } from '../../../db/open.ts'
import { putRecord, readRecord, removeRecord } from '../../../db/records.ts'
import type { CommandContext } from '../../../handlers.ts'
import { bookOf } from '../book.ts'
import { leavesHold } from '../holds/overview.ts'
import { retentionDay } from '../today.ts'

/** The holding with this identifier; throws not-found. */
export function readHolding(db: ReadableDb, id: string): Holding {
  const holding = readRecord<Holding>(db, 'holding', id)
  if (!holding) throw new AppError('not-found')
  return holding
}

/** Records what is held; throws invalid-input with the fields. */
export function createHolding(context: CommandContext, entered: HoldingFields): Holding {
  const { db, newId } = context
  const today = retentionDay(context)
  const fields = tidied(entered)
  rejectIf(problemsOf(db, fields, { before: null, today }))
  const days = { createdOn: today, changedOn: today }
  const holding: Holding = { ...fields, id: newId(), imported: null, erased: null, ...days }
  putRecord(db, 'holding', holding)
  return holding
}

/** Changes a holding, but not out of a hold at work; what was erased stays as the erasure tells it. GDPR art. 5(2), 17(3). */
export function changeHolding(context: CommandContext, id: string, patch: HoldingPatch): Holding {
  const { db } = context
  const before = readHolding(db, id)
  refuseErased(db, before, 'id')
  const today = retentionDay(context)
  const after: Holding = { ...before, ...tidied({ ...before, ...patch }), changedOn: today }
  rejectIf(problemsOf(db, after, { before, today }))
  if (leavesHold(bookOf(context), after))
    rejectIf(Object.keys(patch).map((field) => ({ field, code: 'held' })))
  putRecord(db, 'holding', after)
  return after
}

/** Removes holdings; what a hold covers and what an erasure names as erased stays. GDPR art. 5(2), 17(3). */
export function removeHoldings(context: CommandContext, ids: readonly string[]): void {
  const { db } = context
  const { byId } = bookOf(context)
  rejectIf(
    ids.flatMap((id, index): Problem[] => {
      const isHeld = (byId.get(id)?.row.holdIds.length ?? 0) > 0
      return isHeld ? [{ field: `ids.${index}`, code: 'held' }] : []
    }),
  )
  for (const [index, id] of [...new Set(ids)].entries()) {
    refuseErased(db, readHolding(db, id), `ids.${index}`)
    removeRecord(db, 'holding', id)
  }
}

/** Notes that somebody looked whether data is still needed; an earlier day than the last look changes nothing. */
export function recordReview(
  context: CommandContext,
  { ids, on }: { ids: readonly string[]; on: string },
): { reviewed: number } {
  const { db } = context
  const today = retentionDay(context)
  if (on > today) rejectIf([{ field: 'on', code: 'in-the-future' }])
  let reviewed = 0
  for (const id of new Set(ids)) {
    const before = readHolding(db, id)
    const isKnown = before.lastReviewOn !== null && before.lastReviewOn >= on
    if (isKnown || before.erased !== null) continue
    const after: Holding = { ...before, lastReviewOn: on, changedOn: today }
    putRecord(db, 'holding', after)
    reviewed += 1
  }
  return { reviewed }
}

// Until its certificate is issued an erasure can be undone; changed here, a holding would belie it.
function refuseErased(db: ReadableDb, { erased }: Holding, field: string): void {
  if (erased === null) return
  const erasure = readRecord<Erasure>(db, 'erasure', erased.erasureId)
  if (erasure?.certificate) throw new AppError('certificate-issued')
  if (erasure) rejectIf([{ field, code: 'in-use' }])
}

function tidied(fields: HoldingFields): HoldingFields {
  return {
    ...fields,
    batchRef: orNull(fields.batchRef ?? ''),
    note: orNull(fields.note ?? ''),
    activityIds: [...new Set(fields.activityIds)],
  }
}

// A link that was kept before may lead to what is gone by now; only new ones are looked at.
function problemsOf(
  db: ReadableDb,
  fields: HoldingFields,
  { before, today }: { before: Holding | null; today: string },
): Problem[] {
  const known = (kind: Parameters<typeof idsIn>[1], kept: readonly (string | null)[]) => {
    const ids = idsIn(db, kind)
    for (const id of kept) if (id !== null) ids.add(id)
    return ids
  }
  return holdingProblems(fields, {
    today,
    categoryIds: known('data-category', [before?.categoryId ?? null]),
    ruleIds: known('retention-rule', [before?.ruleId ?? null]),
    systemIds: known('system', [before?.systemId ?? null]),
    activityIds: known('activity', before?.activityIds ?? []),
  })
}

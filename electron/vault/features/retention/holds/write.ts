import { holdProblems, releaseProblems } from '#shared/domain/retention/hold-problems'
import type { HoldFields, HoldPatch, LegalHold } from '#shared/domain/retention/legal-hold'
import { orNull } from '#shared/domain/values/text'
import { AppError, rejectIf } from '#shared/ipc/errors'
import { hasHolding, idsIn } from '../../../db/holdings.ts'
import type { ReadableDb } from '../../../db/open.ts'
import { putRecord, readRecord, removeRecord } from '../../../db/records.ts'
import type { CommandContext } from '../../../handlers.ts'
import { holdRefs, putHold } from '../../../legal-holds.ts'
import { erasuresNaming } from '../erasures/store.ts'
import { bookOf } from '../book.ts'
import { retentionDay } from '../today.ts'
import { holdOverview } from './overview.ts'

/** The hold with this identifier; throws not-found. */
export function readHold(db: ReadableDb, id: string): LegalHold {
  const hold = readRecord<LegalHold>(db, 'legal-hold', id)
  if (!hold) throw new AppError('not-found')
  return hold
}

/** Sets a hold; throws invalid-input with the fields. GDPR art. 17(3), 18. */
export function createHold(context: CommandContext, fields: HoldFields): LegalHold {
  const { db } = context
  rejectIf(problemsOf(db, fields, null))
  return putHold(context, fields, holdRefs(db)())
}

/** Changes a hold; what its scope named before may be gone by now. */
export function changeHold(context: CommandContext, id: string, patch: HoldPatch): LegalHold {
  const { db } = context
  const before = readHold(db, id)
  const hold: LegalHold = { ...before, ...patch, changedOn: retentionDay(context) }
  rejectIf(problemsOf(db, hold, before))
  if (hold.releasedOn !== null && hold.releasedOn < hold.from)
    rejectIf([{ field: 'from', code: 'date-order' }])
  // Its release would move dates of data that was never blocked.
  if (hold.releasedOn !== null && patch.scope !== undefined)
    rejectIf([{ field: 'scope', code: 'not-offered' }])
  putRecord(db, 'legal-hold', hold)
  return hold
}

/** Ends a hold; what was due meanwhile is due from that day on, which nobody can put off afterwards. GDPR art. 5(1)(e). */
export function releaseHold(
  context: CommandContext,
  { id, on, reason }: { id: string; on: string; reason: string | null },
): LegalHold {
  const { db } = context
  const today = retentionDay(context)
  const before = readHold(db, id)
  rejectIf(releaseProblems(before, on, today))
  if (before.releasedOn !== null && on > before.releasedOn)
    rejectIf([{ field: 'on', code: 'date-order' }])
  const releaseReason = orNull(reason ?? '')
  const hold: LegalHold = { ...before, releasedOn: on, releaseReason, changedOn: today }
  putRecord(db, 'legal-hold', hold)
  return hold
}

/**
 * Removes a hold. One that an erasure names as the reason why something was kept stays, and one that blocks an erasure
 * has to be released first, by a step that says when and why. GDPR art. 17(3).
 */
export function removeHold(context: CommandContext, id: string): void {
  const { db } = context
  const hold = readHold(db, id)
  const named = erasuresNaming(db, hold.refNo)
  if (named.some(({ isCertified }) => isCertified)) throw new AppError('certificate-issued')
  const { isActive, holdings } = holdOverview(bookOf(context), hold)
  if (named.length > 0 || (isActive && holdings > 0)) rejectIf([{ field: 'id', code: 'in-use' }])
  removeRecord(db, 'legal-hold', id)
}

function problemsOf(db: ReadableDb, hold: HoldFields, before: LegalHold | null) {
  const known = (ids: string[] | undefined, more: Iterable<string>) =>
    new Set([...(ids ?? []), ...more])
  const named = new Set(before?.scope.holdingIds)
  return holdProblems(hold, {
    categoryIds: known(before?.scope.categoryIds, idsIn(db, 'data-category')),
    ruleIds: known(before?.scope.ruleIds, idsIn(db, 'retention-rule')),
    systemIds: known(before?.scope.systemIds, idsIn(db, 'system')),
    hasHolding: (id) => named.has(id) || hasHolding(db, id),
  })
}

import type { Deletion } from '#shared/domain/deletions/deletion'
import { deletionStatus, isDeletionOwed } from '#shared/domain/deletions/deletion-status'
import { deletionDuties } from '#shared/domain/deletions/duties'
import { deleteBy, freezeBy, isDeleteLate, isFreezeLate } from '#shared/domain/deletions/targets'
import { dayOf } from '#shared/domain/values/day'
import type { DeletionSummary } from '#shared/ipc/deletions'
import type { Ground } from './ground.ts'

/** A case as list, sheet, yearly figures and documents show it. */
export function deletionSummary(
  deletion: Deletion,
  { settings, now, today }: Pick<Ground, 'settings' | 'now' | 'today'>,
): DeletionSummary {
  const { timeZone, signal } = deletion
  const status = deletionStatus(deletion)
  const dayOrNull = (at: string | null) => at && dayOf(at, timeZone)
  return {
    id: deletion.id,
    refNo: deletion.refNo,
    caseId: deletion.caseId,
    state: status.state,
    isOpen: status.isOpen,
    timeZone,
    signalChannel: deletion.signalChannel,
    signalAt: signal?.at ?? null,
    isSignalDayOnly: signal?.isDayOnly ?? false,
    country: deletion.country,
    ageBand: status.ageBand,
    art8: deletion.art8,
    freezeBy: freezeBy(deletion, settings),
    frozenAt: status.frozenAt,
    isFrozenDayOnly: status.isFrozenDayOnly,
    isFreezeLate: isFreezeLate(deletion, settings, now),
    isDeleteOwed: isDeletionOwed(status),
    deleteBy: deleteBy(deletion, settings),
    deletedOn: dayOrNull(status.deletedAt),
    isDeleteLate: isDeleteLate(deletion, settings, today),
    decision: status.decision,
    backupExpiry: status.backupExpiry,
    kept: deletion.keptDespite.length,
    closedOn: dayOrNull(status.closedAt),
    eraseOn: deletion.sealed?.record.retentionUntil ?? null,
    cases: deletion.cases,
    duties: deletionDuties(deletion, settings, now, today),
    source: deletion.imported?.source ?? null,
  }
}

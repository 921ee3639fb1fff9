import {
  emptyDeletion,
  type Deletion,
  type DeletionPatch,
  type NewDeletion,
  type Telling,
} from '#shared/domain/deletions/deletion'
import { deletionProblems } from '#shared/domain/deletions/deletion-problems'
import { deletionStatus } from '#shared/domain/deletions/deletion-status'
import { deletionReplayProblems } from '#shared/domain/deletions/replay-problems'
import { orNull } from '#shared/domain/values/text'
import type { Problem } from '#shared/domain/values/problem'
import { rejectIf } from '#shared/ipc/errors'
import { newCaseId } from '../../db/case-id.ts'
import { newDeletionRefs } from '../../db/deletion-refs.ts'
import { putRecord } from '../../db/records.ts'
import type { CommandContext } from '../../handlers.ts'
import { newlyBrokenFields } from '../../newly-broken-fields.ts'
import { ageApplied } from './age.ts'
import { readGround, type Ground } from './ground.ts'
import { putWithKept } from './kept.ts'
import { knownTo } from './known.ts'
import { readUnsealed } from './store.ts'
import { movedToZone } from './zone.ts'

/** Opens a case; throws invalid-input with the fields. GDPR art. 8, 5(1)(c). */
export function createDeletion(context: CommandContext, entered: NewDeletion): Deletion {
  const { db, newId } = context
  const ground = readGround(db, context)
  const names = {
    refNo: newDeletionRefs(db)(),
    caseId: newCaseId(),
    timeZone: ground.timeZone,
  }
  const days = { createdOn: ground.today, changedOn: ground.today }
  const opened = tidied({ ...emptyDeletion(names), ...entered, ...days, id: newId() })
  const deletion = { ...opened, art8: ageApplied(opened, ground) }
  rejectIf(deletionProblems(deletion, knownTo(db, null, ground)))
  putRecord(db, 'deletion', deletion)
  return deletion
}

/** Changes fields of a case; throws invalid-input when its steps no longer fit, and deletion-sealed once it is closed. */
export function changeDeletion(
  context: CommandContext,
  id: string,
  patch: DeletionPatch,
): Deletion {
  const { db } = context
  const ground = readGround(db, context)
  const before = readUnsealed(db, id)
  const moved = patch.timeZone === undefined ? null : movedToZone(before, patch.timeZone)
  const changed = tidied({ ...before, ...moved, ...patch, changedOn: ground.today })
  const after = { ...changed, art8: ageAfter(before, changed, ground) }
  const known = knownTo(db, before, ground)
  const judged = (record: Deletion) => ({ record, problems: deletionProblems(record, known) })
  // Text written while it was allowed may stay; what replaces it is judged by what is allowed now.
  const beliefText = before.beliefText === after.beliefText ? before.beliefText : null
  rejectIf(newlyBrokenFields(judged({ ...before, beliefText }), judged(after)))
  rejectIf(replayed(before, after, ground))
  return putWithKept(context, before, after)
}

// What was decided was decided under the age that applied then.
function ageAfter(before: Deletion, after: Deletion, ground: Ground): Deletion['art8'] {
  const isSame =
    before.country === after.country &&
    before.signal?.at === after.signal?.at &&
    before.timeZone === after.timeZone
  return isSame || deletionStatus(before).decision !== null
    ? before.art8
    : ageApplied(after, ground)
}

/** Of the fields that steps lean on, the one that no longer fits. */
function replayed(before: Deletion, after: Deletion, ground: Ground): Problem[] {
  return deletionReplayProblems(before, after, ground)
    .map(({ field, code }): Problem => {
      if (code === 'before-signal') return { field: 'signal', code: 'after-step' }
      return { field: field.startsWith('events.') ? 'timeZone' : field, code }
    })
    .slice(0, 1)
}

function tidied(deletion: Deletion): Deletion {
  return {
    ...deletion,
    beliefBasis: once(deletion.beliefBasis),
    beliefText: orNull(deletion.beliefText ?? ''),
    categoryIds: once(deletion.categoryIds),
    otherCategories: once(deletion.otherCategories.map((name) => name.trim())),
    systemIds: once(deletion.systemIds),
    otherSystems: once(deletion.otherSystems.map((name) => name.trim())),
    processors: toldOnce(deletion.processors),
    recipients: toldOnce(deletion.recipients),
    keptDespite: deletion.keptDespite.map((part) => ({ ...part, law: orNull(part.law ?? '') })),
    requestIds: once(deletion.requestIds),
    breachIds: once(deletion.breachIds),
  }
}

// Each once, with what was said of it last; where there is nobody, nobody was told.
function toldOnce({ isNone, told }: Telling): Telling {
  if (isNone) return { isNone, told: [] }
  return { isNone, told: [...new Map(told.map((each) => [each.id, each])).values()] }
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)]

import { isDeepStrictEqual } from 'node:util'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { Deletion, KeptDespite } from '#shared/domain/deletions/deletion'
import { beliefDay } from '#shared/domain/deletions/targets'
import { emptyHolding, type Holding } from '#shared/domain/retention/holding'
import { EMPTY_SCOPE, type HoldFields, type LegalHold } from '#shared/domain/retention/legal-hold'
import { dayOf } from '#shared/domain/values/day'
import { addPeriod } from '#shared/domain/values/period'
import { LINE_MAX } from '#shared/domain/values/text'
import { rejectIf } from '#shared/ipc/errors'
import { keptInCase, keptNote, keptOwner } from '#shared/text/retention-words'
import { BELIEF, childrenRule } from '../../db/own-deletions.ts'
import { putRecord, readRecord, readRecords, removeRecord } from '../../db/records.ts'
import { actorOf } from '../../db/sessions.ts'
import type { CommandContext } from '../../handlers.ts'
import { holdRefs, putHold } from '../../legal-holds.ts'
import { readGround } from './ground.ts'
import { entryNames } from './store.ts'

/** How long a hold waits for its review where no day is known until when the data stay. */
const REVIEW = 'P1Y'

type Keeping = {
  context: CommandContext
  deletion: Deletion
  /** The day on which the rest was deleted; from then on it is a hold that keeps this. */
  since: string
  nextRef: () => string
}

/** Writes a case with what stays: after the deletion each part is held under its law, before it none is. GDPR art. 17(3). */
export function putWithKept(context: CommandContext, before: Deletion, after: Deletion): Deletion {
  const { db } = context
  // Written first, so that the journal names it and not the first of its holdings.
  const first: Deletion = { ...after, keptDespite: before.keptDespite }
  putRecord(db, 'deletion', first)
  const whole = { ...after, keptDespite: keptParts(context, before, after) }
  putRecord(db, 'deletion', whole)
  return whole
}

function keptParts(context: CommandContext, before: Deletion, after: Deletion): KeptDespite[] {
  const since = deletedOn(after)
  const ids = new Map(before.keptDespite.map((part) => [part.id, part]))
  const left = new Set(after.keptDespite.map(({ id }) => id))
  for (const part of before.keptDespite)
    if (since === null || !left.has(part.id)) letGo(context, part)
  // SECURITY: which holding belongs to a part is never taken from the window.
  const owned = after.keptDespite.map((part) => withIdsOf(ids.get(part.id) ?? null, part))
  if (since === null) return owned.map(withoutIds)
  const keeping = { context, deletion: after, since, nextRef: holdRefs(context.db) }
  return owned.map((part) => {
    if (part.holdingId === null) return keep(keeping, part)
    const known = ids.get(part.id)
    if (known) follow(keeping, { before: known, after: part, from: deletedOn(before) })
    return part
  })
}

// Rests on the first round of deleting: what is found later does not free what a law keeps.
function deletedOn({ events, timeZone }: Deletion): string | null {
  const first = events.find(({ kind }) => kind === 'deleted')
  return first ? dayOf(first.at, timeZone) : null
}

const withoutIds = (part: KeptDespite) => ({ ...part, holdingId: null, holdId: null })

function withIdsOf(known: KeptDespite | null, part: KeptDespite): KeptDespite {
  return { ...part, holdingId: known?.holdingId ?? null, holdId: known?.holdId ?? null }
}

function keep(keeping: Keeping, part: KeptDespite): KeptDespite {
  const { context, deletion } = keeping
  const { db, newId } = context
  const { today } = readGround(db, context)
  const on = beliefDay(deletion)
  const holding: Holding = {
    ...emptyHolding(part.categoryId),
    id: newId(),
    ruleId: childrenRule(readRecords<RetentionRule>(db, 'retention-rule'))?.id ?? null,
    events: on === null ? [] : [{ event: BELIEF, on }],
    // How much it is nobody has counted; whose it is the case does not know.
    people: deletion.cases,
    isChild: true,
    note: keptNote(deletion.refNo),
    imported: null,
    erased: null,
    createdOn: today,
    changedOn: today,
  }
  putRecord(db, 'holding', holding)
  const hold = putHold(context, holdFields(keeping, part, holding.id), keeping.nextRef())
  return { ...part, holdingId: holding.id, holdId: hold.id }
}

function holdFields(
  { context: { db, session }, deletion, since }: Keeping,
  part: KeptDespite,
  holdingId: string,
): HoldFields {
  const name = entryNames(db)['data-category'].get(part.categoryId) ?? part.categoryId
  return {
    name: keptInCase(deletion.refNo, name).slice(0, LINE_MAX),
    ...termsOf(part, since),
    scope: { ...EMPTY_SCOPE, holdingIds: [holdingId] },
    owner: actorOf(db, session.id) ?? keptOwner,
    from: since,
  }
}

type Terms = Pick<HoldFields, 'reason' | 'citation' | 'reviewOn'>

function termsOf({ ground, law, until }: KeptDespite, since: string): Terms {
  const reviewOn = until ?? addPeriod(since, REVIEW)
  return { reason: ground, citation: law ?? '', reviewOn: reviewOn < since ? since : reviewOn }
}

type Followed = { before: KeptDespite; after: KeptDespite; from: string | null }

// What somebody changed or released in retention since is theirs.
function follow({ context, deletion, since }: Keeping, { before, after, from }: Followed): void {
  const { db } = context
  const holding = readRecord<Holding>(db, 'holding', after.holdingId ?? '')
  const on = beliefDay(deletion)
  if (holding && holding.erased === null) {
    const events = on === null ? [] : [{ event: BELIEF, on }]
    put(context, 'holding', holding, { ...holding, categoryId: after.categoryId, events })
  }
  const hold = readRecord<LegalHold>(db, 'legal-hold', after.holdId ?? '')
  if (hold === null || hold.releasedOn !== null || from === null) return
  const [was, is] = [termsOf(before, from), termsOf(after, since)]
  put(context, 'legal-hold', hold, {
    ...hold,
    from: hold.from === from ? since : hold.from,
    reason: hold.reason === was.reason ? is.reason : hold.reason,
    citation: hold.citation === was.citation ? is.citation : hold.citation,
    reviewOn: hold.reviewOn === was.reviewOn ? is.reviewOn : hold.reviewOn,
  })
}

function put<T extends Holding | LegalHold>(
  context: CommandContext,
  entity: 'holding' | 'legal-hold',
  before: T,
  after: T,
): void {
  if (isDeepStrictEqual(before, after)) return
  const changed: T = { ...after, changedOn: readGround(context.db, context).today }
  putRecord(context.db, entity, changed)
}

// What was ticked off as erased since is told by a record of its own, which must not lose what it tells.
function letGo({ db }: CommandContext, { holdingId, holdId }: KeptDespite): void {
  if (holdingId === null) return
  const holding = readRecord<Holding>(db, 'holding', holdingId)
  rejectIf(holding?.erased ? [{ field: 'keptDespite', code: 'in-use' }] : [])
  removeRecord(db, 'holding', holdingId)
  if (holdId !== null) removeRecord(db, 'legal-hold', holdId)
}

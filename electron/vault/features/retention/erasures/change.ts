import type { Erasure, ErasureFields } from '#shared/domain/retention/erasure'
import { erasureProblems } from '#shared/domain/retention/erasure-problems'
import type { Holding } from '#shared/domain/retention/holding'
import type { LegalHold } from '#shared/domain/retention/legal-hold'
import { orNull } from '#shared/domain/values/text'
import { rejectIf } from '#shared/ipc/errors'
import { erasureDigest } from '../../../db/erasure-digest.ts'
import { putRecord, readRecord, readRecords } from '../../../db/records.ts'
import type { CommandContext } from '../../../handlers.ts'
import { nextRef } from '../../../next-ref.ts'
import { retentionDay } from '../today.ts'
import { recordsSealed } from './seal.ts'
import { certificateNumbers, evidenceOf, readOpenErasure } from './store.ts'

/** Corrects an erasure until its certificate is issued; a corrected day holds for what was erased and for what keeps the rest too. */
export function changeErasure(
  context: CommandContext,
  id: string,
  patch: Partial<ErasureFields>,
): Erasure {
  const { db } = context
  const before = readOpenErasure(db, id)
  const today = retentionDay(context)
  const after: Erasure = { ...before, ...patch, changedOn: today }
  after.evidence = orNull(after.evidence ?? '')
  rejectIf(
    erasureProblems(after, eventDays(context, before), today).map(({ field, code }) => ({
      field: `patch.${field}`,
      code,
    })),
  )
  putRecord(db, 'erasure', after)
  if (after.on !== before.on) moveDay(context, before, after.on)
  return after
}

// What is still due may have been entered anew since; only what was known at the erasure bounds its day.
function eventDays({ db }: CommandContext, { lines, on }: Erasure): string[] {
  return lines.flatMap(({ holdingId, eventOn }) => {
    const events = readRecord<Holding>(db, 'holding', holdingId)?.events ?? []
    return [eventOn ?? [], ...events.map((event) => event.on)].flat().filter((day) => day <= on)
  })
}

function moveDay(context: CommandContext, before: Erasure, on: string): void {
  const { db } = context
  const holds = keepingHolds(context, before)
  rejectIf(
    holds.some(({ lastOn }) => lastOn < on) ? [{ field: 'patch.on', code: 'date-order' }] : [],
  )
  for (const holding of erasedBy(context, before)) {
    const moved: Holding = { ...holding, erased: { on, erasureId: before.id } }
    putRecord(db, 'holding', moved)
  }
  // One that was given another first day since keeps it.
  for (const { hold } of holds)
    if (hold.from === before.on) {
      const moved: LegalHold = { ...hold, from: on, changedOn: retentionDay(context) }
      putRecord(db, 'legal-hold', moved)
    }
}

/** The holds that keep a part, each with the last day on which it may begin: that of its review or release. */
function keepingHolds(
  { db }: CommandContext,
  { lines }: Erasure,
): { hold: LegalHold; lastOn: string }[] {
  const kept = new Map(
    lines.flatMap((line) => (line.kept ? [[line.kept.holdRefNo, line.kept]] : [])),
  )
  if (kept.size === 0) return []
  return readRecords<LegalHold>(db, 'legal-hold').flatMap((hold) => {
    const part = kept.get(hold.refNo)
    if (!part) return []
    const days = [part.reviewOn, hold.reviewOn, hold.releasedOn ?? hold.reviewOn]
    return [{ hold, lastOn: days.toSorted()[0] ?? hold.reviewOn }]
  })
}

/** Issues the certificate; from then on neither the erasure nor what it tells of can be changed or undone. GDPR art. 5(2). */
export function issueCertificate(context: CommandContext, id: string): Erasure {
  const { db, now, entry } = context
  const erasure = readOpenErasure(db, id)
  const prefix = `EC-${retentionDay(context).slice(0, 4)}-`
  const number = nextRef(prefix, certificateNumbers(db), 3)
  const digest = erasureDigest(erasure, evidenceOf(db, id))
  const issued: Erasure = { ...erasure, certificate: { number, issuedAt: now, digest } }
  putRecord(db, 'erasure', issued)
  entry.sealed.push(...recordsSealed(context, erasure))
  return issued
}

function erasedBy({ db }: CommandContext, { id, lines }: Erasure): Holding[] {
  return lines.flatMap(({ holdingId }) => {
    const holding = readRecord<Holding>(db, 'holding', holdingId)
    return holding?.erased?.erasureId === id ? [holding] : []
  })
}

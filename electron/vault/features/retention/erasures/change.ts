import type { Erasure, ErasureFields } from '#shared/domain/retention/erasure'
import { erasureProblems } from '#shared/domain/retention/erasure-problems'
import type { Holding } from '#shared/domain/retention/holding'
import { orNull } from '#shared/domain/values/text'
import { rejectIf } from '#shared/ipc/errors'
import { erasureDigest } from '../../../db/erasure-digest.ts'
import { putRecord, readRecord } from '../../../db/records.ts'
import type { CommandContext } from '../../../handlers.ts'
import { nextRef } from '../../../next-ref.ts'
import { retentionDay } from '../today.ts'
import { recordsSealed } from './seal.ts'
import { certificateNumbers, evidenceOf, readOpenErasure } from './store.ts'

/** Corrects an erasure until its certificate is issued; a corrected day holds for what was erased too. */
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
  const holdings = erasedBy(context, before)
  const eventDays = [
    ...before.lines.flatMap(({ eventOn }) => eventOn ?? []),
    ...holdings.flatMap(({ events }) => events.map((event) => event.on)),
  ]
  rejectIf(
    erasureProblems(after, eventDays, today).map(({ field, code }) => ({
      field: `patch.${field}`,
      code,
    })),
  )
  putRecord(db, 'erasure', after)
  if (after.on !== before.on) for (const holding of holdings) move(holding)
  return after

  function move(holding: Holding): void {
    const moved: Holding = { ...holding, erased: { on: after.on, erasureId: id } }
    putRecord(db, 'holding', moved)
  }
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

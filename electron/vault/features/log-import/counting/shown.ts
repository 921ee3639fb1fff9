import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { HoldingLogPlan } from '#shared/ipc/holding-logs'
import { AppError } from '#shared/ipc/errors'
import type { ReadableDb } from '../../../db/open.ts'
import type { OpenedLog } from '../opened-logs.ts'
import type { Difference } from './difference.ts'
import { questionOf, type Question } from './question.ts'
import { refuseUnknownSubject } from './subject.ts'

/** What the officer was last shown that counting a file in would do, and for which plan. */
export type Shown = { plan: HoldingLogPlan; difference: string }

/** What was shown of a difference, to be compared with what is about to be written. */
export function shownAs(plan: HoldingLogPlan, difference: Difference): Shown {
  return { plan, difference: digestOf(difference) }
}

/** Refuses to write anything else than what was shown, because what is held changed since. */
export function refuseUnseen({ shown }: OpenedLog, plan: HoldingLogPlan, found: Difference): void {
  if (shown === null || !isDeepStrictEqual(shown.plan, plan)) return
  if (shown.difference !== digestOf(found)) throw new AppError('log-check-outdated')
}

/** Refuses to write what was counted for a rule, system or category that changed or went while the file was read. */
export function refuseMoved(
  db: ReadableDb,
  plan: HoldingLogPlan,
  { asked, now, today }: { asked: Question; now: string; today: string },
): void {
  refuseUnknownSubject(db, plan.subject)
  if (!isDeepStrictEqual(questionOf(db, plan, { now, today }), asked))
    throw new AppError('log-check-outdated')
}

function digestOf({ added, changed, removed, ...sums }: Difference): string {
  const told = {
    added,
    changed: changed.map(({ holding: { id, records, people }, bucket }) => [
      [id, records, people],
      bucket,
    ]),
    removed: removed.map(({ id, records, people }) => [id, records, people]),
    sums,
  }
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

import type { HoldingLogCheck, HoldingLogPlan } from '#shared/ipc/holding-logs'
import { readable } from '../../../db/open.ts'
import type { JobContext } from '../../../handlers.ts'
import { toProblem } from '../check.ts'
import type { OpenedLog } from '../opened-logs.ts'
import { passOf } from '../read-log.ts'
import { countLog, type Answer } from './count-log.ts'
import { differenceOf, toldDifference } from './difference.ts'
import { questionOf } from './question.ts'
import { shownAs } from './shown.ts'
import { holdingsOf } from './store.ts'
import { standingOf } from './standing.ts'
import { refuseUnknownSubject } from './subject.ts'

const MOST_EXAMPLES = 50

type Work = Pick<JobContext, 'session' | 'now' | 'today' | 'signal' | 'turn'>

/** What counting a file by this plan would do; nothing is written. */
export async function checkHoldingLog(
  work: Work,
  log: OpenedLog,
  plan: HoldingLogPlan,
): Promise<HoldingLogCheck> {
  const db = readable(work.session.vault.db)
  refuseUnknownSubject(db, plan.subject)
  const question = questionOf(db, plan, work)
  const progress = passOf(work, { ...log, pass: 0, passes: 1 })
  const answer = await countLog(log, question, { dateOrders: plan.dateOrders, progress })
  const isOpen = answer.openDates.length > 0
  const buckets = isOpen ? [] : answer.counted.buckets
  const held = isOpen ? [] : holdingsOf(db, plan.subject)
  const { isHeld, isDue } = standingOf(work)
  const difference = differenceOf(held, buckets, { subject: plan.subject, isHeld })
  log.shown = isOpen ? null : shownAs(plan, difference)
  return {
    ...readingOf(answer, isOpen),
    from: difference.range?.from ?? null,
    to: difference.range?.to ?? null,
    difference: toldDifference(difference, { mostExamples: MOST_EXAMPLES, isDue }),
  }
}

// Numbers read in an order that nobody has decided are no numbers.
function readingOf(
  { counted, dateOrders, openDates }: Answer,
  isOpen: boolean,
): Omit<HoldingLogCheck, 'from' | 'to' | 'difference'> {
  const { tallies, problems, headers, flagValues, childValues, question } = counted
  return {
    rows: isOpen ? 0 : tallies.counted + tallies.refused,
    counts: isOpen ? { ...NO_ROWS } : { ...tallies },
    openDates,
    dateOrders,
    problems: isOpen
      ? []
      : problems.map(({ row, ...problem }) => toProblem({ no: row }, problem, headers)),
    zoneAssumed: counted.hasTimesWithoutZone ? question.timeZone : null,
    flagValues,
    childValues,
  }
}

const NO_ROWS = { counted: 0, refused: 0, warnings: 0, totals: 0, notStarted: 0 }

import { caseDeadlines, nextDeadline, type CaseRules } from '#shared/domain/requests/case-deadlines'
import type { MappedRequest } from '#shared/domain/log-import/map-row'
import type { LogCheck } from '#shared/ipc/logs'

type DueFacts = Pick<MappedRequest, 'types' | 'receivedOn'>

/** By when a case of these rights and this day has to be answered; days come again, so answers are kept. */
export function dueReader(rules: CaseRules): (facts: DueFacts) => string | null {
  const known = new Map<string, string | null>()
  return ({ types, receivedOn }) => {
    const key = `${receivedOn} ${types.join()}`
    let due = known.get(key)
    if (due === undefined) {
      due = dueOf({ types, receivedOn }, rules)
      known.set(key, due)
    }
    return due
  }
}

/** Adds one row's comparison with the date of the source, which is compared and never adopted. */
export function compareDue(
  totals: LogCheck['due'],
  { dueClaimed }: Pick<MappedRequest, 'dueClaimed'>,
  due: string | null,
): void {
  if (dueClaimed === null || due === null) return
  totals.compared += 1
  if (dueClaimed === due) totals.same += 1
  else if (dueClaimed < due) totals.sourceEarlier += 1
  else totals.sourceLater += 1
}

// What has to stop at once is due on the day it arrives; what a helpdesk promises is an answer.
function dueOf(facts: DueFacts, rules: CaseRules): string | null {
  const deadlines = caseDeadlines({ ...facts, events: [], authority: null }, rules)
  const answer = deadlines.find(({ kind }) => kind === 'answer')
  return answer ? answer.due : nextDeadline(deadlines).dueOn
}

import type { BreachStatus } from '#shared/domain/breaches/breach-status'
import type { TimePoint } from '#shared/domain/values/time-point'
import { localTimeWords } from '#shared/text/breach-clock'
import { breachSheetText } from '#shared/text/breach-sheet'
import { notToldGroundWords, peopleCountWords } from '#shared/text/breach-words'
import { localOf } from '#shared/domain/values/local-time'
import { formatDate } from '../../../ui/format-date.ts'

const words = breachSheetText.peopleState

/** What is told of the decision on the people, line by line. GDPR art. 34(1), 34(3). */
export function peopleLines(status: BreachStatus, timeZone: string): string[] {
  const { people, plannedOn, told, notTold } = status
  if (people === 'PLANNED' && plannedOn !== null) return [words.planned(formatDate(plannedOn))]
  if (people === 'TOLD' && told !== null) {
    const count = told.number === null ? null : peopleCountWords(told.number)
    const line = [pointWords(told, timeZone), count, told.means].filter(Boolean).join(', ')
    return told.isOrdered ? [line, words.ordered] : [line]
  }
  if (people === 'NOT_TOLD_WITH_REASONS' && notTold !== null) {
    const { name, article } = notToldGroundWords[notTold.ground]
    return [`${name} (${article}).`, notTold.reason]
  }
  return []
}

function pointWords({ at, isDayOnly }: TimePoint, timeZone: string): string {
  return isDayOnly ? formatDate(localOf(at, timeZone).slice(0, 10)) : localTimeWords(at, timeZone)
}

import {
  type CaseDeadline,
  type CaseRules,
  deadlineFacts,
  isUnderMonthLimit,
  isUnsorted,
} from '../domain/requests/case-deadlines.ts'
import { type CaseStatus, caseStatus } from '../domain/requests/case-status.ts'
import { ukAcknowledgement } from '../domain/requests/complaint-deadlines.ts'
import { explainDeadline } from '../domain/requests/explain-deadline.ts'
import type { Request } from '../domain/requests/request.ts'
import { wordsIn } from './cited-in.ts'
import { dayWords } from './dates.ts'
import { deadlineExplanationText as words } from './deadline-chip.ts'
import { deadlineStepText } from './deadlines.ts'

/** What a case's dates follow from. */
export type ExplainedCase = Pick<Request, 'types' | 'receivedOn' | 'events' | 'authority'>
/** One step of an explanation in words. */
export type ToldStep = { text: string; article: string; toBeConfirmed: boolean }

/** How one date of a case came about, step by step, in the same words on screen and paper. Reg. 1182/71 art. 3. */
export function deadlineSteps(
  deadline: CaseDeadline,
  request: ExplainedCase,
  rules: CaseRules,
): ToldStep[] {
  return stepsOf(deadline, request, rules).map((step) => wordsIn(rules.regime, step))
}

function stepsOf(
  { kind, due }: CaseDeadline,
  { types, receivedOn, events }: ExplainedCase,
  rules: CaseRules,
): ToldStep[] {
  const received = dayWords(receivedOn)
  switch (kind) {
    case 'stop':
      return [certain(words.stop(received), words.stopArticle)]
    case 'house': {
      const until = dayWords(due ?? receivedOn)
      const article = rules.regime === 'GB' ? words.britishHouseArticle : words.houseArticle
      return [certain(words.house(received, rules.complaintDays, until), article)]
    }
    case 'authority': {
      const text = due === null ? words.authorityOpen : words.authority(dayWords(due))
      return [certain(text, words.authorityArticle)]
    }
    case 'acknowledge': {
      const { acknowledgementDays, calendar } = rules
      return ukAcknowledgement(receivedOn, acknowledgementDays, calendar).steps.map(
        deadlineStepText,
      )
    }
    case 'answer': {
      const status = caseStatus(events)
      const steps = explainDeadline(deadlineFacts(receivedOn, status), rules)
      return [...borrowedMonth(types, status), ...steps.map(deadlineStepText)]
    }
  }
}

// Where art. 12(3) GDPR does not reach, its month is this program's choice, and said to be one.
function borrowedMonth(types: ExplainedCase['types'], status: CaseStatus): ToldStep[] {
  if (isUnsorted(types, status)) return [certain(words.unsorted, words.unsortedArticle)]
  const limited = types.filter((type) => isUnderMonthLimit([type], status))
  const isWithdrawal = limited.length > 0 && limited.every((type) => type === 'WITHDRAW')
  return isWithdrawal ? [certain(words.withdrawal, words.withdrawalArticle)] : []
}

function certain(text: string, article: string): ToldStep {
  return { text, article, toBeConfirmed: false }
}

import type { TargetStep, TargetStepKind, TargetStepOf } from '../domain/deletions/target-steps.ts'
import { instantWords, localTimeWords, timePointWords } from './breach-clock.ts'
import { counted, dayWords } from './dates.ts'
import { stateInSentence } from './linked-requests.ts'

/** Words around the explanation of the house targets. */
export const targetExplanationText = {
  title: 'How these targets come about',
  houseRule: 'house rule',
}

/** A step of the explanation as a sentence with its article. */
export function targetStepText(step: TargetStep): {
  text: string
  article: string
  isHouseRule: boolean
} {
  return { text: sentenceOf(step), article: step.article, isHouseRule: step.isHouseRule }
}

/** A step in one line, for plain text: sentence, article, and the mark of a house rule. */
export function targetStepLine(step: TargetStep): string {
  const { text, article, isHouseRule } = targetStepText(step)
  return `${text} (${article}${isHouseRule ? `; ${targetExplanationText.houseRule}` : ''})`
}

const sentences: { [K in TargetStepKind]: (step: TargetStepOf<K>) => string } = {
  'no-figure': () =>
    'The law has no figure for a deletion that nobody asked for: it has to be done without undue delay. The figures below are targets of the house.',
  'no-signal': () =>
    'The log does not say when the signal came, so that no target for the freeze can be counted.',
  'freeze-counted': ({ from, hours, to, timeZone }) =>
    `Signal ${localTimeWords(from, timeZone)} + ${counted(hours, 'hour')} of elapsed time = freeze by ${instantWords(to, timeZone)}.`,
  'freeze-between': ({ on, hours, first, last, timeZone }) =>
    `Of the signal only the day is known, ${dayWords(on)}: with ${counted(hours, 'hour')} the target lies between ${localTimeWords(first, timeZone)} and ${localTimeWords(last, timeZone)}.`,
  'frozen-in-time': (step) => `Frozen ${timePointWords(step, step.timeZone)}: within the target.`,
  'frozen-late': (step) => `Frozen ${timePointWords(step, step.timeZone)}: after the target.`,
  'freeze-cannot-be-told': (step) =>
    `Frozen ${timePointWords(step, step.timeZone)}: whether that was in time depends on a time of day that is not recorded.`,
  'freeze-passed': ({ to, timeZone }) =>
    `The target for the freeze passed at ${localTimeWords(to, timeZone)}, and nothing is frozen.`,
  'believed-since': ({ on, isSignalDay }) =>
    isSignalDay
      ? `There is reason to believe it since ${dayWords(on)}, the day of the signal; no other day is recorded.`
      : `There is reason to believe it since ${dayWords(on)}.`,
  'due-at-once': ({ on }) =>
    `Retention takes that day itself as the due date: the data are due on ${dayWords(on)} and overdue from the next day on.`,
  'delete-counted': ({ from, days, to }) =>
    `${dayWords(from)} + ${counted(days, 'calendar day')} = delete by ${dayWords(to)}.`,
  'deleted-in-time': ({ on }) => `Deleted on ${dayWords(on)}: within the target.`,
  'deleted-late': ({ on, days }) =>
    `Deleted on ${dayWords(on)}: ${counted(days, 'day')} after the target.`,
  'delete-passed': ({ to, days }) =>
    `The target for the deletion, ${dayWords(to)}, passed ${counted(days, 'day')} ago, and the data are not deleted.`,
  'nothing-owed': () =>
    'The latest checks say that the person has the age that applies or that a parent consented, so that nothing has to be deleted.',
  'answer-due': ({ refNo, on }) =>
    `The child or a parent asked (${refNo}): the answer is due by ${dayWords(on)}, whatever the targets say.`,
  'answer-paused': ({ refNo, state }) =>
    `The child or a parent asked (${refNo}): the clock of the answer stands still, ${stateInSentence(state)}; the targets go on.`,
}

function sentenceOf<K extends TargetStepKind>(step: TargetStepOf<K>): string {
  // One entry per kind: the compiler knows the table, but not that key and step belong together.
  return (sentences[step.kind] as (step: TargetStepOf<K>) => string)(step)
}

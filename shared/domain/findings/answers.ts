import type { Finding, FindingAnswer } from './finding.ts'

/** What a finding sits on. */
export type FindingPlace = Pick<FindingAnswer, 'subject' | 'recordId'>

/** The answers given on one record. */
export function answersOn(place: FindingPlace, answers: readonly FindingAnswer[]): FindingAnswer[] {
  return answers.filter(
    ({ subject, recordId }) => subject === place.subject && recordId === place.recordId,
  )
}

/** Whether an answer still counts: from its review day on the finding waits for the officer again. */
export function isCurrent({ reviewOn }: Pick<FindingAnswer, 'reviewOn'>, today: string): boolean {
  return reviewOn === null || today < reviewOn
}

/** The current answer to a finding among the answers of its record, the latest if several, or null. */
export function answerFor(
  { code }: Pick<Finding, 'code'>,
  answers: readonly FindingAnswer[],
  today: string,
): FindingAnswer | null {
  let latest: FindingAnswer | null = null
  for (const answer of answers) {
    if (answer.code !== code || !isCurrent(answer, today)) continue
    if (latest === null || answer.answeredOn >= latest.answeredOn) latest = answer
  }
  return latest
}

/** The findings of a record that nobody has answered for now; an answer never changes the record's state. */
export function needsYou(
  findings: readonly Finding[],
  answers: readonly FindingAnswer[],
  today: string,
): Finding[] {
  return findings.filter((finding) => answerFor(finding, answers, today) === null)
}

import type { Assessment } from '../domain/breaches/assessment.ts'
import type { Severity } from '../domain/breaches/severity.ts'
import { bandWords, riskOutcomeWords } from './breach-words.ts'

/** Questions that add to the circumstances, and the one about scale. ENISA 2013. */
export const CIRCUMSTANCES = [
  'confidentiality',
  'integrity',
  'availability',
  'malicious',
  'scope',
] as const
export type Circumstance = (typeof CIRCUMSTANCES)[number]

const circumstanceNames: Record<Circumstance, string> = {
  confidentiality: 'Confidentiality',
  integrity: 'Integrity',
  availability: 'Availability',
  malicious: 'Intent',
  scope: 'People and encryption',
}

/** Words of assessments and of the questions that lead to one. */
export const assessmentText = {
  title: 'Assessment of the risk',
  article: 'GDPR art. 33(1), 34(1)',
  notAssessed: 'Not assessed yet.',
  assess: 'Assess the risk…',
  again: 'Assess again…',
  goOn: 'Go on with the assessment…',
  begun: 'An assessment was begun and is not saved.',
  severity: 'Severity',
  enisa: 'ENISA 2013',
  outcome: 'Outcome',
  proposed: 'Proposed',
  reasons: 'Reasons',
  compared: 'Compared with',
  made: 'Assessed',
  by: (name: string) => `by ${name}`,
  otherMethod: 'Another method: outcome and reasons, without a score.',
  flags: 'Beside the score',
  flagsHint: 'They do not change the score.',
  answers: 'Answers',
  earlier: (count: number) =>
    count === 1 ? '1 earlier assessment' : `${count} earlier assessments`,
  noLaw:
    'ENISA sets no legal threshold. What a band leads to is practice; you decide, with reasons.',
  unknownPeople: 'Number of people not known',

  question: (place: number, count: number) => `Question ${place} of ${count}`,
  back: 'Back',
  next: 'Next',
  save: 'Keep assessment',
  close: 'Close',
  closeAndKeep: 'Close, keep the answers',
  discard: 'Discard answers',
  sum: 'The sum so far',
  beside: (flag: string) => `Beside the score: ${flag.toLowerCase()}`,
  sumOther: 'No score with another method.',
  useOther: 'Assess by another method',
  useEnisa: 'Use the questions of ENISA',
  open: 'open',
  formula: 'Data × identification + circumstances',
  pending: 'so far',
  prefilled: 'Filled in from the incident. Check it.',
  earlierAnswers: 'Filled in with the answers of the last assessment, which stays as it is.',
  kept: 'Found again as you left it.',
  unansweredTitle: 'Some questions are open.',
  why: 'Your reason',
  chooseOne: 'Choose one.',
  highest: 'This is the highest score of the types, and the one that counts.',
  counts: 'the highest, which counts',
  saved: 'Assessment kept',
  savedAs: (ref: string, outcome: string) => `${ref}: assessed, ${outcome.toLowerCase()}`,
  nextTitle: 'What next',
  later: 'Later',

  types: {
    title: 'Which types of data are affected?',
    hint: 'Choose all that are.',
    short: 'Types of data',
    begins: (score: number) => `Begins at ${score}.`,
    missing: 'Choose at least one type.',
  },
  adjust: {
    title: (type: string) => `${type} data: what do they reveal here?`,
    short: (type: string) => `${type} data in context`,
    label: (type: string, base: number) => `${type} data begin at ${base}`,
    choice: (score: number | string, when: string) => `${score}: ${when}`,
    example: (text: string) => `Such as: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  },
  identification: {
    title: 'How easily can somebody tell who the people are?',
    hint: 'For whoever has got the data, with what is publicly known.',
    short: 'Identification',
    kind: 'Show examples for',
    noExample: 'No example for this kind.',
    missing: 'Choose how easily.',
  },
  circumstances: {
    confidentiality: 'Was confidentiality lost?',
    integrity: 'Were data altered?',
    availability: 'Were data out of reach?',
  },
  circumstanceName: (which: Circumstance) => circumstanceNames[which],
  malicious: {
    title: 'Did somebody act to harm?',
    yes: 'Yes, with malicious intent',
    no: 'No: an error, an accident, or it is not known',
  },
  scope: {
    title: 'How many people, and can the data be read?',
    people: 'People affected',
    peopleHint: 'Leave empty when nobody knows. More than 100 raises a mark beside the score.',
    unintelligible: 'Can nobody else read the data?',
    unintelligibleHint: 'Strong encryption with a safe key, or the like.',
    unintelligibleYes: 'Nobody else can read them',
    unintelligibleNo: 'Others can read them, or it is not known',
  },
  examples: {
    title: 'Which published cases are like this one?',
    hint: 'Tick those you compare with. The nearest, which stands first, counts in any case; the strictest of score and examples is proposed.',
    short: 'Published cases',
    all: 'Compare with others',
    allHint: (count: number) => `Any of the ${count} published cases; ten at the most.`,
    tooMany: 'Ten cases at the most. Take one out.',
  },
  conclusion: {
    title: 'What do you conclude?',
    short: 'Conclusion',
    outcome: 'Risk for people',
    missing: 'Choose the outcome.',
    reasons: 'Reasons',
    reasonsHint: 'They are kept with the incident and printed in the internal record.',
    reasonsArticle: 'GDPR art. 33(5)',
    milder: (proposed: string) =>
      `This is milder than what is proposed (${proposed.toLowerCase()}). Let the reasons say why.`,
    by: 'By whom',
  },
} as const

/** What a severity came to: `DPC 3 × EI 1 + CB 0.5 = 3.5, high`. */
export function severityLine({ dpc, ei, cb, se, band }: Severity): string {
  return `DPC ${dpc} × EI ${ei} + CB ${cb} = ${se}, ${bandWords[band].toLowerCase()}`
}

/** An assessment in one line: its outcome, and its score where it has one. */
export function assessmentLine({ severity, outcome }: Assessment): string {
  const { name } = riskOutcomeWords[outcome]
  return severity ? `${name}; ${severityLine(severity)}` : name
}

/** Points as they are added: `+0.25`, `0`. */
export function pointsWords(points: number): string {
  return points > 0 ? `+${points}` : `${points}`
}

/** Reasons for several circumstances as one text, each under its name. */
export function joinWhys(whys: Readonly<Record<Circumstance, string>>): string | null {
  const told = CIRCUMSTANCES.filter((which) => whys[which].trim() !== '')
  if (told.length === 0) return null
  return told.map((which) => `${circumstanceNames[which]}: ${whys[which].trim()}`).join('\n')
}

/** The reasons of a joined text again; what stands under no name goes to the first. */
export function splitWhys(text: string | null): Record<Circumstance, string> {
  const whys = { confidentiality: '', integrity: '', availability: '', malicious: '', scope: '' }
  let current: Circumstance = 'confidentiality'
  for (const line of (text ?? '').split('\n')) {
    const named = CIRCUMSTANCES.find((which) => line.startsWith(`${circumstanceNames[which]}: `))
    current = named ?? current
    const rest = named ? line.slice(circumstanceNames[named].length + 2) : line
    whys[current] = whys[current] === '' ? rest : `${whys[current]}\n${rest}`
  }
  return whys
}

/** What loses nothing for the score: not affected at all, or the mildest case. */
export function leastLossWords(
  which: 'confidentiality' | 'integrity' | 'availability',
  when: string,
): string {
  // The words of the other two say "not" themselves.
  return which === 'confidentiality' ? `Not affected. Or: ${withSmall(when)}` : when
}

function withSmall(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

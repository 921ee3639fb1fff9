import type { DataType } from '#shared/domain/breaches/severity'
import { assessmentText as words } from '#shared/text/breach-assessment'
import { dataTypeWords } from '#shared/text/enisa-help'
import type { CalculatorDraft } from './calculator-draft.ts'

/** The question about the context of one type of data. */
export type ContextQuestion = `adjust-${DataType}`
/** One screen of the calculator. */
export type Question =
  | 'types'
  | ContextQuestion
  | 'identification'
  | 'confidentiality'
  | 'integrity'
  | 'availability'
  | 'malicious'
  | 'scope'
  | 'examples'
  | 'conclusion'

/** The questions that are asked, in their order: each type of data has one of its own. */
export function questionsOf({ method, types }: CalculatorDraft): Question[] {
  const last = ['examples', 'conclusion'] as const
  if (method === 'other') return [...last]
  return [
    'types',
    ...types.map(({ type }) => `adjust-${type}` as const),
    'identification',
    'confidentiality',
    'integrity',
    'availability',
    'malicious',
    'scope',
    ...last,
  ]
}

/** Whether the officer has answered; examples are a help, and nobody may know how many people. */
export function isAnswered(draft: CalculatorDraft, question: Question): boolean {
  if (isContext(question)) return (adjusted(draft, question)?.adjust ?? null) !== null
  switch (question) {
    case 'types':
      return draft.types.length > 0
    case 'identification':
      return draft.identification !== null
    case 'confidentiality':
    case 'integrity':
    case 'availability':
      return draft[question] !== null
    case 'malicious':
      return draft.malicious !== null
    case 'scope':
      return draft.unintelligible !== null
    case 'examples':
      return true
    case 'conclusion':
      return draft.outcome !== null && draft.reasons.trim() !== ''
  }
}

/** Whether a question is about the context of one type of data. */
export function isContext(question: Question): question is ContextQuestion {
  return question.startsWith('adjust-')
}

/** The type of data of a question about its context. */
export function typeAsked(question: ContextQuestion): DataType {
  // What follows the prefix is what the type says.
  return question.slice('adjust-'.length) as DataType
}

/** What was answered about the type of data that a question is about. */
export function adjusted(draft: CalculatorDraft, question: Question) {
  return draft.types.find(({ type }) => question === `adjust-${type}`)
}

/** What a question is called in the list of answers. */
export function questionName(question: Question): string {
  if (isContext(question)) return words.adjust.short(dataTypeWords[typeAsked(question)].name)
  switch (question) {
    case 'types':
    case 'identification':
    case 'examples':
    case 'conclusion':
      return words[question].short
    case 'confidentiality':
    case 'integrity':
    case 'availability':
    case 'malicious':
    case 'scope':
      return words.circumstanceName(question)
  }
}

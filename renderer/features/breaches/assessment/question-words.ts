import { assessmentText as words } from '#shared/text/breach-assessment'
import type { DataType } from '#shared/domain/breaches/severity'
import { dataTypeWords, enisaHelpText as help } from '#shared/text/enisa-help'
import type { Question } from './questions.ts'

/** A question as it is asked. */
export function questionTitle(question: Question): string {
  switch (question) {
    case 'types':
    case 'identification':
    case 'malicious':
    case 'scope':
    case 'examples':
    case 'conclusion':
      return words[question].title
    case 'confidentiality':
    case 'integrity':
    case 'availability':
      return words.circumstances[question]
    default:
      return words.adjust.title(dataTypeWords[typeAsked(question)].name)
  }
}

/** What helps to answer a question. */
export function questionHint(question: Question): string | null {
  switch (question) {
    case 'types':
      return `${words.types.hint} ${help.several} ${help.credentials}`
    case 'identification':
    case 'examples':
      return words[question].hint
    case 'confidentiality':
    case 'integrity':
    case 'availability':
    case 'malicious':
    case 'scope':
    case 'conclusion':
      return null
    default:
      return `${help.raising} ${help.lowering}`
  }
}

/** The type of data of a question about one. */
export function typeAsked(question: Question): DataType {
  // Every other question was told apart before.
  return question.slice('adjust-'.length) as DataType
}

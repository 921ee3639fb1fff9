import { assessmentText as words } from '#shared/text/breach-assessment'
import { dataTypeWords, enisaHelpText as help } from '#shared/text/enisa-help'
import { isContext, typeAsked, type Question } from './questions.ts'

/** A question as it is asked. */
export function questionTitle(question: Question): string {
  if (isContext(question)) return words.adjust.title(dataTypeWords[typeAsked(question)].name)
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
  }
}

/** What helps to answer a question. */
export function questionHint(question: Question): string | null {
  if (isContext(question)) return `${help.raising} ${help.lowering}`
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
  }
}

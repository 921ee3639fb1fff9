import { AdjustQuestion } from './AdjustQuestion.tsx'
import type { CalculatorBodyProps } from './CalculatorBody.tsx'
import { ConclusionQuestion } from './ConclusionQuestion.tsx'
import { ExamplesQuestion } from './ExamplesQuestion.tsx'
import { IdentificationQuestion } from './IdentificationQuestion.tsx'
import { MaliciousQuestion, PointsQuestion } from './CircumstanceQuestions.tsx'
import { ScopeQuestion } from './ScopeQuestion.tsx'
import { isContext } from './questions.ts'
import { TypesQuestion } from './TypesQuestion.tsx'

/** The question that is shown, with its choices and the place for a reason. */
export function AskedQuestion({ sheet, calculator }: CalculatorBodyProps) {
  const { at } = calculator
  if (isContext(at)) return <AdjustQuestion calculator={calculator} question={at} />
  switch (at) {
    case 'types':
      return <TypesQuestion calculator={calculator} />
    case 'identification':
      return <IdentificationQuestion calculator={calculator} />
    case 'confidentiality':
    case 'integrity':
    case 'availability':
      return <PointsQuestion calculator={calculator} which={at} />
    case 'malicious':
      return <MaliciousQuestion calculator={calculator} />
    case 'scope':
      return <ScopeQuestion calculator={calculator} />
    case 'examples':
      return <ExamplesQuestion sheet={sheet} calculator={calculator} />
    case 'conclusion':
      return <ConclusionQuestion sheet={sheet} calculator={calculator} />
  }
}

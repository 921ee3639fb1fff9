import { useState } from 'react'
import type { Assessment, NewAssessment } from '#shared/domain/breaches/assessment'
import { orNull } from '#shared/domain/values/text'
import type { AppError } from '#shared/ipc/errors'
import type { BreachSheet } from '#shared/ipc/breaches'
import { assessmentText as words } from '#shared/text/breach-assessment'
import { errorText } from '#shared/text/errors'
import { problemText } from '#shared/text/problems'
import { useCommand } from '../../../call.ts'
import { useOfficer } from '../../../parts/fields/use-officer.ts'
import { keptDraft } from '../../../ui/inline/kept-drafts.ts'
import { useKeptForm } from '../../../parts/fields/use-kept-form.ts'
import { assessmentOf, draftOfAssessment, type CalculatorDraft } from './calculator-draft.ts'
import { prefilledDraft } from './prefill.ts'
import { isAnswered, questionsOf, type Question } from './questions.ts'

export type Calculator = ReturnType<typeof useCalculator>

/** The questions of an assessment, one at a time; what was answered outlives the window it is asked in. */
export function useCalculator(sheet: BreachSheet) {
  const { draft, change, ...kept } = useKeptForm(
    keyOf(sheet.breach.id),
    () => beginning(sheet),
    words.begun,
  )
  const officer = useOfficer()
  const [refusals, setRefusals] = useState(0)
  const assess = useCommand('breaches:assess')
  const questions = questionsOf(draft)
  const at = questions.find((each) => each === draft.at) ?? 'types'
  const place = Math.max(0, questions.indexOf(at))
  const go = (to: Question | undefined) => (to ? change({ at: to }) : undefined)
  const by = draft.by ?? officer ?? ''
  const open = questions.filter((each) => !isAnswered(draft, each))
  return {
    ...kept,
    draft,
    by,
    questions,
    at,
    place,
    open,
    /** How often keeping was refused; from then on open questions are marked. */
    refusals,
    /** An answer: from now on it is the officer's own. */
    answer: (part: Partial<CalculatorDraft>) =>
      change({ ...part, prefilled: draft.prefilled.filter((each) => each !== at) }),
    change,
    go,
    back: () => go(questions[place - 1]),
    next: () => go(questions[place + 1]),
    isBusy: assess.isPending,
    problem: assess.error ? problemOf(assess.error) : null,
    save: async (): Promise<Assessment | null> => {
      const assessment: NewAssessment | null = assessmentOf(draft)
      if (assessment === null) {
        setRefusals((before) => before + 1)
        return null
      }
      const made = await assess
        .mutateAsync({ id: sheet.breach.id, by: orNull(by), assessment })
        // The refusal stays in `assess` and is told below the question.
        .catch(() => null)
      if (made) kept.forget()
      return made
    },
  }
}

/** Whether an assessment of an incident was begun and not saved. */
export function isAssessmentBegun(breachId: string): boolean {
  return keptDraft(keyOf(breachId)) !== undefined
}

const keyOf = (breachId: string) => `breach-assessment-${breachId}`

function beginning({ breach }: BreachSheet): CalculatorDraft {
  const last = breach.assessments.at(-1)
  return last ? draftOfAssessment(last) : prefilledDraft(breach)
}

function problemOf({ problems, code }: AppError): { title: string; todo: string } {
  const [first] = problems
  return first ? { title: words.unansweredTitle, todo: problemText[first.code] } : errorText[code]
}

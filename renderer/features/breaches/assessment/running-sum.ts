import type { Severity } from '#shared/domain/breaches/severity'
import { severity } from '#shared/domain/breaches/severity-score'
import { scoredTypes, type CalculatorDraft } from './calculator-draft.ts'
import { isAnswered, questionsOf } from './questions.ts'

/** The sum as far as it can be told: what is open counts as nothing yet. */
export type RunningSum = {
  readonly dpc: number | null
  readonly ei: number | null
  readonly cb: number
  /** Null until data and identification are known. */
  readonly result: Severity | null
  /** Nothing that counts is open any more. */
  readonly isFinal: boolean
}

/** What the answers come to so far. ENISA 2013. */
export function runningSum(draft: CalculatorDraft): RunningSum {
  const types = scoredTypes(draft)
  const ei = draft.identification
  const counted = severity({
    // Without a type the sum is not told; the neutral one keeps the rest in order.
    types: types.length > 0 ? types : [{ type: 'simple', adjust: 0, why: null }],
    identification: ei ?? 1,
    identificationWhy: null,
    confidentiality: draft.confidentiality ?? 0,
    integrity: draft.integrity ?? 0,
    availability: draft.availability ?? 0,
    malicious: draft.malicious ?? false,
    circumstancesWhy: null,
    individuals: draft.individuals,
    unintelligible: draft.unintelligible ?? false,
  })
  const counting = questionsOf(draft).filter((each) => each !== 'examples' && each !== 'conclusion')
  return {
    dpc: types.length > 0 ? counted.dpc : null,
    ei,
    cb: counted.cb,
    result: types.length > 0 && ei !== null ? counted : null,
    isFinal: counting.every((question) => isAnswered(draft, question)),
  }
}

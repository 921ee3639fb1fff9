import type { Assessment, NewAssessment, RiskOutcome } from '#shared/domain/breaches/assessment'
import type { DataType, SeverityAnswers } from '#shared/domain/breaches/severity'
import { orNull } from '#shared/domain/values/text'
import { joinWhys, splitWhys, type Circumstance } from '#shared/text/breach-assessment'

type Points = SeverityAnswers['confidentiality']
export type TypeDraft = {
  readonly type: DataType
  readonly adjust: number | null
  readonly why: string
}

/** What stands in the calculator; null is not answered yet. */
export type CalculatorDraft = {
  /** The question that is shown. */
  readonly at: string
  readonly method: NewAssessment['method']
  readonly types: readonly TypeDraft[]
  readonly identification: SeverityAnswers['identification'] | null
  readonly identificationWhy: string
  readonly confidentiality: Points | null
  readonly integrity: Points | null
  readonly availability: Points | null
  readonly malicious: boolean | null
  readonly whys: Readonly<Record<Circumstance, string>>
  readonly individuals: number | null
  readonly unintelligible: boolean | null
  readonly exampleCodes: readonly string[]
  readonly outcome: RiskOutcome | null
  readonly reasons: string
  /** Null until the officer's name is typed over. */
  readonly by: string | null
  /** Questions whose answer was taken from the incident and not touched since. */
  readonly prefilled: readonly string[]
  readonly isFromEarlier: boolean
}

export const EMPTY_DRAFT: CalculatorDraft = {
  at: 'types',
  method: 'enisa',
  types: [],
  identification: null,
  identificationWhy: '',
  confidentiality: null,
  integrity: null,
  availability: null,
  malicious: null,
  whys: splitWhys(null),
  individuals: null,
  unintelligible: null,
  exampleCodes: [],
  outcome: null,
  reasons: '',
  by: null,
  prefilled: [],
  isFromEarlier: false,
}

/** The answers of an earlier assessment, to go on from. */
export function draftOfAssessment({
  method,
  answers,
  exampleCodes,
  outcome,
  reasons,
}: Assessment): CalculatorDraft {
  const from = { ...EMPTY_DRAFT, method, exampleCodes, outcome, reasons, isFromEarlier: true }
  if (answers === null) return { ...from, at: 'examples' }
  const { types, identificationWhy, circumstancesWhy, ...rest } = answers
  return {
    ...from,
    ...rest,
    types: types.map(({ type, adjust, why }) => ({ type, adjust, why: why ?? '' })),
    identificationWhy: identificationWhy ?? '',
    whys: splitWhys(circumstancesWhy),
  }
}

/** The answers so far; null while one that counts is open. */
export function answersOf(draft: CalculatorDraft): SeverityAnswers | null {
  const { identification, confidentiality, integrity, availability, malicious } = draft
  const types = scoredTypes(draft)
  const isOpen = types.length === 0 || types.length < draft.types.length
  if (isOpen || identification === null || draft.unintelligible === null) return null
  if (confidentiality === null || integrity === null || availability === null) return null
  if (malicious === null) return null
  return {
    types,
    identification,
    identificationWhy: orNull(draft.identificationWhy),
    confidentiality,
    integrity,
    availability,
    malicious,
    circumstancesWhy: joinWhys(draft.whys),
    individuals: draft.individuals,
    unintelligible: draft.unintelligible,
  }
}

/** The types whose context was judged. */
export function scoredTypes({ types }: Pick<CalculatorDraft, 'types'>): SeverityAnswers['types'] {
  return types.flatMap(({ type, adjust, why }) =>
    adjust === null ? [] : [{ type, adjust, why: orNull(why) }],
  )
}

/** The assessment that the calculator describes; null while something it needs is open. */
export function assessmentOf(draft: CalculatorDraft): NewAssessment | null {
  const { method, outcome, exampleCodes } = draft
  const answers = method === 'enisa' ? answersOf(draft) : null
  const reasons = draft.reasons.trim()
  if (outcome === null || reasons === '' || (method === 'enisa' && answers === null)) return null
  return { method, answers, exampleCodes: [...exampleCodes], outcome, reasons }
}

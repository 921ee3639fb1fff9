import type { BreachProposal } from './proposal.ts'
import { IDENTIFICATION, type SeverityAnswers } from './severity.ts'

/** What speaks against a strict proposal where nobody else can read the data. */
export type EncryptionHint = 'people-exempt' | 'lower-identification'

type Answers = {
  isUnintelligible: boolean
  /** Null without the questions of ENISA, or before the answer. */
  identification: SeverityAnswers['identification'] | null
}

/**
 * What a strict proposal may overlook where the data are unintelligible to others: the people need
 * not be told, and intact encryption may lower identification. GDPR art. 34(3)(a); ENISA 2013.
 */
export function encryptionHints(
  proposal: Pick<BreachProposal, 'authority' | 'people'> | null,
  { isUnintelligible, identification }: Answers,
): EncryptionHint[] {
  if (!isUnintelligible || proposal === null) return []
  const isTold = proposal.people === 'tell'
  const isStrict = isTold || proposal.authority === 'notify'
  const isLower = identification === null || identification === Math.min(...IDENTIFICATION)
  return [
    ...(isTold ? (['people-exempt'] as const) : []),
    ...(isStrict && !isLower ? (['lower-identification'] as const) : []),
  ]
}

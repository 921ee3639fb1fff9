import type { DataType, Severity, SeverityAnswers, SeverityFlag } from './severity.ts'
import { BASE_SCORES, type Band } from './severity.ts'

const LEAST = 1
const MOST = 4
const MALICIOUS = 0.5
/** More people than this raise a flag; exactly so many do not. */
const MANY_PEOPLE = 100

/** How far the context may move the score of a type, which always stays between 1 and 4. ENISA 2013. */
export function adjustRange(type: DataType): { min: number; max: number } {
  const base = BASE_SCORES[type]
  return { min: LEAST - base, max: MOST - base }
}

/** The score of one type of data in its context, 1 to 4. ENISA 2013. */
export function typeScore({ type, adjust }: { type: DataType; adjust: number }): number {
  return Math.min(MOST, Math.max(LEAST, BASE_SCORES[type] + adjust))
}

/** Severity by the method of ENISA 2013: data context times ease of identification, plus circumstances. */
export function severity(answers: SeverityAnswers): Severity {
  const { confidentiality, integrity, availability, malicious } = answers
  const dpc = Math.max(...answers.types.map(typeScore))
  const ei = answers.identification
  const cb = confidentiality + integrity + availability + (malicious ? MALICIOUS : 0)
  const se = dpc * ei + cb
  return { dpc, ei, cb, se, band: bandOf(se), flags: flagsOf(answers) }
}

/** The band of a score; a limit belongs to the band above it. ENISA 2013. */
export function bandOf(se: number): Band {
  if (se >= 4) return 'very_high'
  if (se >= 3) return 'high'
  return se >= 2 ? 'medium' : 'low'
}

/**
 * Whether an identification at its lowest and the mark for unintelligible data may say the same thing
 * twice: who lowered the one because of encryption must not count the other again. ENISA 2013.
 */
export function mayCountEncryptionTwice(
  answers: Pick<SeverityAnswers, 'identification' | 'unintelligible'>,
): boolean {
  return answers.unintelligible && answers.identification === 0.25
}

function flagsOf({ individuals, unintelligible }: SeverityAnswers): SeverityFlag[] {
  const flags: SeverityFlag[] = []
  if ((individuals ?? 0) > MANY_PEOPLE) flags.push('more_than_100_individuals')
  if (unintelligible) flags.push('unintelligible')
  return flags
}

import { bandOf } from '../ages/band-of.ts'
import type { AgeBand } from '../deletions/choices.ts'
import { foldWords } from './fold.ts'
import { compileWhole, phrases } from './word-pattern.ts'

/** What a cell says of an age: a band, nothing known, or somebody who is no child. */
export type ToldAge = AgeBand | 'adult'

const OLDEST = 120
const ADULT = 18
const UNKNOWN = compileWhole(
  phrases(`
    unknown, not known, unclear, not recorded, unbekannt, unklar, nicht bekannt, inconnu, inconnue,
    non connu, nežinoma, nežinomas, neaišku`),
)
const ADULTS = compileWhole(
  phrases(`adult, of age, erwachsen, erwachsene, volljährig, adulte, majeur, majeure, suaugęs,
    suaugusi, pilnametis, pilnametė`),
)
const NOUN =
  '(?:y|yo|yr|yrs|year|years|years old|j|jahr|jahre|jahre alt|a|an|ans|m|metai|metu|metų)?'
const ALONE = new RegExp(`^(\\d{1,3})(?:[.,]0)?\\s*${NOUN}\\.?$`, 'iu')
const RANGE = new RegExp(
  `^(?:from |von |de |nuo )?(\\d{1,3})\\s*(?:-|–|—|to|bis|à|iki|and|und)\\s*(\\d{1,3})\\s*${NOUN}\\.?$`,
  'iu',
)
const BELOW = new RegExp(
  `^(?:<|under|below|younger than|less than|unter|jünger als|moins de|jaunesn\\p{L}*(?: nei)?)\\s*(\\d{1,3})\\s*${NOUN}\\.?$`,
  'iu',
)
const UP_TO = new RegExp(
  `^(?:<=|≤|up to|at most|bis|bis zu|höchstens|jusqu'à|jusqu’à|iki)\\s*(\\d{1,3})\\s*${NOUN}\\.?$`,
  'iu',
)
const FROM_ON = new RegExp(
  `^(?:>=|≥|>|over|from|at least|über|ab|plus de|virš|nuo)?\\s*(\\d{1,3})\\s*${NOUN}\\s*(\\+|and over|or over|and older|und älter|et plus|ir daugiau)?$`,
  'iu',
)

/** The band of an age or of a range of ages; null for what is no age. GDPR art. 5(1)(c). */
export function readAge(text: string): ToldAge | null {
  const words = foldWords(text)
  if (text === '?' || UNKNOWN.test(words)) return 'unknown'
  if (ADULTS.test(words)) return 'adult'
  const range = rangeOf(text.trim())
  if (range === null) return null
  const [youngest, oldest] = range
  if (youngest > oldest || youngest > OLDEST) return null
  if (youngest >= ADULT) return 'adult'
  const band = bandOf(youngest)
  // A range over several bands says less than a band.
  return band !== null && band === bandOf(oldest) ? band : 'unknown'
}

/** The youngest and the oldest age that a cell can mean. */
function rangeOf(text: string): readonly [number, number] | null {
  const alone = numbersOf(ALONE, text)
  if (alone) return [alone[0], alone[0]]
  const range = numbersOf(RANGE, text)
  if (range) return [range[0], range[1]]
  const below = numbersOf(BELOW, text)
  if (below) return [0, below[0] - 1]
  const upTo = numbersOf(UP_TO, text)
  if (upTo) return [0, upTo[0]]
  const from = numbersOf(FROM_ON, text)
  return from && [from[0], OLDEST]
}

function numbersOf(pattern: RegExp, text: string): readonly [number, number] | null {
  const found = pattern.exec(text)
  return found && [Number(found[1]), Number(found[2])]
}

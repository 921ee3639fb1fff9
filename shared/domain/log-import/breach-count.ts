import type { COUNT_KINDS } from '../breaches/choices.ts'
import { foldWords } from './fold.ts'
import { saysNothing } from './nothing-cell.ts'
import { compileWhole, phrases } from './word-pattern.ts'

/** How many are affected, and how sure that is. GDPR art. 33(3)(a). */
export type AffectedCount = { count: number | null; countIs: (typeof COUNT_KINDS)[number] }

const NOT_KNOWN: AffectedCount = { count: null, countIs: 'unknown' }
const UNKNOWN = compileWhole(
  phrases(`
    unknown, not known, not yet known, unclear, tbd, tbc, to be determined, to be confirmed,
    nežinoma, neaišku, dar nežinoma, unbekannt, unklar, noch unklar, noch nicht bekannt, inconnu,
    inconnue, inconnus, non connu, à déterminer`),
)
const ABOUT =
  /^(?:~|≈|>|<|about|approx\.?|approximately|around|circa|ca\.?|c\.|some|up to|over|more than|apie|maždaug|virš|daugiau kaip|iki|etwa|ungefähr|rund|zirka|über|mehr als|bis zu|mindestens|environ|env\.?|plus de|jusqu'à|jusqu’à)\s*/i
/** Nobody counts fractions of people, so what parts three digits parts thousands. */
const NUMBER = /^-?\d{1,15}$|^-?\d{1,3}(?:[ .,'’\u00a0\u2009\u202f]\d{3}){1,4}$/
const POINT_ZERO = /^(-?\d{1,15})[.,]0$/
const NOT_DIGIT = /[^\d-]/g
/** A word behind the number, such as "people" or "records". */
const NOUN = /(?<=\d)\s*(?:\+|[\p{L}][\p{L} ]{0,40})$/u

/** How many a cell says are affected; null for what is no number at all. */
export function readAffected(text: string): AffectedCount | null {
  const words = foldWords(text)
  if (saysNothing(text) || text === '?' || UNKNOWN.test(words)) return NOT_KNOWN
  const isMore = text.endsWith('+')
  const bare = text.replace(ABOUT, '')
  const count = numberOf(bare.replace(NOUN, '').trim())
  if (count === null) return null
  return { count, countIs: isMore || bare !== text ? 'approximate' : 'exact' }
}

function numberOf(text: string): number | null {
  const whole = POINT_ZERO.exec(text)?.[1] ?? text
  return NUMBER.test(whole) ? Number(whole.replace(NOT_DIGIT, '')) : null
}

import { foldWords } from './fold.ts'
import { compileWhole, phrases } from './word-pattern.ts'

/** What programs write where nothing is. */
const NOTHING = /^(?:null|\\n|none|nil|n\/a|na|nan|nat|never|-|–|—)$/i

/** Whether a cell is filled with a word for nothing. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text)
}

const NOT_KNOWN = compileWhole(
  phrases(`
    unknown, not known, ongoing, no, not yet, pending, not applicable, nežinoma, tęsiasi, ne,
    dar ne, netaikoma, unbekannt, laufend, andauernd, nein, noch nicht, entfällt, inconnu,
    inconnue, en cours, non, pas encore, sans objet`),
)

/** Whether a cell for a day says that there is none, or none yet. */
export function saysNoDay(text: string): boolean {
  return saysNothing(text) || NOT_KNOWN.test(foldWords(text))
}

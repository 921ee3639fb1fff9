import { NATURES, type Nature } from '../breaches/choices.ts'
import { foldWords } from './fold.ts'
import { createListReader, SEPARATORS } from './phrase-list.ts'
import { phrases } from './word-pattern.ts'

/** What was broken, in English, Lithuanian, German and French. GDPR art. 4(12). */
const WORDS: Record<Nature, readonly string[]> = {
  confidentiality: phrases(`
    confidential*, disclos*, unauthorised access, unauthorized access, unauthorised disclosure,
    unauthorized disclosure, access, leak*, konfidencial*, atskleid*, neteisėt* prieig*,
    nutekėj*, vertraulich*, offenleg*, offengeleg*, unbefugt* zugriff*, unbefugt* zugang*,
    zugriff, divulg*, accès non autorisé, fuite*`),
  integrity: phrases(`
    integrity, alter*, modif*, corrupt*, tamper*, vientisum*, pakeit*, pakeič*, integrität*,
    veränder*, manipul*, intégrité*, altération*`),
  availability: phrases(`
    availab*, unavailab*, loss, lost, destr*, delet*, outage, prieinamum*, praradim*, prarast*,
    sunaikin*, verfügbar*, verlust*, verloren, vernichtung*, zerstör*, disponib*, indisponib*,
    perte*, destruction*`),
}
const readWords = createListReader(NATURES, WORDS)
const BY_LETTER: ReadonlyMap<string, Nature> = new Map([
  ['c', 'confidentiality'],
  ['i', 'integrity'],
  ['a', 'availability'],
])
const LETTERS = /^(?:[cia] ?){1,3}$/

/** What a cell says was broken, also by the letters C, I and A; none where it says nothing known. */
export function readNatures(text: string): Nature[] {
  const found = new Set([...readWords(text), ...text.split(SEPARATORS).flatMap(lettersOf)])
  return NATURES.filter((nature) => found.has(nature))
}

function lettersOf(part: string): Nature[] {
  const letters = foldWords(part)
  if (!LETTERS.test(letters)) return []
  return [...letters].flatMap((letter) => BY_LETTER.get(letter) ?? [])
}

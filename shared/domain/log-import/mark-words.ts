import { dateShape } from './date-shape.ts'
import { foldWords } from './fold.ts'
import { compileWhole, phrases, remember } from './word-pattern.ts'

/** Whether a mark is set. */
export type MarkAnswer = 'yes' | 'no'
/** Words the officer explained. */
export type MarkWords = Readonly<Record<string, MarkAnswer>>

const WORDS: Record<MarkAnswer, readonly string[]> = {
  yes: phrases(`
    yes, y, true, t, 1, x, on, checked, set, flagged, marked, fraud, suspected, suspicious, child,
    minor, underage, taip, tiesa, pažymėt*, įtartin*, vaikas, nepilnamet*, ja, j, wahr, markiert*,
    kind, minderjährig*, oui, o, vrai, signalé*, suspect*, enfant, mineur*`),
  no: phrases(`
    no, n, false, f, 0, off, unchecked, unset, unflagged, not flagged, none, null, nil, na, n a,
    adult, of age, ne, netiesa, nepažymėt*, suaug*, pilnamet*, nein, falsch, nicht markiert,
    erwachsen*, volljährig*, non, faux, aucun*, adulte*, majeur*`),
}
const SIGNS: Record<MarkAnswer, string> = { yes: '✓✔☑+', no: '-–—✗✘☐' }
const [YES, NO] = [compileWhole(WORDS.yes), compileWhole(WORDS.no)]

/**
 * A reader of a log's words for whether a mark is set; null for a word nobody has explained. A day says
 * since when it is set, so it is.
 */
export function createMarkReader(added: MarkWords = {}): (text: string) => MarkAnswer | null {
  const own = new Map(Object.entries(added).map(([word, answer]) => [word.trim(), answer]))
  const ownWords = new Map(
    Object.entries(added)
      .map(([word, answer]) => [foldWords(word), answer] as const)
      .filter(([words]) => words !== ''),
  )
  return remember((text) => {
    const words = foldWords(text)
    return own.get(text) ?? ownWords.get(words) ?? builtIn(words, text)
  })
}

function builtIn(words: string, text: string): MarkAnswer | null {
  if (YES.test(words) || SIGNS.yes.includes(text)) return 'yes'
  if (NO.test(words) || SIGNS.no.includes(text)) return 'no'
  return dateShape(text).kind === 'fixed' ? 'yes' : null
}

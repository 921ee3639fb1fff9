import { foldWords } from './fold.ts'
import { bySpecificity, compilePhrase, remember } from './word-pattern.ts'

/** A phrase of a word list, and what it means. */
export type Phrase<M> = { phrase: string; meanings: readonly M[] }
/** The same made ready to be looked for. */
export type CompiledPhrase<M> = { pattern: RegExp; meanings: readonly M[] }

/** What stands between words of one cell that mean something each. */
export const SEPARATORS = /[,;|/+&\n\r]+/

/** Makes phrases ready to be looked for, the longest first. */
export function compilePhrases<M>(list: readonly Phrase<M>[]): CompiledPhrase<M>[] {
  return [...list]
    .sort((a, b) => bySpecificity(a.phrase, b.phrase))
    .map(({ phrase, meanings }) => ({ pattern: compilePhrase(phrase), meanings }))
}

/** What one phrase has read the next does not read again, so that "object to direct marketing" is one right. */
export function readPhrases<M>(words: string, known: readonly CompiledPhrase<M>[]): M[] {
  let rest = words
  const found: M[] = []
  for (const { pattern, meanings } of known) {
    if (rest === '' || !pattern.test(rest)) continue
    found.push(...meanings)
    rest = rest.replace(pattern, '|')
  }
  return found
}

/** A reader of cells that name several things of a fixed list, in any order; answers in the order of the list. */
export function createListReader<M extends string>(
  list: readonly M[],
  words: Readonly<Partial<Record<M, readonly string[]>>>,
): (text: string) => M[] {
  const known = compilePhrases(
    list.flatMap((each) => (words[each] ?? []).map((phrase) => ({ phrase, meanings: [each] }))),
  )
  const read = remember((text) => {
    const found = text.split(SEPARATORS).flatMap((part) => readPhrases(foldWords(part), known))
    return list.filter((each) => found.includes(each))
  })
  return (text) => [...read(text)]
}

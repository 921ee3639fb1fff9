import { foldWords } from './fold.ts'

/** Words that may stand between the words of a phrase: "withdraw my given consent". */
const GAP = '(?:[^ ]+ ){0,3}?'

/** The phrases of a word list, which commas part. */
export function phrases(list: string): string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
}

/**
 * A phrase of a word list as an expression over folded words. A star stands for any letters, so that
 * `losch*` reads every form of a word; without one only the whole word counts, so that "process" is no access.
 */
export function compilePhrase(phrase: string): RegExp {
  return new RegExp(`(?<![^ ])${toSource(phrase, ` ${GAP}`)}(?![^ ])`)
}

/** The same for a list of phrases that must each cover the whole text. */
export function compileWhole(list: readonly string[]): RegExp {
  return new RegExp(`^(?:${list.map((phrase) => toSource(phrase, ' ')).join('|')})$`)
}

/** The longer phrase says more: "object to direct marketing" comes before "object". */
export function bySpecificity(a: string, b: string): number {
  const words = (phrase: string) => phrase.split(' ').length
  return words(b) - words(a) || b.length - a.length
}

function toSource(phrase: string, between: string): string {
  const words = phrase.split(' ').map((word) =>
    word
      .split('*')
      .map((part) => foldWords(part))
      .join('[^ ]*'),
  )
  return words.join(between)
}

/** A reader of cells by words the officer explained, then by the first built-in pattern that covers the cell. */
export function createWordReader<M extends string>(
  added: Readonly<Record<string, M>>,
  builtIn: readonly { meaning: M; pattern: RegExp }[],
): (text: string) => M | null {
  const own = new Map(Object.entries(added).map(([word, meaning]) => [foldWords(word), meaning]))
  return remember((text) => {
    const words = foldWords(text)
    return own.get(words) ?? builtIn.find(({ pattern }) => pattern.test(words))?.meaning ?? null
  })
}

/** A text longer than this hardly comes twice. */
const REMEMBERED_LENGTH = 200

/** Answers remembered for texts that come again and again; forgets all before it grows large. */
export function remember<T>(read: (text: string) => T, most = 5_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > REMEMBERED_LENGTH) return read(text)
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const answer = read(text)
    known.set(text, answer)
    return answer
  }
}

import { createMarkReader, type MarkAnswer, type MarkWords } from './mark-words.ts'

/** So many different words are listed; a column with more is no mark. */
const MOST_WORDS = 200
/** A longer text is no word. */
const LONGEST = 500

type Word = { count: number; meaning: MarkAnswer | null }

/** Reads the words of a mark and counts them, so that the officer can be asked for their meaning. */
export class MarkTally {
  readonly #words = new Map<string, Word>()
  readonly #read: (text: string) => MarkAnswer | null

  constructor(explained: MarkWords) {
    this.#read = createMarkReader(explained)
  }

  /** What a word means; null for one that nobody has explained. */
  read(text: string): MarkAnswer | null {
    const known = this.#words.get(text)
    if (known !== undefined) {
      known.count += 1
      return known.meaning
    }
    const meaning = this.#read(text)
    if (this.#words.size < MOST_WORDS && text.length <= LONGEST)
      this.#words.set(text, { count: 1, meaning })
    return meaning
  }

  /** The words so far, the most frequent first. */
  listed(): { value: string; count: number; meaning: MarkAnswer | null }[] {
    const words = [...this.#words].map(([value, word]) => ({ value, ...word }))
    return words.sort((a, b) => b.count - a.count)
  }
}

import { searchWords } from '#shared/domain/requests/search-words'

/** What is looked for: nothing at all, what no case can hold, or words that must all occur. */
export type Search = 'nothing' | 'no-word' | readonly string[]

const WORDS_MAX = 12

/** The words of a search; signs alone are no word, and a text of such finds nothing. */
export function parseSearch(text: string): Search {
  if (text.trim() === '') return 'nothing'
  const words = searchWords(text)
  if (words === '') return 'no-word'
  return [...new Set(words.split(' '))].slice(0, WORDS_MAX)
}

/** The words as an expression of the index: each a quoted beginning, so that nothing a user types is syntax. */
export function matchExpression(words: readonly string[]): string {
  // SECURITY: words hold letters and figures alone, so no quotation mark can end the quotes.
  return words.map((word) => `"${word}"*`).join(' AND ')
}

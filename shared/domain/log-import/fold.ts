const MARKS = /\p{M}/gu
const NOT_WORD = /[^\p{L}\p{N}]+/gu

function withoutCase(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss')
}

/** A column head without case, accents, spaces, underscores and punctuation, for comparison. */
export function foldHeader(text: string): string {
  return withoutCase(text).replace(NOT_WORD, '')
}

/** A text as its plain words, one space between them: what word lists are compared with. */
export function foldWords(text: string): string {
  return withoutCase(text).replace(NOT_WORD, ' ').trim()
}

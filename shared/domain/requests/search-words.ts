// oxlint-disable-next-line no-control-regex -- plain ASCII needs no look at accents
const PLAIN = /^[\u0000-\u007f]*$/
const MARKS = /\p{M}/gu
const NO_WORD = /[^\p{L}\p{N}]+/gu
const NO_PLAIN_WORD = /[^a-z0-9]+/g
/** Letters that no decomposition turns into plain ones, and what people type instead. */
const PLAIN_LETTERS: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
const SPECIAL_LETTERS = /[ßłøđðþæœı]/g

/** A text as its words without case and accents, one space between them: what searches compare. */
export function searchWords(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(NO_PLAIN_WORD, ' ').trim()
  const bare = text.normalize('NFKD').replace(MARKS, '').toLowerCase()
  if (PLAIN.test(bare)) return bare.replace(NO_PLAIN_WORD, ' ').trim()
  // Lower case may bring marks of its own.
  const folded = bare.normalize('NFKD').replace(MARKS, '')
  const plain = folded.replace(SPECIAL_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter)
  return plain.replace(NO_WORD, ' ').trim()
}

const MARKS = /\p{M}/gu

/** Text without case and accents, so that "zadost" finds "Žádost". */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase()
}

/** Whether every word of the query occurs in a text that is folded already. */
export function matchesWords(foldedText: string, query: string): boolean {
  return foldText(query)
    .split(/\s+/)
    .every((word) => foldedText.includes(word))
}

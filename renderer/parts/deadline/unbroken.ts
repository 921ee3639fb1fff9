const ARTICLE = /\b(arts?\.|rec\.|s\.) (?=\d)/gi
const DATE = /\b\d{1,2} \p{Lu}\p{L}+(?: \d{4}\b)?/gu

/** A sentence in which no line ends inside a date or an article, however narrow the margin is. */
export function unbroken(sentence: string): string {
  return sentence
    .replace(ARTICLE, '$1\u00a0')
    .replace(DATE, (date) => date.replaceAll(' ', '\u00a0'))
}

const MOST_WORDS = 10
const LONGEST = 40
// oxlint-disable-next-line no-control-regex -- letters beyond ASCII are what differs between encodings
const FOREIGN_WORD = /[^\s;,|"]*[^\u0000-\u007f][^\s;,|"]*/g

/** The words of a sample whose spelling depends on the encoding. */
export function foreignWords(sample: string): string[] {
  const found = sample.match(FOREIGN_WORD) ?? []
  return [...new Set(found)].filter((word) => word.length <= LONGEST).slice(0, MOST_WORDS)
}

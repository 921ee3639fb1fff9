export const DELIMITERS = [';', '\t', '|', ','] as const
export type Delimiter = (typeof DELIMITERS)[number]

const MOST_RECORDS = 50
const DECLARED = /^\uFEFF?"?sep=([;,|\t])"?[ \t]*(?:\r\n|\r|\n|$)/i

/** What separates the fields; `isClear` is false when no delimiter made columns of the sample. */
export type DelimiterGuess = { delimiter: Delimiter; isDeclared: boolean; isClear: boolean }

/** The delimiter that cuts the first records of a sample into the most alike rows, quotes respected. */
export function detectDelimiter(sample: string): DelimiterGuess {
  const declared = declaredDelimiter(sample)
  if (declared) return { delimiter: declared.delimiter, isDeclared: true, isClear: true }
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    const score = evenness(countFields(sample, delimiter))
    if (score > best.score) best = { delimiter, score }
  }
  return { delimiter: best.delimiter, isDeclared: false, isClear: best.score > 0 }
}

/** The delimiter a first line such as `sep=;` names, and that line's length; spreadsheets do not show it. */
export function declaredDelimiter(text: string): { delimiter: Delimiter; length: number } | null {
  const match = DECLARED.exec(text)
  return match ? { delimiter: match[1] as Delimiter, length: match[0].length } : null
}

/** How many rows agree, squared so that strays weigh, times a little for more columns. */
function evenness(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  let best = 0
  for (const [count, rows] of times) {
    if (count < 2) continue
    best = Math.max(best, (rows / counts.length) ** 2 * Math.log2(count + 1))
  }
  return best
}

/** Fields of each of the first records; blank lines do not count, nor does a record the sample cuts off. */
function countFields(sample: string, delimiter: string): number[] {
  const counts: number[] = []
  let [fields, start, isQuoted] = [1, 0, false]
  let fieldStart = 0
  for (let at = 0; at < sample.length && counts.length < MOST_RECORDS; at += 1) {
    const character = sample[at]
    if (isQuoted) {
      if (character === '"') isQuoted = false
    } else if (character === '"') {
      // A doubled quote closes and opens again; a quote inside a bare field is only a character.
      isQuoted = at === fieldStart || sample[at - 1] === '"'
    } else if (character === delimiter) {
      fields += 1
      fieldStart = at + 1
    } else if (character === '\n' || character === '\r') {
      if (at > start) counts.push(fields)
      fields = 1
      start = fieldStart = at + 1
    }
  }
  const isCut = counts.length > 0
  if (!isCut && sample.length > start) counts.push(fields)
  return counts
}

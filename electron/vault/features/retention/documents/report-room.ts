/** What a page has between head and foot, and what its parts take; in millimetres. */
const PAGE = 261
const HEAD = 24
const CHART = 52
const SECTION = 7.5
const TABLE_HEAD = 16
const ROW = 3.6
const LINE = 3.45
/** Columns never balance to the line. */
const UNEVEN = 6
const LETTERS_IN_LINE = 122
const LETTERS_IN_HALF = 58

type Parts = {
  series: number
  overdue: number
  /** Sentences over and under the numbers, each on lines of its own. */
  sentences: readonly string[]
  /** Everything under headings in two columns: holds, findings, rules. */
  lines: readonly string[]
}

/** Whether everything, the rules included, still fits on one page. */
export function haveRulesRoom({ series, overdue, sentences, lines }: Parts): boolean {
  const head = HEAD + linesOf(sentences, LETTERS_IN_LINE) * LINE
  const numbers = SECTION + TABLE_HEAD + (series + 1) * ROW
  const listed = linesOf(lines, LETTERS_IN_HALF) * LINE + (overdue + 1) * ROW
  const halves = (4 * SECTION + listed) / 2 + UNEVEN
  return head + CHART + numbers + halves <= PAGE
}

function linesOf(texts: readonly string[], letters: number): number {
  return texts.reduce((sum, text) => sum + Math.ceil(text.length / letters), 0)
}

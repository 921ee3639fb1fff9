/** What a page has between head and foot, and what its parts take; in millimetres. */
const PAGE = 255
const HEAD = 26
const CHART = 60
const SECTION = 8
const TABLE_HEAD = 20
const ROW = 3.6
const LINE = 3.4
const LETTERS_IN_HALF = 62

type Parts = {
  series: number
  overdue: number
  /** Texts at the right of what is overdue. */
  beside: readonly string[]
  ruleLines: readonly string[]
}

/** Whether the rules still fit on the page that everything else stands on. */
export function haveRulesRoom({ series, overdue, beside, ruleLines }: Parts): boolean {
  const numbers = SECTION + TABLE_HEAD + (series + 1) * ROW
  const besides = 2 * SECTION + linesOf(beside) * LINE
  const middle = Math.max(SECTION + (overdue + 1) * ROW, besides)
  const rules = SECTION + Math.ceil(linesOf(ruleLines) / 2) * LINE
  return HEAD + CHART + numbers + middle + rules <= PAGE
}

function linesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Math.ceil(text.length / LETTERS_IN_HALF), 0)
}

// A spreadsheet takes a cell that begins so for a formula and runs it, full-width signs included.
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u
// Where lists are parted by semicolons, a spreadsheet may begin a cell in the middle of a text. A dash
// there is mostly a list; it is guarded only where it could call something.
const INNER = /^\s*(?:[=@＝＠]|[+\-＋－].*[|!(])/u
const PARTS = /([;\t\r\n])/u

/** A text that no spreadsheet will run: an apostrophe keeps a would-be formula a text. */
export function guardFormula(text: string): string {
  const [start = '', ...rest] = text.split(PARTS)
  const guarded = start + rest.map((part) => (INNER.test(part) ? `'${part}` : part)).join('')
  return FORMULA.test(text) ? `'${guarded}` : guarded
}

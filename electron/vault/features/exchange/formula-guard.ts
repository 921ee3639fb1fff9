// A spreadsheet takes a cell that begins so for a formula and runs it, full-width signs included.
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u

/** A text that no spreadsheet will run: an apostrophe keeps a would-be formula a text. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

import { foldWords } from './fold.ts'
import { countKnownHeads } from './match-columns.ts'
import type { LogTarget } from './target.ts'
import { compilePhrase, phrases } from './word-pattern.ts'

/** Heads of a log stand near its top. */
const SEARCHED_ROWS = 30
const TOTAL_WORDS = phrases(`
    total, totals, grand total, sum, subtotal, iš viso, viso, suma, bendrai, summe, gesamt,
    gesamtsumme, insgesamt, zwischensumme, somme, total général`).map(compilePhrase)

/** Where the header stands among the first rows, past titles and empty lines; null when nothing is written. */
export function findHeaderRow(
  rows: readonly (readonly string[])[],
  targets: readonly LogTarget[] = [],
): number | null {
  const searched = rows.slice(0, SEARCHED_ROWS)
  const known = searched.map((cells) => countKnownHeads(cells, targets))
  const most = Math.max(0, ...known)
  if (most >= 2) return known.indexOf(most)
  const typical = typicalWidth(rows)
  const index = searched.findIndex((cells) => {
    const filled = filledCells(cells)
    return filled > 0 && filled * 2 > typical
  })
  return index < 0 ? null : index
}

/** How many columns a header has; empty cells behind its last word come from trailing delimiters. */
export function headerWidth(headers: readonly string[]): number {
  return headers.findLastIndex((header) => header.trim() !== '') + 1
}

/** Whether a row adds up the rows above it instead of telling of a case. */
export function isTotalRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '')
  if (first === undefined || filledCells(cells) * 2 > cells.length + 1) return false
  const words = foldWords(first)
  return TOTAL_WORDS.some((phrase) => phrase.exec(words)?.index === 0)
}

/** Whether nothing is written in a row. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

function filledCells(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length
}

function typicalWidth(rows: readonly (readonly string[])[]): number {
  const times = new Map<number, number>()
  for (const cells of rows) {
    const width = headerWidth(cells)
    if (width > 0) times.set(width, (times.get(width) ?? 0) + 1)
  }
  const [width = 0] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return width
}

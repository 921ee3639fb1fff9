import { hasInk, LINE_MAX, Line, PROSE_MAX, Prose } from '../values/text.ts'
import type { RowProblem, RowProblemCode } from './row-problem.ts'
import type { Mapping } from './target.ts'

/** The cells of one row, read by target; gathers what is wrong with them. */
export type RowCells = {
  cells: readonly string[]
  mapping: Mapping
  problems: RowProblem[]
}

const LINE_BREAKS = /\s*[\r\n\u2028\u2029]+\s*/g
const CRLF = /\r\n?/g

const PLAIN = /[A-Za-z0-9]/
/** What needs no closer look to be a line. */
const PRINTABLE = /^[ -~]*$/

/** Whether a text shows anything; most show a plain letter, which is quick to see. */
function isWritten(text: string): boolean {
  return PLAIN.test(text) || hasInk(text)
}

/** A problem when a row has more or fewer cells than the header; empty cells at its end shift nothing. */
export function raggedProblem(cells: readonly string[], columnCount: number): RowProblem | null {
  if (cells.length < columnCount) return { column: null, code: 'ragged-short', isWarning: false }
  const isLonger = cells.some((cell, column) => column >= columnCount && cell.trim() !== '')
  return isLonger ? { column: columnCount, code: 'ragged-long', isWarning: false } : null
}

/** The first column of a target that says something, with its text. */
export function firstCell(row: RowCells, target: string): { column: number; text: string } | null {
  for (const column of row.mapping[target] ?? []) {
    const text = row.cells[column]?.trim() ?? ''
    if (isWritten(text)) return { column, text }
  }
  return null
}

/** All columns of a target joined, or null when they say nothing. */
export function joinedCells(row: RowCells, target: string, between: string): string | null {
  const columns = row.mapping[target]
  if (columns === undefined) return null
  const texts = columns.map((column) => row.cells[column]?.trim() ?? '')
  return texts.filter(isWritten).join(between) || null
}

/** A target's text as one line; line breaks in a cell become spaces, nothing is cut. */
export function lineOf(row: RowCells, target: string): string | null {
  const joined = joinedCells(row, target, ' ')
  if (joined === null) return null
  const text = joined.replace(LINE_BREAKS, ' ')
  const isFit = (text.length <= LINE_MAX && PRINTABLE.test(text)) || Line.safeParse(text).success
  return checked(row, target, text, isFit, LINE_MAX)
}

/** A target's text with its line breaks, which become line feeds; nothing is cut. */
export function proseOf(row: RowCells, target: string): string | null {
  const joined = joinedCells(row, target, '\n')
  if (joined === null) return null
  const text = joined.replace(CRLF, '\n')
  return checked(row, target, text, Prose.safeParse(text).success, PROSE_MAX)
}

/** Notes what is wrong with a target's first column that says something. */
export function report(
  row: RowCells,
  target: string,
  code: RowProblemCode,
  isWarning = false,
): void {
  const columns = row.mapping[target] ?? []
  const column = firstCell(row, target)?.column ?? columns[0] ?? null
  row.problems.push({ column, code, isWarning })
}

function checked(
  row: RowCells,
  target: string,
  text: string,
  isFit: boolean,
  most: number,
): string | null {
  if (isFit) return text
  report(row, target, text.length > most ? 'too-long' : 'control-characters')
  return null
}

import { DATE_PROBLEM_CODES } from './read-date.ts'

/** Why a row of a log is not taken, or is taken with less than it says. */
export const ROW_PROBLEM_CODES = [
  ...DATE_PROBLEM_CODES,
  'required',
  'future-date',
  'closed-before-received',
  'ragged-long',
  'ragged-short',
  'too-long',
  'control-characters',
  'not-a-country',
  'unknown-status',
  'before-1900',
  'not-a-count',
  'unknown-mark',
  'repeated-hour',
  'skipped-hour',
  'end-before-begin',
  'aware-before-signal',
  'aware-before-begin',
  'notified-before-aware',
  'told-before-aware',
  'closed-too-early',
  'no-title',
  'below-zero',
  'more-than-mankind',
  'count-left-out',
  'word-left-out',
  'unknown-phase',
  'closing-left-out',
  'reason-left-out',
  'deleted-before-signal',
  'frozen-before-signal',
  'deleted-before-freeze',
  'verified-before-deletion',
  'verification-left-out',
  'age-left-out',
  'not-a-child',
  'names-a-person',
  'too-many-names',
  'not-a-name',
  'stray-quote',
  'unreadable-byte',
] as const
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number]

/** One thing wrong with a row: an error keeps the row out, a warning leaves one value out. */
export type RowProblem = {
  /** The column by position, or null when the row as a whole is meant. */
  column: number | null
  code: RowProblemCode
  isWarning: boolean
}

/** Whether a row can be taken in spite of what was found. */
export function isImportable(problems: readonly RowProblem[]): boolean {
  return problems.every(({ isWarning }) => isWarning)
}

import { AppError, type ErrorCode } from '#shared/ipc/errors'

export type RefusalCode = Extract<
  ErrorCode,
  | 'log-not-text'
  | 'log-is-pdf'
  | 'log-is-workbook'
  | 'log-empty'
  | 'log-unreadable'
  | 'log-changed'
  | 'log-mixed-encoding'
  | 'log-quote-not-closed'
  | 'log-record-too-long'
  | 'log-too-many-columns'
>

/** Why a file cannot be read to its end; the row is the number a spreadsheet shows beside it. */
export class LogRefusal extends AppError {
  declare readonly code: RefusalCode
  readonly row: number | null

  constructor(code: RefusalCode, row: number | null = null, cause?: unknown) {
    const problems = row === null ? [] : [{ field: `row.${row}`, code: 'malformed' as const }]
    super(code, { cause, problems })
    this.name = 'LogRefusal'
    this.row = row
  }
}

import papaparse from 'papaparse'
import { guardFormula } from './formula-guard.ts'

const BYTE_ORDER_MARK = '\ufeff'
/** Rows that are turned into bytes at once; a long table never stands in memory as one text. */
const ROWS_AT_ONCE = 1000

/** The table as CSV (RFC 4180) in UTF-8; every cell quoted, none of them a formula. */
export function tableCsv({
  heads,
  rows,
}: {
  heads: string[]
  rows: Iterable<string[]>
}): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  let waiting = [heads]
  let mark = BYTE_ORDER_MARK
  const flush = () => {
    parts.push(Buffer.from(mark + csvOf(waiting)))
    waiting = []
    mark = ''
  }
  for (const row of rows) {
    waiting.push(row)
    if (waiting.length >= ROWS_AT_ONCE) flush()
  }
  if (waiting.length > 0) flush()
  return new Uint8Array(Buffer.concat(parts))
}

function csvOf(rows: readonly string[][]): string {
  const cells = rows.map((row) => row.map(guardFormula))
  return `${papaparse.unparse(cells, { quotes: true, newline: '\r\n' })}\r\n`
}

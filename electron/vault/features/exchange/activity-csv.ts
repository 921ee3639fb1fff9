import papaparse from 'papaparse'
import { guardFormula } from './formula-guard.ts'

const BYTE_ORDER_MARK = '\ufeff'

/** The table as CSV (RFC 4180) in UTF-8; every cell quoted, none of them a formula. */
export function tableCsv({
  heads,
  rows,
}: {
  heads: string[]
  rows: string[][]
}): Uint8Array<ArrayBuffer> {
  const cells = [heads, ...rows].map((row) => row.map(guardFormula))
  const csv = papaparse.unparse(cells, { quotes: true, newline: '\r\n' })
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${csv}\r\n`)
}

import writeXlsxFile from 'write-excel-file/node'

/** Longest text that a spreadsheet cell takes. */
const CELL_MAX = 32_767
/** A workbook writes characters as _x0041_; a text that happens to look so must stay as it is. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/giu
const WIDTHS = { least: 12, most: 60 }

/** The table as a workbook of one sheet; every cell is a text, so that nothing in it can run. */
export async function tableXlsx(
  { heads, rows }: { heads: string[]; rows: string[][] },
  sheet: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const cell = (value: string) => ({
    value: fitting(value),
    type: String,
    alignVertical: 'top' as const,
  })
  const head = heads.map((value) => ({ ...cell(value), fontWeight: 'bold' as const }))
  const body = rows.map((row) => row.map(cell))
  const columns = heads.map((text, column) => ({ width: widthOf(text, rows, column) }))
  const file = writeXlsxFile([head, ...body], { sheet, columns, stickyRowsCount: 1 })
  return new Uint8Array(await file.toBuffer())
}

function fitting(text: string): string {
  const literal = text.replace(ESCAPE_LIKE, '_x005F_')
  return literal.length <= CELL_MAX ? literal : `${literal.slice(0, CELL_MAX - 1)}…`
}

function widthOf(head: string, rows: readonly string[][], column: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), head.length)
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest))
}

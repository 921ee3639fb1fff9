import { AppError } from '#shared/ipc/errors'
import type { ExportedFile, TABLE_FORMATS } from '#shared/ipc/exchange'
import type { HoldingRow, RetentionFilter } from '#shared/ipc/retention'
import { eventWords, precisionWords, retentionStatusWords } from '#shared/text/retention-words'
import { holdingTableHeads, retentionTableText } from '#shared/text/retention-table'
import type { BookEntry } from '../../db/book-entry.ts'
import type { ReadableDb } from '../../db/open.ts'
import { readRegister } from '../../db/register-data.ts'
import type { RetentionBook } from '../../db/retention-book.ts'
import { fileNameOf } from '../../documents/file-name.ts'
import { tableCsv } from '../../tables/csv.ts'
import { tableXlsx } from '../../tables/xlsx.ts'
import { matching } from './filter.ts'

/** A workbook is put together in memory; more rows than this would be too much of it. */
const XLSX_ROWS_MAX = 50_000
type Wanted = { format: (typeof TABLE_FORMATS)[number]; filter: RetentionFilter }
type Column = (entry: BookEntry, book: RetentionBook) => string | number | null

const COLUMNS: Record<keyof typeof holdingTableHeads, Column> = {
  category: ({ row }) => row.category,
  rule: ({ rule }) => rule && `${rule.ref} ${rule.name}`,
  system: ({ row }) => row.system,
  event: ({ row, own }) => (own === null ? row.event && eventWords(row.event) : row.event),
  eventOn: ({ row }) => row.eventOn,
  precision: ({ row }) => precisionWords[row.precision],
  status: ({ row }) => retentionStatusWords[row.status],
  dueOn: ({ row }) => row.dueOn,
  daysLeft: ({ row }) => row.daysLeft,
  baseDueOn: ({ row }) => row.baseDueOn,
  nextReviewOn: ({ row }) => row.nextReviewOn,
  records: ({ row }) => row.records,
  people: ({ row }) => row.people,
  flagged: ({ row }) => yes(row.isFlagged),
  child: ({ row }) => yes(row.isChild),
  holds: ({ row }, { holds }) =>
    holds
      .filter(({ id }) => row.holdIds.includes(id))
      .map(({ refNo }) => refNo)
      .join('; '),
  findings: ({ row }) => row.findings.join('; '),
  batchRef: ({ row }) => row.batchRef,
  imported: ({ holding }) => holding.imported?.fileName ?? null,
  erasedOn: ({ row }) => row.erasedOn,
  note: ({ holding }) => holding.note,
}
const HEADS = Object.values(holdingTableHeads)
const CELLS = Object.keys(holdingTableHeads).map(
  (key) => COLUMNS[key as keyof typeof holdingTableHeads],
)

/** The holdings of a filter as a file, the most urgent first; throws export-too-large for a workbook beyond measure. */
export async function holdingTableFile(
  db: ReadableDb,
  book: RetentionBook,
  { format, filter }: Wanted,
): Promise<ExportedFile> {
  const found = matching(book.entries, filter, book)
  const fileName = `${retentionTableText.tableFile(partyOf(db), book.today)}.${format}`
  const rows = found.map((entry) => CELLS.map((cell) => String(cell(entry, book) ?? '')))
  const table = { heads: HEADS, rows }
  if (format === 'csv') return { bytes: tableCsv(table), fileName }
  if (found.length > XLSX_ROWS_MAX) throw new AppError('export-too-large')
  return { bytes: await tableXlsx(table, retentionTableText.sheetName), fileName }
}

/** The controller's name as it stands in names of files. */
export function partyOf(db: ReadableDb): string {
  const { legalName, tradingName } = readRegister(db)
  return fileNameOf(legalName ?? tradingName ?? '')
}

function yes(is: HoldingRow['isFlagged']): string {
  return is ? retentionTableText.yes : ''
}

import type { Activity } from '#shared/domain/activities/activity'
import type { System } from '#shared/domain/catalogues/catalogue'
import type { Request } from '#shared/domain/requests/request'
import { AppError } from '#shared/ipc/errors'
import type { ExportedFile, TABLE_FORMATS } from '#shared/ipc/exchange'
import { PAGE_MAX, type RequestFilter, type RequestSummary } from '#shared/ipc/requests'
import { requestTableText } from '#shared/text/requests-table'
import type { ReadableDb } from '../../db/open.ts'
import { readRecord, readRecords } from '../../db/records.ts'
import { readRegister } from '../../db/register-data.ts'
import { fileNameOf } from '../../documents/file-name.ts'
import { tableCsv } from '../../tables/csv.ts'
import { tableXlsx } from '../../tables/xlsx.ts'
import { countRequests } from './counts-store.ts'
import type { Days } from './page-filter.ts'
import { readPage } from './page.ts'
import { REQUEST_HEADS, requestCells, type Names } from './request-columns.ts'
import { readRequest } from './store.ts'

/** A workbook is put together in memory; more rows than this would be too much of it. */
export const XLSX_ROWS_MAX = 50_000

type Wanted = { format: (typeof TABLE_FORMATS)[number]; filter: RequestFilter }

/** The cases of a filter as a file, in the usual order; throws export-too-large for a workbook beyond measure. */
export async function requestTableFile(
  db: ReadableDb,
  { format, filter }: Wanted,
  days: Days,
): Promise<ExportedFile> {
  const { legalName, tradingName } = readRegister(db)
  const party = fileNameOf(legalName ?? tradingName ?? '')
  const fileName = `${requestTableText.tableFile(party, days.today)}.${format}`
  const rows = tableRows(db, filter, days)
  if (format === 'csv') return { bytes: tableCsv({ heads: REQUEST_HEADS, rows }), fileName }
  if (countRequests(db, filter, days).matching > XLSX_ROWS_MAX)
    throw new AppError('export-too-large')
  const table = { heads: REQUEST_HEADS, rows: [...rows] }
  return { bytes: await tableXlsx(table, requestTableText.sheetName), fileName }
}

function* tableRows(db: ReadableDb, filter: RequestFilter, days: Days): Generator<string[]> {
  const names = namesIn(db)
  for (const summary of summaries(db, filter, days))
    yield requestCells(readRequest(db, summary.id), summary, { days, names })
}

function* summaries(db: ReadableDb, filter: RequestFilter, days: Days): Generator<RequestSummary> {
  const sort = { by: 'due', descending: false } as const
  let after: (string | number | null)[] | null = null
  do {
    const page: ReturnType<typeof readPage> = readPage(
      db,
      { filter, sort, after, limit: PAGE_MAX },
      days,
    )
    yield* page.rows
    after = page.next
  } while (after)
}

function namesIn(db: ReadableDb): Names {
  const activities = new Map(
    readRecords<Activity>(db, 'activity').map(({ id, refNo, name }) => [id, `${refNo} ${name}`]),
  )
  const systems = new Map(readRecords<System>(db, 'system').map(({ id, name }) => [id, name]))
  return {
    activity: (id) => activities.get(id) ?? id,
    system: (id) => systems.get(id) ?? id,
    request: (id) => readRecord<Request>(db, 'request', id)?.refNo ?? id,
  }
}

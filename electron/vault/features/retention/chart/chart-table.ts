import type { ChartColumn } from '#shared/domain/retention/chart-columns'
import type { ExportedFile } from '#shared/ipc/exchange'
import type { RetentionChart } from '#shared/ipc/retention'
import { chartTableText } from '#shared/text/retention-table'
import { chartColumnWords, chartMeasureWords, chartReasonWords } from '#shared/text/retention-words'
import type { VaultInput } from '#shared/ipc/contract'
import type { ReadableDb } from '../../../db/open.ts'
import type { RetentionBook } from '../../../db/retention-book.ts'
import { tableCsv } from '../../../tables/csv.ts'
import { partyOf } from '../table.ts'
import { chartOf } from './chart.ts'

/** The chart's own numbers as CSV: a line per column, a column per category, and sums both ways. */
export function chartTableFile(
  db: ReadableDb,
  book: RetentionBook,
  question: VaultInput<'retention:chart'>,
): ExportedFile {
  const chart = chartOf(book, question)
  const { column, from, to, total } = chartTableText
  const heads = [column, from, to, ...chart.series.map(({ name }) => name), total]
  const measure = chartMeasureWords[question.measure]
  const fileName = `${chartTableText.file(partyOf(db), measure, book.today)}.csv`
  return { bytes: tableCsv({ heads, rows: rowsOf(chart) }), fileName }
}

function rowsOf({ columns, series }: RetentionChart): string[][] {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
  const lines = columns.map((column, place) => {
    const values = series.map((each) => each.values[place] ?? 0)
    return [columnName(column), column.from ?? '', column.to ?? '', ...texts(values, sum(values))]
  })
  const totals = series.map(({ values }) => sum(values))
  return [...lines, [chartTableText.total, '', '', ...texts(totals, sum(totals))]]
}

const texts = (values: readonly number[], total: number) => [...values, total].map(String)

function columnName({ key, reason }: ChartColumn): string {
  if (reason !== null) return chartReasonWords[reason] ?? reason
  return Object.hasOwn(chartColumnWords, key)
    ? chartColumnWords[key as keyof typeof chartColumnWords]
    : key
}

import type { ChartMeasure } from '#shared/domain/retention/chart-axis'
import { chartColumn, chartColumns } from '#shared/domain/retention/chart-columns'
import { addDays, addMonths } from '#shared/domain/values/day'
import type {
  HoldingRow,
  RetentionChart,
  RetentionFilter,
  RetentionHeat,
} from '#shared/ipc/retention'
import type { VaultInput } from '#shared/ipc/contract'
import type { RetentionBook } from '../../../db/retention-book.ts'
import { matching } from '../filter.ts'

type ChartQuestion = VaultInput<'retention:chart'>
type Series = RetentionChart['series'][number]

/** The numbers of the chart: one series per category over the columns of the axis. */
export function chartOf(
  book: RetentionBook,
  { axis, measure, filter }: ChartQuestion,
): RetentionChart {
  const columns = chartColumns(axis, book.today)
  const places = new Map(columns.map(({ key }, place) => [key, place]))
  const series = new Map<string, Series>()
  let uncounted = 0
  for (const { row } of matching(book.entries, filter, book)) {
    const place = places.get(chartColumn(row, axis, book.today) ?? '')
    if (place === undefined) continue
    const { values } = seriesOf(series, row, columns.length)
    const amount = measured(row, measure)
    if (amount === null) uncounted += 1
    values[place] = (values[place] ?? 0) + (amount ?? 0)
  }
  return { today: book.today, columns, series: byName([...series.values()]), uncounted }
}

/** What falls due in the quarter of a day, day by day; what is held does not fall due. */
export function heatOf(
  book: RetentionBook,
  { day, measure, filter }: { day: string; measure: ChartMeasure; filter: RetentionFilter },
): RetentionHeat {
  const { from, to } = quarterOf(day)
  const days = new Map<string, { day: string; value: number; deadlines: number }>()
  for (const { row } of matching(book.entries, filter, book)) {
    const { dueOn, daysLeft } = row
    if (dueOn === null || daysLeft === null || dueOn < from || dueOn > to) continue
    const known = days.get(dueOn) ?? { day: dueOn, value: 0, deadlines: 0 }
    const value = known.value + (measured(row, measure) ?? 0)
    days.set(dueOn, { day: dueOn, value, deadlines: known.deadlines + 1 })
  }
  const sorted = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
  return { today: book.today, from, to, days: sorted }
}

function measured(row: HoldingRow, measure: ChartMeasure): number | null {
  return measure === 'deadlines' ? 1 : row[measure]
}

function seriesOf(series: Map<string, Series>, row: HoldingRow, length: number): Series {
  const known = series.get(row.categoryId)
  if (known) return known
  const values = Array.from({ length }, () => 0)
  const fresh = { categoryId: row.categoryId, name: row.category, values }
  series.set(row.categoryId, fresh)
  return fresh
}

const MONTHS = 3

function quarterOf(day: string): { from: string; to: string } {
  const month = Number(day.slice(5, 7))
  const first = month - ((month - 1) % MONTHS)
  const from = `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`
  return { from, to: addDays(addMonths(from, MONTHS), -1) }
}

const collator = new Intl.Collator('en', { numeric: true })
const byName = (series: Series[]) => series.sort((a, b) => collator.compare(a.name, b.name))

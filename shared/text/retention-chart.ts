import type { ChartAxis, ChartMeasure } from '../domain/retention/chart-axis.ts'
import type { RetentionChart } from '../ipc/retention.ts'
import { controls } from './controls.ts'
import { dayWords } from './dates.ts'
import { chartColumnWords, chartReasonWords } from './retention-words.ts'

type Column = RetentionChart['columns'][number]

/** The chart of storage limits, its calendar and its table. */
export const retentionChartText = {
  views: 'Show as',
  undated: 'No date, by reason',
  view: { chart: 'Chart', calendar: 'Calendar', table: 'Table' },
  axis: 'Look ahead',
  axes: { '12': '12 months', '24': '24 months', '60': '60 months', ranges: 'Ranges of days' },
  /** Beside "12 months". */
  shortAxes: { '24': '24', '60': '60', ranges: 'Ranges' } as Partial<Record<ChartAxis, string>>,
  measure: 'Count',
  measures: { deadlines: 'Deadlines', records: 'Records', people: 'People' },
  chartKeys:
    'Left and Right go from column to column, Up and Down through its categories. Enter shows the holdings below, T the numbers as a table.',
  role: 'bar chart',
  categories: 'Categories',
  allHidden: 'All categories are switched off.',
  nothingCounted: 'Nothing to count: no holding here has this number.',
  other: (count: number) => `Other categories (${figure(count)})`,
  uncounted: (count: number, measure: ChartMeasure) =>
    count === 1
      ? `1 holding is not in here: its number of ${measure} is not recorded.`
      : `${figure(count)} holdings are not in here: their number of ${measure} is not recorded.`,
  segment: (category: string, column: string, value: string) => `${category}, ${column}: ${value}`,
  column: (column: string, value: string) => `${column}: ${value}`,
  total: 'Sum',
  period: 'Period',
  noDate: 'No date',
  picked: (column: string, category: string | null) =>
    category === null ? column : `${column}, ${category}`,
  pickedDay: (day: string) => `Due ${day}`,
  severalCategories: (count: number) => `${figure(count)} categories`,
  calendar: {
    previous: 'Previous quarter',
    next: 'Next quarter',
    label: (quarter: string) => `Days of ${quarter}`,
    nothing: 'nothing falls due',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    today: 'today',
  },
} as const

/** What the chart shows, in one line: "41 deadlines in the next 12 months (to 30 Nov 2027), 6 overdue". */
export function chartHeading(
  columns: readonly Column[],
  totals: readonly number[],
  { axis, measure }: { axis: ChartAxis; measure: ChartMeasure },
): string {
  const sumOf = (is: (column: Column) => boolean) =>
    columns.reduce((sum, column, index) => sum + (is(column) ? (totals[index] ?? 0) : 0), 0)
  const ahead = sumOf(isAhead)
  const overdue = sumOf(({ kind }) => kind === 'overdue')
  const last = columns.filter(isAhead).at(-1)?.to
  const end = last ? ` (to ${dayWords(last)})` : ''
  const span = axis === 'ranges' ? 'the next 365 days' : `the next ${axis} months`
  const late = overdue === 0 ? 'none overdue' : `${figure(overdue)} overdue`
  return `${dueWords(ahead, measure)} in ${span}${end}, ${late}`
}

/** Where in time a column stands, in words that stand alone. */
export function columnName(column: Column): string {
  const { kind, key, from, to, reason } = column
  switch (kind) {
    case 'overdue':
      return chartColumnWords.overdue
    case 'later':
      return from ? `From ${dayWords(from)} on` : chartColumnWords.later
    case 'none':
      return `No date: ${reasonWords(reason).toLowerCase()}`
    case 'span':
      if (isMonth(key)) return `${monthName(key)} ${key.slice(0, 4)}`
      if (from && to) return `${spanWords(key)} (${dayWords(from)} to ${dayWords(to)})`
      return spanWords(key)
  }
}

/** A column in as few words as stand beneath it. */
export function columnLabel({ kind, key, reason }: Column): string {
  switch (kind) {
    case 'overdue':
      return chartColumnWords.overdue
    case 'later':
      return chartColumnWords.later
    case 'none':
      return reasonWords(reason)
    case 'span':
      return isMonth(key) ? monthName(key).slice(0, 3) : spanWords(key)
  }
}

/** A number of what is measured, with its noun. */
export function countWords(count: number, measure: ChartMeasure): string {
  const one = { deadlines: 'deadline', records: 'record', people: 'person' }[measure]
  return `${figure(count)} ${count === 1 ? one : measure}`
}

/** The same for a column: what has no date is no deadline. */
export function columnCount(count: number, measure: ChartMeasure, kind: Column['kind']): string {
  if (measure !== 'deadlines' || kind !== 'none') return countWords(count, measure)
  return `${figure(count)} ${count === 1 ? 'holding' : 'holdings'}`
}

/** What the calendar shows, in one line. */
export function calendarHeading(sum: number, measure: ChartMeasure, quarter: string): string {
  return `${dueWords(sum, measure)} from ${quarter}`
}

/** A quarter in words: "October to December 2026". */
export function quarterName(from: string, to: string): string {
  return `${monthName(from)} to ${monthName(to)} ${to.slice(0, 4)}`
}

/** Whether a column is a month. */
export function isMonth(key: string): boolean {
  return /^\d{4}-\d{2}$/.test(key)
}

/** The name of the month in which a day or month lies. */
export function monthName(day: string): string {
  return controls.months[Number(day.slice(5, 7)) - 1] ?? ''
}

function isAhead({ kind, key }: Column): boolean {
  return kind === 'span' && key !== 'd366-'
}

function reasonWords(reason: Column['reason']): string {
  return (reason && chartReasonWords[reason]) ?? retentionChartText.noDate
}

function spanWords(key: string): string {
  return Object.hasOwn(chartColumnWords, key)
    ? chartColumnWords[key as keyof typeof chartColumnWords]
    : key
}

function dueWords(count: number, measure: ChartMeasure): string {
  const verb = measure === 'deadlines' ? '' : count === 1 ? ' falls due' : ' fall due'
  return `${countWords(count, measure)}${verb}`
}

function figure(count: number): string {
  return count.toLocaleString('en-GB')
}

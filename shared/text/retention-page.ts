import type { ChartMeasure } from '../domain/retention/chart-axis.ts'
import { retentionChartText } from './retention-chart.ts'
import { holdingsCount } from './retention-words.ts'

type Counts = {
  total: number
  overdue: number
  dueToday: number
  dueSoon: number
  reviewsDue: number
  held: number
}

/** The page of storage limits: chart, calendar and the holdings beneath them. */
export const retentionPageText = {
  title: 'Retention',
  state: (counts: Counts, days: number) =>
    [
      holdingsCount(counts.total),
      `${counts.overdue === 0 ? 'none' : figure(counts.overdue)} overdue`,
      `${figure(counts.dueToday + counts.dueSoon)} due ${withinDays(days)}`,
      ...(counts.reviewsDue > 0 ? [`${reviews(counts.reviewsDue)} due`] : []),
      ...(counts.held > 0 ? [`${figure(counts.held)} held`] : []),
    ].join(', '),
  stateShown: (shown: number, total: number) => `${figure(shown)} of ${holdingsCount(total)} shown`,
  count: holdingsCount,
  search: 'Search holdings',
  create: 'Add holding',
  import: 'Import…',
  importFirst: 'Import from CSV',
  nothingTitle: 'No holdings yet',
  nothingHint:
    'A holding is data that is really held: its category, its system, the day that starts its period, and how much of it there is, never whose. From the retention rule follows the last permitted day; the chart shows months ahead what has to be erased.',
  nothingArticle: 'GDPR art. 5(1)(e), 30(1)(f)',
  table: 'Holdings',
  columns: {
    category: 'Category',
    rule: 'Rule',
    system: 'System',
    event: 'Period starts',
    due: 'Last permitted day',
    status: 'Status',
    records: 'Records',
    people: 'People',
    marks: 'Marks',
    holds: 'Hold',
    batch: 'Batch',
  },
  noRule: 'No rule',
  places: 'Rules and holds',
  rules: 'Retention rules',
  holds: 'Legal holds',
  erasures: 'Erasures',
  settings: 'Retention settings',
  exports: 'Export',
  exportCsv: (count: number) => `${holdingsCount(count)} as CSV`,
  exportXlsx: (count: number) => `${holdingsCount(count)} as Excel`,
  exportReport: 'Retention report as PDF',
  exportCalendar: 'Last permitted days as calendar file',
  exportPng: 'Chart as PNG',
  exportSvg: 'Chart as SVG',
  exportChartCsv: 'Numbers of the chart as CSV',
  drawn: (measure: ChartMeasure, day: string) =>
    `${retentionChartText.measures[measure]} by data category, as of ${day}`,
  erase: 'Tick off as erased…',
  eraseDue: (count: number) => `Tick off ${figure(count)} due as erased…`,
  heldRows: 'Held data stays: a legal hold blocks its erasure.',
  selectAll: (count: number | null) =>
    count === null ? 'Select all that match' : `Select all ${figure(count)} that match`,
  open: 'Open',
  remove: 'Remove',
  removed: (what: string) => `${what} removed, without proof of erasure`,
} as const

function withinDays(days: number): string {
  if (days === 0) return 'today'
  return days === 1 ? 'within 1 day' : `within ${figure(days)} days`
}

function reviews(count: number): string {
  return count === 1 ? '1 review' : `${figure(count)} reviews`
}

function figure(count: number): string {
  return count.toLocaleString('en-GB')
}

import type { ChartColumn } from '../../../shared/chart/series.ts'

const NO_SPAN = { from: null, to: null, reason: null }

export const OVERDUE: ChartColumn = { key: 'overdue', kind: 'overdue', ...NO_SPAN }
export const LATER: ChartColumn = { ...NO_SPAN, key: 'later', kind: 'later', from: '2027-12-01' }
export const HELD: ChartColumn = { ...NO_SPAN, key: 'none:HELD', kind: 'none', reason: 'HELD' }
export const NO_RULE: ChartColumn = {
  ...NO_SPAN,
  key: 'none:NO_RULE',
  kind: 'none',
  reason: 'NO_RULE',
}

/** Columns of so many months from November 2026 on, between what is overdue and what comes later or never. */
export function monthColumns(months: number): ChartColumn[] {
  const spans = Array.from({ length: months }, (_, index): ChartColumn => {
    const month = new Date(Date.UTC(2026, 10 + index, 1)).toISOString().slice(0, 7)
    const to = new Date(Date.UTC(2026, 11 + index, 0)).toISOString().slice(0, 10)
    return { key: month, kind: 'span', from: `${month}-01`, to, reason: null }
  })
  return [OVERDUE, ...spans, LATER, HELD, NO_RULE]
}

/** A category with its numbers, column by column. */
export function aSeries(categoryId: string, values: number[], name = categoryId) {
  return { categoryId, name, values }
}

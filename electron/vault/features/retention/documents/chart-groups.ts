import { chartColumnWords } from '#shared/text/retention-words'
import { columnLabel, isMonth } from '#shared/text/retention-chart'
import { retentionReportText } from '#shared/text/retention-documents'
import type { RetentionChart } from '#shared/ipc/retention'

type Column = RetentionChart['columns'][number]

/** Columns of the chart that print as one, with the value of each series. */
export type PrintedColumn = {
  label: string
  /** Stands under the label where a year begins. */
  year: string | null
  /** Whether it stands for days ahead or behind, or for what comes later or has no date. */
  isDated: boolean
  values: number[]
}
export type Grouping = 'month' | 'quarter' | 'year'

/** The columns as they print: months alone or together, those without a date only where there is something. */
export function printedColumns(
  { columns, series }: Pick<RetentionChart, 'columns' | 'series'>,
  grouping: Grouping,
): PrintedColumn[] {
  const groups = new Map<string, { column: Column; places: number[] }>()
  columns.forEach((column, place) => {
    const key = groupOf(column, grouping)
    const known = groups.get(key)
    if (known) known.places.push(place)
    else groups.set(key, { column, places: [place] })
  })
  let yearBefore = ''
  return [...groups].flatMap(([key, { column, places }]): PrintedColumn[] => {
    const values = series.map((each) => places.reduce((sum, at) => sum + (each.values[at] ?? 0), 0))
    const isDated = column.kind === 'overdue' || column.kind === 'span'
    if (!isDated && values.every((value) => value === 0)) return []
    const year = grouping === 'month' && isMonth(column.key) ? column.key.slice(0, 4) : ''
    const isFirst = year !== '' && year !== yearBefore
    if (year !== '') yearBefore = year
    return [{ label: labelOf(key, column), year: isFirst ? year : null, isDated, values }]
  })
}

function groupOf({ key }: Column, grouping: Grouping): string {
  if (!isMonth(key) || grouping === 'month') return key
  const year = key.slice(0, 4)
  if (grouping === 'year') return year
  return retentionReportText.numbers.quarter(Math.ceil(Number(key.slice(5)) / 3), year)
}

function labelOf(key: string, column: Column): string {
  if (isMonth(column.key) && key !== column.key) return key
  return column.kind === 'later' ? chartColumnWords.later : columnLabel(column)
}

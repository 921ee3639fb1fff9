import type { RetentionChart } from '../ipc/retention.ts'
import { OTHER_TONE, tonesOf } from './tones.ts'

export type ChartColumn = RetentionChart['columns'][number]

/** One fill of the chart: a category, or the rest of them together. */
export type ChartSeries = {
  readonly id: string
  /** Null for several categories together. */
  readonly name: string | null
  readonly tone: number
  /** One number for each column. */
  readonly values: readonly number[]
  readonly total: number
  readonly categoryIds: readonly string[]
}

export type ChartNumbers = {
  readonly columns: readonly ChartColumn[]
  readonly series: readonly ChartSeries[]
}

/** Categories that are told apart; the rest is grouped, so that there are never more than eight fills. */
export const MOST_CATEGORIES = 7
export const OTHER_ID = 'other'

type Vaults = Pick<RetentionChart, 'columns' | 'series'>

/** The numbers as they are drawn: largest category first, small ones grouped, columns for reasons that occur. */
export function chartNumbers(chart: Vaults, allIds: readonly string[]): ChartNumbers {
  const { columns, series: sorted } = allNumbers(chart)
  const own = sorted.slice(0, MOST_CATEGORIES)
  const tones = tonesOf(
    allIds,
    own.map(({ id }) => id),
  )
  const toned = own.map((each) => ({ ...each, tone: tones.get(each.id) ?? OTHER_TONE }))
  const rest = sorted.slice(MOST_CATEGORIES)
  return { columns, series: rest.length === 0 ? toned : [...toned, together(rest)] }
}

/** The numbers as a table has them: every category by itself, the largest first. */
export function allNumbers(chart: Vaults): ChartNumbers {
  const kept = keptColumns(chart)
  const series = chart.series
    .map(({ categoryId, name, values }) => ({
      id: categoryId,
      name,
      tone: OTHER_TONE,
      values: kept.map((index) => values[index] ?? 0),
      total: sum(values),
      categoryIds: [categoryId],
    }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || compareWords(a.name, b.name))
  return { columns: kept.flatMap((index) => chart.columns[index] ?? []), series }
}

/** The numbers without the fills that are switched off. */
export function withoutSeries(numbers: ChartNumbers, hidden: readonly string[]): ChartNumbers {
  return { ...numbers, series: numbers.series.filter(({ id }) => !hidden.includes(id)) }
}

/** What all fills come to, column by column. */
export function columnTotals({ columns, series }: ChartNumbers): number[] {
  return columns.map((_, index) => sum(series.map(({ values }) => values[index] ?? 0)))
}

function together(rest: readonly ChartSeries[]): ChartSeries {
  const [first] = rest
  return {
    id: OTHER_ID,
    // A single one needs no word for several.
    name: rest.length === 1 && first ? first.name : null,
    tone: OTHER_TONE,
    values: (first?.values ?? []).map((_, index) =>
      sum(rest.map(({ values }) => values[index] ?? 0)),
    ),
    total: sum(rest.map(({ total }) => total)),
    categoryIds: rest.flatMap(({ categoryIds }) => categoryIds),
  }
}

function keptColumns({ columns, series }: Vaults): number[] {
  return columns.flatMap(({ kind }, index) => {
    const isEmpty = series.every(({ values }) => !values[index])
    return kind === 'none' && isEmpty ? [] : [index]
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

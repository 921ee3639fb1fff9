import { describe, expect, it } from 'vitest'
import {
  chartHeading,
  columnCount,
  columnLabel,
  columnName,
} from '../../../shared/text/retention-chart.ts'
import { HELD, LATER, monthColumns, OVERDUE } from './some-numbers.ts'

const columns = monthColumns(13)
const totals = columns.map(({ kind }) => ({ overdue: 6, span: 2, later: 9, none: 5 })[kind])

describe('the heading of the chart', () => {
  it('says how many deadlines come, until when, and how many have passed', () => {
    expect(chartHeading(columns, totals, { axis: '12', measure: 'deadlines' })).toBe(
      '26 deadlines in the next 12 months (to 30 Nov 2027), 6 overdue',
    )
  })

  it('counts what is measured', () => {
    expect(chartHeading(columns, totals, { axis: '12', measure: 'records' })).toBe(
      '26 records fall due in the next 12 months (to 30 Nov 2027), 6 overdue',
    )
    expect(chartHeading([OVERDUE], [0], { axis: '60', measure: 'people' })).toBe(
      '0 people fall due in the next 60 months, none overdue',
    )
  })

  it('leaves out what is more than a year away where days are ranges', () => {
    const spans = ['d0-30', 'd366-'].map((key) => ({
      ...OVERDUE,
      key,
      kind: 'span' as const,
      from: '2026-11-22',
      to: key === 'd366-' ? null : '2026-12-22',
    }))
    expect(chartHeading(spans, [1, 7], { axis: 'ranges', measure: 'deadlines' })).toBe(
      '1 deadline in the next 365 days (to 22 Dec 2026), none overdue',
    )
  })
})

describe('the columns of the chart', () => {
  it('are named in words that stand alone, and short beneath them', () => {
    const [, month] = columns
    expect([OVERDUE, LATER, HELD].map(columnName)).toEqual([
      'Overdue',
      'From 1 Dec 2027 on',
      'No date: held',
    ])
    expect(month && [columnName(month), columnLabel(month)]).toEqual(['November 2026', 'Nov'])
  })

  it('count holdings where there is no deadline', () => {
    expect(columnCount(1, 'deadlines', 'none')).toBe('1 holding')
    expect(columnCount(1, 'people', 'none')).toBe('1 person')
    expect(columnCount(2, 'deadlines', 'span')).toBe('2 deadlines')
  })
})

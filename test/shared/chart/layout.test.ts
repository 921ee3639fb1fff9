import { describe, expect, it } from 'vitest'
import { apartMark, columnWords, nameLabels, numberLabels } from '../../../shared/chart/labels.ts'
import { chartLayout, pointAt } from '../../../shared/chart/layout.ts'
import { scaleTicks, shortNumber } from '../../../shared/chart/scale.ts'
import { chartNumbers } from '../../../shared/chart/series.ts'
import { aSeries, monthColumns } from './some-numbers.ts'

const SIZE = { width: 1000, height: 260, scale: 1 }

function numbersOf(months: number, ...values: number[][]) {
  const columns = monthColumns(months)
  const padded = values.map((each, index) => {
    const all = columns.map((_, at) => each[at] ?? 0)
    return aSeries(`c${index}`, all)
  })
  return chartNumbers(
    { columns, series: padded },
    padded.map(({ categoryId }) => categoryId),
  )
}

describe('the scale of the chart', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [41, [0, 20, 40, 60]],
    [1_000_000, [0, 500_000, 1_000_000]],
  ])('reaches %s in a few whole steps', (largest, expected) => {
    const ticks = scaleTicks(largest)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest)
    expect(ticks.length).toBeLessThanOrEqual(6)
    if (largest < 100) expect(ticks).toEqual(expected)
  })

  it('writes large numbers short', () => {
    expect([980, 9999, 12_345, 3_000_000].map(shortNumber)).toEqual(['980', '9,999', '12.3k', '3m'])
  })
})

describe('the places of the chart', () => {
  it('keep every column apart, in order and inside', () => {
    const layout = chartLayout(numbersOf(61, [3, 1]), { ...SIZE, width: 700 })
    layout.places.forEach((place, index) => {
      expect(place.x).toBeGreaterThanOrEqual(layout.plot.x)
      expect(place.barX).toBeGreaterThanOrEqual(place.x)
      const next = layout.places[index + 1]
      if (next) expect(place.x + place.width).toBeLessThanOrEqual(next.x + 0.001)
    })
    const last = layout.places.at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(layout.width + 0.001)
  })

  it('stack the bars without gap or overlap', () => {
    const { bars, plot } = chartLayout(numbersOf(13, [9, 3], [4, 2]), SIZE)
    const [first, second] = bars.filter(({ column }) => column === 0)
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(plot.y + plot.height)
    expect((second?.y ?? 0) + (second?.height ?? 0)).toBeCloseTo(first?.y ?? 0)
    expect((first?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(9 / 4)
  })

  it('show a one beside a million', () => {
    const { bars } = chartLayout(numbersOf(13, [1_000_000, 1]), SIZE)
    expect(bars[1]?.height).toBe(3)
  })

  it('find the bar and the column under a point', () => {
    const numbers = numbersOf(13, [9, 3], [4, 2])
    const layout = chartLayout(numbers, SIZE)
    for (const bar of layout.bars)
      expect(pointAt(layout, bar.x + bar.width / 2, bar.y + bar.height / 2)).toEqual({
        column: bar.column,
        series: bar.series,
      })
    const [place] = layout.places
    expect(pointAt(layout, (place?.x ?? 0) + 1, 1)).toEqual({ column: 0, series: null })
    expect(pointAt(layout, 2, 50)).toBeNull()
  })

  it('grow with the letters', () => {
    const small = chartLayout(numbersOf(13, [9]), SIZE)
    const large = chartLayout(numbersOf(13, [9]), { ...SIZE, scale: 2 })
    expect(large.plot.x).toBeGreaterThan(small.plot.x)
    expect(large.plot.height).toBeLessThan(small.plot.height)
  })
})

describe('the words of the chart', () => {
  it('name every month where there is room, and the year at the first and in January', () => {
    const numbers = numbersOf(13, [1])
    const words = columnWords(chartLayout(numbers, SIZE), numbers.columns)
    expect(words.slice(0, 4).map(({ lines }) => lines.join(' '))).toEqual([
      'Overdue',
      'Nov 2026',
      'Dec',
      'Jan 2027',
    ])
  })

  it('name some months where they are narrow', () => {
    const numbers = numbersOf(61, [1])
    const words = columnWords(chartLayout(numbers, SIZE), numbers.columns)
    const months = words.map(({ lines }) => lines[0]).filter((name) => name?.length === 3)
    expect(new Set(months).size).toBeLessThan(12)
    expect(words.filter(({ lines }) => lines[0] === 'Jan')).toHaveLength(5)
  })

  it('write sums above bars only where they touch nothing', () => {
    const numbers = numbersOf(61, [0, 1000, 250, 250, 1000])
    const layout = chartLayout(numbers, SIZE)
    expect(numberLabels(layout).map(({ text }) => text)).toEqual(['1,000', '1,000'])
  })

  it('write the name of a fill once, where it fits', () => {
    const numbers = numbersOf(2, [90, 80], [1, 0])
    const layout = chartLayout(numbers, { ...SIZE, width: 1400 })
    const names = nameLabels(layout, numbers, (index) => ['Account data', 'Usage'][index] ?? '')
    expect(names.map(({ text, bar }) => [text, bar.column])).toEqual([['Account data', 0]])
  })
})

describe('what has no date', () => {
  const markOf = (...values: number[]) => {
    const numbers = numbersOf(13, values)
    const layout = chartLayout(numbers, SIZE)
    return { layout, mark: apartMark(layout, numbers.columns) }
  }
  // Overdue, thirteen months, what comes later.
  const dated = Array.from({ length: 15 }, () => 1)

  it('stands behind a line between the last date and the first reason, and is named', () => {
    const { layout, mark } = markOf(...dated, 1, 1)
    const [later, held] = layout.places.slice(14)
    expect(mark?.x).toBeGreaterThan((later?.x ?? 0) + (later?.width ?? 0))
    expect(mark?.x).toBeLessThan(held?.x ?? 0)
    expect(markOf(...dated.map(() => 9), 1, 1).mark?.caption?.text).toBe('No date, by reason')
  })

  it('is not named where a sum stands in the way of its name', () => {
    expect(markOf(...dated, 4, 1).mark?.caption).toBeNull()
  })

  it('needs no line where nothing has a date', () => {
    const numbers = numbersOf(13, [1])
    const undated = { ...numbers, columns: numbers.columns.slice(-2) }
    expect(apartMark(chartLayout(undated, SIZE), undated.columns)).toBeNull()
  })
})

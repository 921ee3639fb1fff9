import { describe, expect, it } from 'vitest'
import { checkPicture } from '#main/chart-picture'
import { drawChart } from '../../../shared/chart/drawing.ts'
import { chartNumbers } from '../../../shared/chart/series.ts'
import { aSeries, monthColumns } from './some-numbers.ts'

const columns = monthColumns(13)
const series = [aSeries('a', [3, 2, 1], 'Account <b>'), aSeries('b', [1], 'Usage & more')]
const picture = {
  numbers: chartNumbers({ columns, series }, ['a', 'b']),
  title: '3 deadlines & "more"',
  subtitle: 'Example, 22 Nov 2026',
  legend: ['Account <b>, 6', 'Usage & more, 1'],
  width: 1200,
  height: 500,
}

describe('the chart as a picture', () => {
  const svg = drawChart(picture)

  it('is well formed whatever the names hold', () => {
    expect(svg).toContain('3 deadlines &amp; &quot;more&quot;')
    expect(svg).not.toContain('<b>')
    const opened = [...svg.matchAll(/<([a-z]+)[^>]*?(\/?)>/g)].filter(([, , closed]) => !closed)
    const closed = [...svg.matchAll(/<\/[a-z]+>/g)]
    expect(opened).toHaveLength(closed.length)
  })

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(svg).not.toMatch(/<script|<style|<image|foreignObject|href=|on[a-z]+=|var\(/)
    const addresses = [...svg.matchAll(/https?:\/\/[^"]+/g)].map(([address]) => address)
    expect(addresses).toEqual(['http://www.w3.org/2000/svg'])
    for (const [, id] of svg.matchAll(/url\(#([\w-]+)\)/g)) expect(svg).toContain(`id="${id}"`)
  })

  it('passes where the shell looks at what it saves', () => {
    expect(() => checkPicture('svg', new TextEncoder().encode(svg))).not.toThrow()
  })

  it('has a title, a legend and a white ground', () => {
    expect(svg).toContain('<title id="chart-title">')
    expect(svg).toContain('Account &lt;b&gt;, 6')
    expect(svg).toContain('<rect width="100%" height="100%" fill="#ffffff"/>')
  })

  it('breaks a long legend into rows inside the picture', () => {
    const legend = Array.from({ length: 8 }, (_, index) => `A category with a long name ${index}`)
    const rows = [
      ...drawChart({ ...picture, legend }).matchAll(/<rect x="0" y="(\d+)" width="12"/g),
    ]
    expect(rows.length).toBeGreaterThan(1)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHART_TONES } from '#shared/chart/tones'

const css = readFileSync(join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8')

const GROUNDS = ['paper', 'side', 'raised', 'hover', 'selected', 'field']
const TEXTS = ['ink', 'ink-soft', 'ink-faint', 'accent', 'blocker', 'warning', 'good']
const MARKS = ['rule', 'focus']
/** Fills of the chart stand on the page, on a column that is pointed at and on one set apart. */
const CHART = Array.from(CHART_TONES, (_, index) => `chart-${index + 1}`)
const CHART_GROUNDS = ['paper', 'hover', 'field', 'selected']
const FILLS = [
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-blocker', 'blocker'],
  ['on-blocker', 'blocker-strong'],
] as const

const light = colours(between(':root {', '@media (prefers-color-scheme: dark)'))
const themes = {
  light,
  dark: { ...light, ...colours(between('(prefers-color-scheme: dark)', '(forced-colors')) },
  print: { ...light, ...colours(css.slice(css.indexOf('@media print'))) },
}

describe.each(Object.entries(themes))('the %s theme', (_, theme) => {
  it.each(pairs(TEXTS, GROUNDS))('shows %s on %s as readable text', (text, ground) => {
    expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(MARKS, GROUNDS))('shows %s on %s as a visible mark', (mark, ground) => {
    expect(contrast(theme[mark], theme[ground])).toBeGreaterThanOrEqual(3)
  })

  it.each(pairs(CHART, CHART_GROUNDS))('shows %s on %s as a visible mark', (mark, ground) => {
    expect(contrast(theme[mark], theme[ground])).toBeGreaterThanOrEqual(3)
  })

  it.each(FILLS)('shows %s on a button of %s as readable text', (text, fill) => {
    expect(contrast(theme[text], theme[fill])).toBeGreaterThanOrEqual(4.5)
  })
})

describe('files and documents', () => {
  it('draw the chart in the colours of the light theme', () => {
    expect(CHART.map((name) => light[name])).toEqual(CHART_TONES.map(({ color }) => color))
  })
})

describe('forced colours', () => {
  it('name every colour of the light theme by a colour of the system', () => {
    const forced = between('(forced-colors', '@media print')
    for (const name of Object.keys(light)) {
      expect(forced).toMatch(new RegExp(`--${name}: [A-Z][A-Za-z]+;`))
    }
  })
})

function between(start: string, end: string): string {
  return css.slice(css.indexOf(start), css.indexOf(end))
}

function colours(block: string): Record<string, string> {
  const found = block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)
  return Object.fromEntries([...found].map((match) => [match[1] ?? '', match[2] ?? '']))
}

function pairs(ones: string[], others: string[]): [string, string][] {
  return ones.flatMap((one) => others.map((other): [string, string] => [one, other]))
}

/** The contrast of WCAG 2.2 between two colours. */
function contrast(one = '', other = ''): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

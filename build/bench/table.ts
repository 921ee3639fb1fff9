import type { Result, Spread } from './measurement.ts'

/** The results as a table for a terminal. */
export function resultTable(results: readonly Result[]): string {
  const head = ['', 'ours', 'bare', 'ratio', 'target', '']
  const lines = results.map(({ name, title, target, unit = 'ms', ours, bare, ratio }) => [
    name,
    inUnit(ours, unit),
    inUnit(bare, unit),
    ratio.toFixed(2),
    target === null ? 'reported' : `≤ ${target.toFixed(1)}`,
    title,
  ])
  const rows = [head, ...lines]
  const widths = head.map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function inUnit({ median, min, max }: Spread, unit: string): string {
  return `${median.toFixed(0)} ${unit} (${min.toFixed(0)}–${max.toFixed(0)})`
}

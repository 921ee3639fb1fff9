/** A measured value and how many cases have it. */
export type Measured = { value: number; count: number }

/** The median over many cases, without writing each of them down; null without any. */
export function medianOf(measured: readonly Measured[]): number | null {
  const sorted = measured.toSorted((a, b) => a.value - b.value)
  const total = sorted.reduce((sum, { count }) => sum + count, 0)
  const low = valueAt(sorted, Math.floor((total - 1) / 2))
  const high = valueAt(sorted, Math.floor(total / 2))
  return low === null || high === null ? null : (low + high) / 2
}

/** The longest of them; null without any. */
export function longestOf(measured: readonly Measured[]): number | null {
  const values = measured.map(({ value }) => value)
  return values.length === 0 ? null : values.reduce((most, value) => Math.max(most, value))
}

function valueAt(sorted: readonly Measured[], place: number): number | null {
  let passed = 0
  for (const { value, count } of sorted) {
    passed += count
    if (place < passed) return value
  }
  return null
}

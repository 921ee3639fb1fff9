const MOST_STEPS = 4

/** Round numbers from zero to at least the largest value, whole ones, a handful of them. */
export function scaleTicks(largest: number): number[] {
  const step = Math.max(1, roundStep(largest / MOST_STEPS))
  const count = Math.max(1, Math.ceil(largest / step))
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

function roundStep(least: number): number {
  if (least <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(least))
  const factors = power === 1 ? [1, 2, 5] : [1, 2, 2.5, 5]
  return (factors.find((each) => each * power >= least) ?? 10) * power
}

const compact = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 })
const figures = new Intl.NumberFormat('en-GB')

/** A number in few letters: 980, 1.2k, 3m. */
export function shortNumber(value: number): string {
  return value < 10_000 ? figures.format(value) : compact.format(value).toLowerCase()
}

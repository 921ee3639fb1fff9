const figures = new Intl.NumberFormat('en-GB')

/** Writes a number in figures with thousands set apart. */
export function formatNumber(value: number): string {
  return figures.format(value)
}

/** Writes a number with its noun, `1 activity` or `2,000 activities`: a number never stands alone. */
export function formatCount(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`
}

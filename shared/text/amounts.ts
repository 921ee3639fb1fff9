/** A number with its noun, thousands set apart: `1 holding`, `12,400 records`. */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`
}

/** A number in figures, thousands set apart. */
export function figure(count: number): string {
  return count.toLocaleString('en-GB')
}

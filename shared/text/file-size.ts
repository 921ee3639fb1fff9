const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const

/** How large a file is, in the unit that fits: `1 byte`, `340 kB`, `2.5 MB`. */
export function fileSize(bytes: number): string {
  if (bytes === 1) return '1 byte'
  let [size, unit] = [bytes, 0]
  // The step is taken before a rounded 1000 would stand there.
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000
    unit += 1
  }
  const digits = unit === 0 || size >= 10 ? 0 : 1
  return `${Number(size.toFixed(digits)).toLocaleString('en-GB')} ${UNITS[unit]}`
}

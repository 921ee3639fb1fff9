const NUMBERED = /^(.*?)(\d+)$/

/** The reference after the highest one with this prefix, with at least two digits: PA-07 follows PA-06. */
export function nextRef(prefix: string, taken: readonly string[]): string {
  const numbers = taken.flatMap((ref) => {
    const match = NUMBERED.exec(ref)
    return match && match[1] === prefix ? [Number(match[2])] : []
  })
  return `${prefix}${String(numbers.reduce((a, b) => Math.max(a, b), 0) + 1).padStart(2, '0')}`
}

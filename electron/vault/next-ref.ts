const NUMBERED = /^(.*?)(\d+)$/

/** The reference after the highest one with this prefix, with at least two digits unless told otherwise: PA-07 follows PA-06. */
export function nextRef(prefix: string, taken: readonly string[], digits = 2): string {
  const numbers = taken.flatMap((ref) => {
    const match = NUMBERED.exec(ref)
    // A typed number may have more digits than a plain number keeps apart.
    return match && match[1] === prefix ? [BigInt(match[2] ?? 0)] : []
  })
  const highest = numbers.reduce((a, b) => (a > b ? a : b), 0n)
  return `${prefix}${String(highest + 1n).padStart(digits, '0')}`
}

const LONGEST_MS = 30_000

/** How long to wait before the next try, after that many failed ones in a row. */
export function unlockDelayMs(failures: number): number {
  return failures === 0 ? 0 : Math.min(1000 * 2 ** (failures - 1), LONGEST_MS)
}

/** A part of a text, from its first place to the one behind its last. */
export type Stretch = { start: number; end: number }

/** Every part of a text that a pattern finds and that is what it seems. */
export function stretchesOf(
  text: string,
  pattern: RegExp,
  isMeant: (found: RegExpExecArray) => boolean = () => true,
): Stretch[] {
  return [...text.matchAll(pattern)]
    .filter(isMeant)
    .map(({ 0: found, index }) => trimmed(found, index))
}

/** Whether two parts have a place in common. */
export function doOverlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}

/** The text with these parts struck out, every other place kept. */
export function struckOut(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (left, { start, end }) => left.slice(0, start) + '\u0000'.repeat(end - start) + left.slice(end),
    text,
  )
}

function trimmed(found: string, index: number): Stretch {
  const start = index + found.length - found.trimStart().length
  return { start, end: start + found.trim().length }
}

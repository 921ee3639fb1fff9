/** A fill of the chart: a colour on white paper, and lines in the colour of the ground that tell it without colour. */
export type ChartTone = {
  /** As in tokens.css, for documents and files that leave the window. */
  readonly color: string
  /** What is drawn over a tile of that colour; null leaves it solid. */
  readonly marks: string | null
}

/** Side of the square that a pattern repeats. */
export const TONE_TILE = 8

/** Fills in their order; the last is for what is grouped. Each has 3 to 1 on white, and a pattern of its own. */
export const CHART_TONES: readonly ChartTone[] = [
  { color: '#176570', marks: null },
  { color: '#4d5bb0', marks: 'M-2 2 2 -2M0 8 8 0M6 10 10 6' },
  { color: '#8a5a44', marks: 'M0 1.5H8M0 5.5H8' },
  { color: '#8c4a86', marks: 'M1.5 2h1M5.5 6h1M5.5 2h1M1.5 6h1' },
  { color: '#3a7fb5', marks: 'M2 0V8M6 0V8' },
  { color: '#6b7529', marks: 'M-2 6 2 10M0 0 8 8M6 -2 10 2' },
  { color: '#b05a78', marks: 'M0 4H8M4 0V8' },
  { color: '#75746e', marks: 'M0 0 8 8M8 0 0 8' },
]

/** The fill of everything that is not told apart. */
export const OTHER_TONE = CHART_TONES.length - 1
const OWN_TONES = OTHER_TONE

/** The width of a pattern's lines. */
export const TONE_LINE = 1.1

/**
 * A fill for each category shown, the same wherever it is shown: by its place among all categories, and where two
 * would share one, the later takes the next that is free.
 */
export function tonesOf(
  allIds: readonly string[],
  shownIds: readonly string[],
): ReadonlyMap<string, number> {
  const places = new Map([...allIds].sort().map((id, place) => [id, place]))
  const tones = new Map<string, number>()
  const taken = new Set<number>()
  for (const id of [...shownIds].sort()) {
    let tone = (places.get(id) ?? 0) % OWN_TONES
    while (taken.has(tone) && taken.size < OWN_TONES) tone = (tone + 1) % OWN_TONES
    taken.add(tone)
    tones.set(id, tone)
  }
  return tones
}

import type { Font } from './true-type.ts'

/** A stretch of text in one font: its index and the glyphs. */
export type Run = { font: number; glyphs: number[] }
export type Line = { runs: Run[]; width: number }

/** Sets text in the first font that has each character, and remembers what it used. */
export type Typesetter = {
  fonts: readonly Font[]
  /** Used glyphs with their characters, by font. */
  used: Map<number, Map<number, number>>
  /** One line at a size, cut with an ellipsis where it would grow wider than allowed. */
  line: (text: string, size: number, most?: number) => Line
}

const ELLIPSIS = 0x2026

/** A typesetter over fonts in order of preference. */
export function typesetter(fonts: readonly Font[]): Typesetter {
  const used: Typesetter['used'] = new Map()
  const find = (codePoint: number): [font: number, glyph: number] | null => {
    for (const [index, font] of fonts.entries()) {
      const glyph = font.glyphOf(codePoint)
      if (glyph !== 0) return [index, glyph]
    }
    return null
  }
  const line: Typesetter['line'] = (text, size, most = Number.POSITIVE_INFINITY) => {
    const found = findAll(text, find)
    const width = (list: readonly Found[]) =>
      list.reduce((sum, { font, glyph }) => sum + (fonts[font]?.widthOf(glyph) ?? 0), 0)
    const limit = (most * 1000) / size
    let shown = found
    if (width(found) > limit) {
      const dots = findAll(String.fromCodePoint(ELLIPSIS), find)
      shown = found.slice()
      while (shown.length > 0 && width([...shown, ...dots]) > limit) shown.pop()
      shown.push(...dots)
    }
    for (const { font, glyph, codePoint } of shown) note(used, font, glyph, codePoint)
    return { runs: toRuns(shown), width: (width(shown) * size) / 1000 }
  }
  return { fonts, used, line }
}

type Found = { font: number; glyph: number; codePoint: number }

// A letter that no carried font has shows as an ellipsis: left out, but not in silence.
function findAll(text: string, find: (codePoint: number) => [number, number] | null): Found[] {
  const result: Found[] = []
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? ELLIPSIS
    const known = find(codePoint)
    const [font, glyph] = known ?? find(ELLIPSIS) ?? [0, 0]
    if (known || result.at(-1)?.codePoint !== ELLIPSIS)
      result.push({ font, glyph, codePoint: known ? codePoint : ELLIPSIS })
  }
  return result
}

function note(used: Typesetter['used'], font: number, glyph: number, codePoint: number): void {
  const glyphs = used.get(font) ?? new Map<number, number>()
  glyphs.set(glyph, codePoint)
  used.set(font, glyphs)
}

function toRuns(found: readonly Found[]): Run[] {
  const runs: Run[] = []
  for (const { font, glyph } of found) {
    const last = runs.at(-1)
    if (last?.font === font) last.glyphs.push(glyph)
    else runs.push({ font, glyphs: [glyph] })
  }
  return runs
}

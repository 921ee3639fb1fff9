import { dict, name, raw, ref } from '../pdf/values.ts'
import { addStream, addValue, type Additions } from '../pdf/write.ts'
import type { Font } from './true-type.ts'
import type { Typesetter } from './typesetter.ts'

const NONSYMBOLIC = 32

/** Names under which pages know the fonts of the typesetter. */
export const fontName = (index: number): string => `Wb${index}`

/** Embeds every font that was used and returns the object of each by its index. */
export async function embedFonts(
  additions: Additions,
  { fonts, used }: Typesetter,
): Promise<Map<number, number>> {
  const objects = new Map<number, number>()
  for (const [index, glyphs] of [...used].sort(([a], [b]) => a - b)) {
    const font = fonts[index]
    if (font) objects.set(index, await embedFont(additions, font, { index, glyphs }))
  }
  return objects
}

async function embedFont(
  additions: Additions,
  font: Font,
  { index, glyphs }: { index: number; glyphs: ReadonlyMap<number, number> },
): Promise<number> {
  const baseFont = name(`WBAAA${String.fromCharCode(65 + index)}+SourceSans3-Regular`)
  const length = raw(font.file.length)
  const file = await addStream(additions, font.file, { Length1: length })
  const descriptor = addValue(
    additions,
    dict({
      Type: name('FontDescriptor'),
      FontName: baseFont,
      Flags: raw(NONSYMBOLIC),
      FontBBox: font.box.map(raw),
      ItalicAngle: raw(0),
      Ascent: raw(font.ascent),
      Descent: raw(font.descent),
      CapHeight: raw(font.ascent),
      StemV: raw(80),
      FontFile2: ref(file),
    }),
  )
  const descendant = addValue(
    additions,
    dict({
      Type: name('Font'),
      Subtype: name('CIDFontType2'),
      BaseFont: baseFont,
      CIDSystemInfo: dict({
        Registry: raw('(Adobe)'),
        Ordering: raw('(Identity)'),
        Supplement: raw(0),
      }),
      FontDescriptor: ref(descriptor),
      CIDToGIDMap: name('Identity'),
      W: [...glyphs.keys()].flatMap((glyph) => [raw(glyph), [raw(font.widthOf(glyph))]]),
    }),
  )
  return addValue(
    additions,
    dict({
      Type: name('Font'),
      Subtype: name('Type0'),
      BaseFont: baseFont,
      Encoding: name('Identity-H'),
      DescendantFonts: [ref(descendant)],
      ToUnicode: ref(await addStream(additions, toUnicode(glyphs))),
    }),
  )
}

const BLOCK = 100

// Tells a reader which letters the glyphs stand for, so that head and foot can be searched.
function toUnicode(glyphs: ReadonlyMap<number, number>): Buffer {
  const lines = [...glyphs].map(([glyph, codePoint]) => {
    const letters = textHex(String.fromCodePoint(codePoint))
    return `<${hex(glyph)}> <${letters}>`
  })
  const blocks: string[] = []
  for (let from = 0; from < lines.length; from += BLOCK) {
    const block = lines.slice(from, from + BLOCK)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return Buffer.from(
    [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      '1 begincodespacerange <0000> <FFFF> endcodespacerange',
      ...blocks,
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n'),
  )
}

/** A glyph number as four hexadecimal figures. */
export const hex = (value: number): string => value.toString(16).padStart(4, '0')

function textHex(text: string): string {
  let letters = ''
  for (let index = 0; index < text.length; index++) letters += hex(text.charCodeAt(index))
  return letters
}

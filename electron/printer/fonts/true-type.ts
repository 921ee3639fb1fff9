import type { FontTables } from './woff.ts'

/** What drawing text takes: which glyph a character has and how wide it is, in thousandths of the size. */
export type Font = {
  glyphOf: (codePoint: number) => number
  widthOf: (glyph: number) => number
  ascent: number
  descent: number
  box: number[]
  /** The font as a file, without what shaping and menus need. */
  file: Buffer
}

/** Tables that a viewer needs to draw glyphs by number. */
const DRAWING = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']

/** Reads a TrueType font from its tables. */
export function readTrueType(tables: FontTables): Font {
  const table = (tag: string): Buffer => tables.get(tag) ?? Buffer.alloc(0)
  const scale = 1000 / table('head').readUInt16BE(18)
  const lastWide = table('hhea').readUInt16BE(34) - 1
  const widths = table('hmtx')
  const glyphs = readCharacterMap(table('cmap'))
  return {
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    widthOf: (glyph) => Math.round(widths.readUInt16BE(Math.min(glyph, lastWide) * 4) * scale),
    ascent: Math.round(table('hhea').readInt16BE(4) * scale),
    descent: Math.round(table('hhea').readInt16BE(6) * scale),
    box: [36, 38, 40, 42].map((at) => Math.round(table('head').readInt16BE(at) * scale)),
    file: writeTrueType(
      DRAWING.filter((tag) => tables.has(tag)).map((tag) => [tag, table(tag)] as const),
    ),
  }
}

function readCharacterMap(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4)
    const format = cmap.readUInt16BE(at)
    if (format === 4) readSegments(cmap.subarray(at), glyphs)
    if (format === 12) readGroups(cmap.subarray(at), glyphs)
  }
  return glyphs
}

function readSegments(map: Buffer, glyphs: Map<number, number>): void {
  const doubled = map.readUInt16BE(6)
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = map.readUInt16BE(14 + segment)
    const start = map.readUInt16BE(16 + doubled + segment)
    const delta = map.readUInt16BE(16 + doubled * 2 + segment)
    const rangeAt = 16 + doubled * 3 + segment
    const range = map.readUInt16BE(rangeAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const found = range === 0 ? code : map.readUInt16BE(rangeAt + range + (code - start) * 2)
      if (found !== 0) glyphs.set(code, (found + delta) & 0xffff)
    }
  }
}

function readGroups(map: Buffer, glyphs: Map<number, number>): void {
  for (let group = 0; group < map.readUInt32BE(12); group++) {
    const at = 16 + group * 12
    const start = map.readUInt32BE(at)
    const first = map.readUInt32BE(at + 8)
    for (let code = start; code <= map.readUInt32BE(at + 4); code++)
      glyphs.set(code, first + code - start)
  }
}

function writeTrueType(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const directory = Buffer.alloc(12 + tables.length * 16)
  directory.writeUInt32BE(0x00010000, 0)
  directory.writeUInt16BE(tables.length, 4)
  directory.writeUInt16BE(power * 16, 6)
  directory.writeUInt16BE(Math.log2(power), 8)
  directory.writeUInt16BE((tables.length - power) * 16, 10)
  let offset = directory.length
  const bodies = tables.map(([tag, table], index) => {
    const at = 12 + index * 16
    directory.write(tag, at, 'latin1')
    directory.writeUInt32BE(checksum(table), at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(table.length, at + 12)
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    offset += body.length
    return body
  })
  return Buffer.concat([directory, ...bodies])
}

function checksum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

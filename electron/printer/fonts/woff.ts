import { inflateSync } from 'node:zlib'

export type FontTables = ReadonlyMap<string, Buffer>

const HEADER_LENGTH = 44
const ENTRY_LENGTH = 20

/** The tables of a font in WOFF 1.0, unpacked. */
export function readWoff(bytes: Uint8Array): FontTables {
  const woff = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font')
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < woff.readUInt16BE(12); index++) {
    const at = HEADER_LENGTH + index * ENTRY_LENGTH
    const start = woff.readUInt32BE(at + 4)
    const packed = woff.subarray(start, start + woff.readUInt32BE(at + 8))
    const isPacked = packed.length < woff.readUInt32BE(at + 12)
    tables.set(woff.toString('latin1', at, at + 4), isPacked ? inflateSync(packed) : packed)
  }
  return tables
}

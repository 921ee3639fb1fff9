import { parseValue } from './parse.ts'
import { asDict, asNumber, type PdfDict, type PdfValue } from './values.ts'

/** An object as it lies in the file: from its first byte after "obj" to its last before "endobj". */
type Place = { start: number; end: number }

/** A PDF as Chromium writes it: one classic cross-reference table, no revisions, no encryption. */
export type PdfFile = {
  bytes: Buffer
  text: string
  places: Map<number, Place>
  trailer: PdfDict
}

const ENTRY_LENGTH = 20

/** Finds the objects of a PDF without reading them; throws when the file is of another make. */
export function readPdf(printed: Uint8Array): PdfFile {
  const bytes = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength)
  const text = bytes.toString('latin1')
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1])
  const header = /^xref\s+0 (\d+)\s*?\n/.exec(text.slice(tableAt, tableAt + 64))
  if (!header) throw new Error('the PDF has no table of its objects')
  const count = Number(header[1])
  const entriesAt = tableAt + header[0].length
  const trailer = parseValue(text, text.indexOf('trailer', entriesAt + count * ENTRY_LENGTH) + 7)
  const offsets = readOffsets(text, entriesAt, count)
  const places = placesOf(text, offsets, tableAt)
  return { bytes, text, places, trailer: asDict(trailer) ?? new Map() }
}

function readOffsets(text: string, at: number, count: number): [id: number, offset: number][] {
  const offsets: [number, number][] = []
  for (let id = 0; id < count; id++) {
    const entry = at + id * ENTRY_LENGTH
    if (text[entry + 17] === 'n') offsets.push([id, Number(text.slice(entry, entry + 10))])
  }
  return offsets.sort(([, a], [, b]) => a - b)
}

function placesOf(
  text: string,
  offsets: readonly [number, number][],
  tableAt: number,
): Map<number, Place> {
  const places = new Map<number, Place>()
  offsets.forEach(([id, offset], index) => {
    const next = offsets[index + 1]?.[1] ?? tableAt
    const start = text.indexOf('obj', offset) + 3
    places.set(id, { start, end: text.lastIndexOf('endobj', next) })
  })
  return places
}

/** The object with this number; of a stream, its dictionary. */
export function readObject(file: PdfFile, id: number): PdfValue {
  const place = file.places.get(id)
  if (!place) throw new Error('the PDF refers to an object it does not have')
  return parseValue(file.text, place.start)
}

/** The dictionary a value is or refers to; empty when it is neither. */
export function resolveDict(file: PdfFile, value: PdfValue | undefined): PdfDict {
  const found = value && 'ref' in value ? readObject(file, value.ref) : value
  return asDict(found) ?? new Map()
}

/** The array a value is or refers to; empty when it is neither. */
export function resolveArray(file: PdfFile, value: PdfValue | undefined): PdfValue[] {
  const found = value && 'ref' in value ? readObject(file, value.ref) : value
  return Array.isArray(found) ? found : []
}

/** The four numbers of a rectangle: left, bottom, right, top. */
export function asRectangle(value: PdfValue[]): [number, number, number, number] {
  const [left, bottom, right, top] = value.map(asNumber)
  return [left ?? 0, bottom ?? 0, right ?? 0, top ?? 0]
}

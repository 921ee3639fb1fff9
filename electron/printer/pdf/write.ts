import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { PdfFile } from './read.ts'
import { dict, name, type PdfDict, type PdfValue, raw, serialize } from './values.ts'

const compress = promisify(deflate)
const PACK_SIZE = 250
const HEADER = '%PDF-1.7\n%\xE2\xE3\xCF\xD3\n'
const FIELD_WIDTHS = [1, 4, 2] as const

/** New and replaced objects of a file: dictionaries, and streams with their content. */
export type Additions = {
  values: Map<number, PdfValue>
  streams: Map<number, { dict: PdfDict; content: Buffer }>
  trailer: PdfDict
  /** First number that is not taken. */
  next: number
}

/** Room for changes to a file. */
export function additionsTo(file: PdfFile): Additions {
  let last = 0
  for (const id of file.places.keys()) last = Math.max(last, id)
  const trailer = new Map(file.trailer)
  return { values: new Map(), streams: new Map(), trailer, next: last + 1 }
}

/** Adds an object and returns its number. */
export function addValue(additions: Additions, value: PdfValue): number {
  const id = additions.next++
  additions.values.set(id, value)
  return id
}

/** Adds a stream, compressed, and returns its number. */
export async function addStream(
  additions: Additions,
  content: Buffer,
  fields: Record<string, PdfValue> = {},
): Promise<number> {
  const id = additions.next++
  const packed = await compress(content)
  const header = dict({ ...fields, Filter: name('FlateDecode'), Length: raw(packed.length) })
  additions.streams.set(id, { dict: header, content: packed })
  return id
}

/** The whole file anew, everything but streams packed and compressed: a tagged PDF is mostly small objects. */
export async function writePdf(file: PdfFile, additions: Additions): Promise<Buffer> {
  const chunks: Buffer[] = [Buffer.from(HEADER, 'latin1')]
  const entries = new Map<number, [type: number, place: number, index: number]>()
  let offset = chunks[0]?.length ?? 0
  const put = (id: number, ...parts: Buffer[]) => {
    const body = [Buffer.from(`${id} 0 obj\n`), ...parts, Buffer.from('\nendobj\n')]
    entries.set(id, [1, offset, 0])
    for (const part of body) offset += part.length
    chunks.push(...body)
  }
  const loose: [number, string][] = [...additions.values].map(([id, value]) => [
    id,
    serialize(value),
  ])
  for (const [id, place] of file.places) {
    if (additions.values.has(id) || additions.streams.has(id)) continue
    if (isStream(file, place.end)) put(id, file.bytes.subarray(place.start, place.end))
    else loose.push([id, file.text.slice(place.start, place.end).trim()])
  }
  for (const [id, { dict: header, content }] of additions.streams)
    put(id, ...streamParts(header, content))
  for (const pack of await packObjects(loose)) {
    const packId = additions.next++
    put(packId, ...streamParts(pack.header, pack.content))
    pack.ids.forEach((id, index) => entries.set(id, [2, packId, index]))
  }
  chunks.push(...(await crossReference(additions, entries, offset)))
  return Buffer.concat(chunks)
}

function isStream(file: PdfFile, end: number): boolean {
  return file.text
    .slice(end - 12, end)
    .trimEnd()
    .endsWith('endstream')
}

function streamParts(header: PdfDict, content: Buffer): Buffer[] {
  return [
    Buffer.from(`${serialize(header)} stream\n`, 'latin1'),
    content,
    Buffer.from('\nendstream'),
  ]
}

type Pack = { ids: number[]; header: PdfDict; content: Buffer }

function packObjects(objects: readonly [number, string][]): Promise<Pack[]> {
  const packs: Promise<Pack>[] = []
  for (let from = 0; from < objects.length; from += PACK_SIZE)
    packs.push(packOf(objects.slice(from, from + PACK_SIZE)))
  return Promise.all(packs)
}

async function packOf(objects: readonly [number, string][]): Promise<Pack> {
  let heads = ''
  let bodies = ''
  for (const [id, body] of objects) {
    heads += `${id} ${bodies.length} `
    bodies += `${body}\n`
  }
  const content = await compress(Buffer.from(heads + bodies, 'latin1'))
  const header = dict({
    Type: name('ObjStm'),
    N: raw(objects.length),
    First: raw(heads.length),
    Filter: name('FlateDecode'),
    Length: raw(content.length),
  })
  return { ids: objects.map(([id]) => id), header, content }
}

async function crossReference(
  additions: Additions,
  entries: Map<number, [number, number, number]>,
  offset: number,
): Promise<Buffer[]> {
  const id = additions.next++
  entries.set(id, [1, offset, 0])
  const [typeWidth, placeWidth, indexWidth] = FIELD_WIDTHS
  const width = typeWidth + placeWidth + indexWidth
  const table = Buffer.alloc(width * (id + 1))
  for (const [number, [type, place, index]] of entries) {
    table.writeUInt8(type, number * width)
    table.writeUInt32BE(place, number * width + typeWidth)
    table.writeUInt16BE(index, number * width + typeWidth + placeWidth)
  }
  const content = await compress(table)
  const header: PdfDict = new Map([
    ...additions.trailer,
    ...dict({
      Type: name('XRef'),
      Size: raw(id + 1),
      W: FIELD_WIDTHS.map(raw),
      Filter: name('FlateDecode'),
      Length: raw(content.length),
    }),
  ])
  const head = Buffer.from(`${id} 0 obj\n`)
  const end = Buffer.from(`\nendobj\nstartxref\n${offset}\n%%EOF\n`)
  return [head, ...streamParts(header, content), end]
}

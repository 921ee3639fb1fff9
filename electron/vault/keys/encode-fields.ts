const LENGTH_BYTES = 4

/** Bytes in which no two lists of fields look alike: each field is preceded by its length. */
export function encodeFields(fields: readonly (string | number | boolean | Uint8Array)[]): Buffer {
  const values = fields.map((field) => (field instanceof Uint8Array ? field : String(field)))
  const lengths = values.map((value) => Buffer.byteLength(value))
  const total = lengths.reduce((sum, length) => sum + LENGTH_BYTES + length, 0)
  const bytes = Buffer.allocUnsafe(total)
  let at = 0
  for (const [index, value] of values.entries()) {
    at = bytes.writeUInt32BE(lengths[index] ?? 0, at)
    if (typeof value === 'string') at += bytes.write(value, at)
    else {
      bytes.set(value, at)
      at += value.length
    }
  }
  return bytes
}

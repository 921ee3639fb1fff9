const LENGTH_BYTES = 4

/** Bytes in which no two lists of fields look alike: each field is preceded by its length. */
export function encodeFields(fields: readonly (string | number | boolean | Uint8Array)[]): Buffer {
  // Hundreds of thousands of records pass here, so nothing is copied twice.
  let total = fields.length * LENGTH_BYTES
  for (const field of fields) total += lengthOf(field)
  const bytes = Buffer.allocUnsafe(total)
  let at = 0
  for (const field of fields) {
    at = bytes.writeUInt32BE(lengthOf(field), at)
    if (typeof field !== 'object') at += bytes.write(String(field), at)
    else {
      bytes.set(field, at)
      at += field.length
    }
  }
  return bytes
}

function lengthOf(field: string | number | boolean | Uint8Array): number {
  return typeof field === 'object' ? field.length : Buffer.byteLength(String(field))
}

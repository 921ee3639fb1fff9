/** Bytes in which no two lists of fields look alike: each field is preceded by its length. */
export function encodeFields(fields: readonly (string | number | boolean | Uint8Array)[]): Buffer {
  return Buffer.concat(fields.flatMap((field) => withLength(toBytes(field))))
}

function toBytes(field: string | number | boolean | Uint8Array): Uint8Array {
  return field instanceof Uint8Array ? field : Buffer.from(String(field), 'utf8')
}

function withLength(bytes: Uint8Array): [Buffer, Uint8Array] {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return [length, bytes]
}

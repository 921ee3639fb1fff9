import { randomFillSync } from 'node:crypto'

const TAIL_BYTES = 6
const POOLED = 512
const LOW_BITS = 14

/** Identifiers that grow with the moment and the count, so that each lands at the end of its index. RFC 9562, version 7. */
export function timeOrderedIds(now: string): () => string {
  const time = Date.parse(now).toString(16).padStart(12, '0')
  const head = `${time.slice(0, 8)}-${time.slice(8)}`
  const pool = Buffer.alloc(TAIL_BYTES * POOLED)
  let count = 0
  return () => {
    const place = (count % POOLED) * TAIL_BYTES
    if (place === 0) randomFillSync(pool)
    const high = (count >> LOW_BITS).toString(16).padStart(3, '0')
    const low = (0x8000 | (count & 0x3fff)).toString(16)
    count += 1
    return `${head}-7${high}-${low}-${pool.toString('hex', place, place + TAIL_BYTES)}`
  }
}

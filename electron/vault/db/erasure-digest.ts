import { createHash } from 'node:crypto'
import type { Erasure } from '#shared/domain/retention/erasure'
import { canonicalJson } from '#shared/domain/values/canonical'

/** SHA-256 over an erasure as it was recorded, without its certificate; anyone can compute it again. GDPR art. 5(2). */
export function erasureDigest({ certificate: _certificate, ...recorded }: Erasure): string {
  return createHash('sha256').update(canonicalJson(recorded)).digest('hex')
}

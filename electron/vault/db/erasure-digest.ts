import { createHash } from 'node:crypto'
import type { Erasure } from '#shared/domain/retention/erasure'
import type { EvidenceFile } from '#shared/domain/retention/holding'
import { canonicalJson } from '#shared/domain/values/canonical'

type Named = Pick<EvidenceFile, 'name' | 'bytes' | 'digest'>

/**
 * SHA-256 over an erasure as it was recorded, without its certificate, and over what its evidence is called and holds;
 * anyone can compute it again. GDPR art. 5(2).
 */
export function erasureDigest(
  { certificate: _certificate, ...recorded }: Erasure,
  files: readonly Named[],
): string {
  const evidence = files.map(({ name, bytes, digest }) => ({ name, bytes, digest })).sort(byDigest)
  const told = files.length === 0 ? recorded : { ...recorded, files: evidence }
  return createHash('sha256').update(canonicalJson(told)).digest('hex')
}

// The same file may have been attached twice under two names.
function byDigest(a: Named, b: Named): number {
  return a.digest === b.digest ? (a.name < b.name ? -1 : 1) : a.digest < b.digest ? -1 : 1
}

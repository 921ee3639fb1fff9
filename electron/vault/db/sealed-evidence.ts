import { createHash } from 'node:crypto'
import type { EvidenceRecord, SealedEvidence } from '#shared/domain/deletions/evidence'
import { canonicalJson } from '#shared/domain/values/canonical'

/** SHA-256 over a record in canonical form; anyone can compute it again. GDPR art. 5(2). */
export function evidenceDigest(record: EvidenceRecord): string {
  return createHash('sha256').update(canonicalJson(record)).digest('hex')
}

/** A record as it stays from now on. GDPR art. 5(2). */
export function sealedEvidence(record: EvidenceRecord, sealedOn: string): SealedEvidence {
  return { record, digest: evidenceDigest(record), sealedOn }
}

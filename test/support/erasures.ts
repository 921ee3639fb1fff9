import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EvidenceFile } from '#shared/domain/retention/holding'
import type { ErasurePart, KeptPart } from '#shared/domain/retention/erasure'
import { aDesk, type TestDesk } from './desk.ts'
import { withLists } from './holdings.ts'
import { aFolder } from './vault.ts'

/** Three records that a claim keeps. */
export const KEPT: KeptPart = {
  records: 3,
  reason: 'legal-claims',
  citation: 'Case 12/26',
  reviewOn: '2027-05-01',
}

/** An empty register with the lists that holdings need. */
export async function aRetentionDesk(): Promise<TestDesk> {
  const desk = await aDesk('empty')
  await withLists(desk)
  return desk
}

/** A part of a holding, with what matters to the test. */
export const aPart = (holdingId: string, wanted: Partial<ErasurePart> = {}): ErasurePart => ({
  holdingId,
  erasedRecords: null,
  kept: null,
  ...wanted,
})

/** Attaches a file that proves an erasure. */
export async function attach(desk: TestDesk, erasureId: string, content = 'Log of the run') {
  const path = join(aFolder(), 'proof.txt')
  writeFileSync(path, content)
  const outcome = await desk.pass('erasures:store-evidence', { erasureId, path })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value as EvidenceFile
}

import { type DeletionStatus, deletionStatus } from '#shared/domain/deletions/deletion-status'
import type { Deletion } from '#shared/domain/deletions/deletion'
import type { EvidenceRecord } from '#shared/domain/deletions/evidence'
import type { DeletionSettings } from '#shared/domain/deletions/settings'
import type { Register } from '#shared/domain/register/register'
import { caseRules, registerPlace } from '#shared/domain/requests/case-rules'
import type { DeadlineRules } from '#shared/domain/requests/deadline-facts'
import type { DeletionSummary } from '#shared/ipc/deletions'
import { AppError } from '#shared/ipc/errors'
import type { Moment } from '../../../clock.ts'
import type { ReadableDb } from '../../../db/open.ts'
import { readRegister } from '../../../db/register-data.ts'
import { readRequestSettings } from '../../../db/request-rows.ts'
import { evidenceDigest } from '../../../db/sealed-evidence.ts'
import { evidenceNow } from '../evidence.ts'
import { readGround } from '../ground.ts'
import { readDeletion } from '../store.ts'
import { deletionSummary } from '../summary.ts'

/** Who prints a document, and on which day where the controller is. */
export type Making = { producedOn: string; producedBy: string | null }

/** Whose register it is, and which GDPR it cites. */
export type Letterhead = { register: Register; regime: DeadlineRules['regime'] }

/** Everything a printed case follows from. */
export type CaseInput = Letterhead & {
  deletion: Deletion
  status: DeletionStatus
  summary: DeletionSummary
  record: EvidenceRecord
  settings: DeletionSettings
}

/** A case with all that its document tells; throws vault-damaged when a sealed record has another digest. */
export function readCase(db: ReadableDb, id: string, moment: Moment): CaseInput {
  const deletion = readDeletion(db, id)
  const record = soundEvidence(db, deletion)
  const ground = readGround(db, moment)
  return {
    deletion,
    status: deletionStatus(deletion),
    summary: deletionSummary(deletion, ground),
    record,
    settings: ground.settings,
    ...readLetterhead(db),
  }
}

/** The record of a case as it is given out; throws vault-damaged when a sealed one has another digest. */
export function soundEvidence(db: ReadableDb, deletion: Deletion): EvidenceRecord {
  const { sealed } = deletion
  // SECURITY: a certificate over a record that is not the sealed one would prove what never was.
  if (sealed !== null && evidenceDigest(sealed.record) !== sealed.digest)
    throw new AppError('vault-damaged')
  return evidenceNow(db, deletion)
}

/** The register's head as documents of deletions bear it. */
export function readLetterhead(db: ReadableDb): Letterhead {
  const register = readRegister(db)
  const { registerCountry, severalPlaces } = registerPlace(register)
  const { regime } = caseRules(readRequestSettings(db), registerCountry, severalPlaces)
  return { register, regime }
}

/** Whether the data stay because the person is of age or a parent consented. GDPR art. 8(1), 8(2). */
export function isCleared({ record: { decision } }: Pick<CaseInput, 'record'>): boolean {
  return decision === 'cleared-adult' || decision === 'cleared-consent'
}

import { dayOf } from '../values/day.ts'
import { hasInk, LINE_MAX } from '../values/text.ts'
import type { Deletion, Telling } from './deletion.ts'
import { type DeletionStatus, deletionStatus } from './deletion-status.ts'
import type { EvidenceRecord } from './evidence.ts'
import { retentionUntil } from './retention-until.ts'
import type { DeletionSettings } from './settings.ts'

type Names = ReadonlyMap<string, string>
/** How the lists of the register name what a case points at, by identifier. */
export type EvidenceNames = {
  categories: Names
  systems: Names
  processors: Names
  recipients: Names
}
type Recorded = Omit<Deletion, 'id' | 'refNo' | 'sealed' | 'createdOn' | 'changedOn'>
type EvidenceSettings = Pick<DeletionSettings, 'allowsText' | 'evidencePeriod'>

/** The proof as it would be sealed now; days without times of day, and nothing that says whose case it is. GDPR art. 5(1)(c), 5(2). */
export function evidenceOf(
  deletion: Recorded,
  names: EvidenceNames,
  settings: EvidenceSettings,
): EvidenceRecord {
  const status = deletionStatus(deletion)
  const dayOrNull = (at: string | null | undefined) => (at ? dayOf(at, deletion.timeZone) : null)
  const { beliefBasis, beliefText, art8 } = deletion
  const closedOn = dayOrNull(status.closedAt)
  return {
    caseId: deletion.caseId,
    signalChannel: deletion.signalChannel,
    signalDate: dayOrNull(deletion.signal?.at),
    beliefBasis: { kinds: beliefBasis, text: settings.allowsText ? inkOrNull(beliefText) : null },
    country: deletion.country,
    art8AgeApplied: art8?.age ?? null,
    ageSource: { text: sourceOf(deletion), status: art8?.status ?? null },
    ageBand: status.ageBand,
    parentalConsent: consentOf(status),
    decision: status.decision,
    decidedOn: dayOrNull(status.decidedAt),
    decidedByRole: [...status.decidedRoles],
    ...deletedOf(deletion, status, names),
    backupExpiry: status.backupExpiry,
    ...verificationOf(status, dayOrNull),
    logDigest: status.logDigest,
    retentionUntil: closedOn && retentionUntil(closedOn, settings),
  }
}

// The age of another country, where the higher of two or the controller's applies: its law is told with its country.
function sourceOf({ art8, country }: Recorded): string | null {
  if (art8 === null) return null
  const isOwn = art8.country === null || art8.country === country
  return isOwn ? art8.source : `${art8.country}: ${art8.source}`.slice(0, LINE_MAX)
}

function consentOf({ consentCheck, takenOver }: DeletionStatus): EvidenceRecord['parentalConsent'] {
  if (consentCheck === null) return { state: takenOver?.consent ?? null, method: null }
  return { state: consentCheck.consent, method: consentCheck.method }
}

// Only what has happened: a list of what shall be deleted proves nothing.
function deletedOf(
  deletion: Recorded,
  { hasDeleted, records }: DeletionStatus,
  names: EvidenceNames,
): Pick<
  EvidenceRecord,
  | 'dataCategoriesDeleted'
  | 'systems'
  | 'recordsCount'
  | 'processorsTold'
  | 'recipientsTold'
  | 'keptDespite'
> {
  const { keptDespite, processors, recipients } = deletion
  const named = (ids: readonly string[], known: Names, others: readonly string[]) =>
    hasDeleted ? [...ids.map((id) => nameOf(id, known)), ...others] : []
  return {
    dataCategoriesDeleted: named(deletion.categoryIds, names.categories, deletion.otherCategories),
    systems: named(deletion.systemIds, names.systems, deletion.otherSystems),
    recordsCount: records,
    processorsTold: toldOf(processors, names.processors),
    recipientsTold: toldOf(recipients, names.recipients),
    keptDespite: (hasDeleted ? keptDespite : []).map(({ categoryId, ground, law, until }) => ({
      category: nameOf(categoryId, names.categories),
      ground,
      law: law ?? '',
      until,
    })),
  }
}

function toldOf({ told }: Telling, names: Names): EvidenceRecord['processorsTold'] {
  return told
    .filter(({ on }) => on !== null)
    .map(({ id, on }) => ({ organisation: nameOf(id, names), on }))
}

function verificationOf(
  { verification, takenOver }: DeletionStatus,
  dayOrNull: (at: string | undefined) => string | null,
): Pick<EvidenceRecord, 'verifiedOn' | 'verificationResult'> {
  if (verification !== null)
    return { verifiedOn: dayOrNull(verification.at), verificationResult: verification.result }
  const verifiedOn = takenOver?.verifiedOn ?? null
  return { verifiedOn, verificationResult: verifiedOn === null ? null : 'nothing-found' }
}

function inkOrNull(text: string | null): string | null {
  return hasInk(text) ? text : null
}

// An entry that is gone from its list is told by nothing but its identifier, which tells no person.
function nameOf(id: string, names: Names): string {
  return names.get(id) ?? id
}

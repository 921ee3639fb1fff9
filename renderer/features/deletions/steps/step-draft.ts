import type * as choices from '#shared/domain/deletions/choices'
import type {
  Deletion,
  DeletionPatch,
  KeptDespite,
  Telling,
} from '#shared/domain/deletions/deletion'
import type {
  DeletionEvent,
  DeletionEventKind,
  NewDeletionEvent,
} from '#shared/domain/deletions/event'
import type { TimePoint } from '#shared/domain/values/time-point'
import { orNull } from '#shared/domain/values/text'

/** What stands in the form of a step, whatever its kind; nothing in it can say whose case it is. GDPR art. 5(1)(c). */
export type StepDraft = {
  readonly moment: TimePoint | null
  readonly stopped: readonly choices.Freeze[]
  readonly ageMethod: choices.AgeCheckMethod | null
  readonly ageResult: choices.AgeResult | null
  readonly band: choices.AgeBand
  readonly hasCollected: boolean
  readonly consent: choices.ParentalConsent | null
  readonly consentMethod: choices.ConsentMethod | null
  readonly ground: choices.ClearedGround | null
  readonly isCheckErased: boolean
  /** One place for each person who has to decide; null until a role is chosen. */
  readonly roles: readonly (choices.DecisionRole | null)[]
  readonly areExceptionsTested: boolean
  readonly keptDespite: readonly KeptDraft[]
  readonly categoryIds: readonly string[]
  readonly systemIds: readonly string[]
  readonly processors: Telling
  readonly recipients: Telling
  readonly records: number | null
  readonly logDigest: string
  /** Null until it is said whether a backup holds the data. */
  readonly hasBackups: boolean | null
  readonly backupExpiry: string | null
  readonly result: choices.VerificationResult | null
}

/** What has to stay, as it is being entered. */
export type KeptDraft = Omit<KeptDespite, 'categoryId' | 'law'> & {
  readonly categoryId: string | null
  readonly law: string
}

/** The step that the form describes; a choice that is missing is found by the schema. */
export function eventOf(
  kind: DeletionEventKind,
  draft: StepDraft,
  corrected: DeletionEvent | null,
): NewDeletionEvent {
  const when = { at: draft.moment?.at ?? '', isDayOnly: draft.moment?.isDayOnly ?? false }
  if (kind === 'taken-over') return { ...takenOver(corrected), ...when }
  // Whatever is null here is refused by the schema of the event before it is sent.
  return { kind, ...when, ...partsOf(kind, draft) } as NewDeletionEvent
}

function partsOf(kind: Exclude<DeletionEventKind, 'taken-over'>, draft: StepDraft): object {
  switch (kind) {
    case 'frozen':
      return { stopped: [...draft.stopped] }
    case 'age-checked': {
      const { ageMethod, ageResult, band, hasCollected } = draft
      return { method: ageMethod, result: ageResult, band, hasCollected }
    }
    case 'consent-checked': {
      const { consent, consentMethod } = draft
      return { consent, method: consent === 'none' ? null : consentMethod }
    }
    case 'cleared':
      return { ground: draft.ground, isCheckErased: draft.isCheckErased }
    case 'decided': {
      const roles = draft.roles.filter((role) => role !== null)
      return { roles, areExceptionsTested: draft.areExceptionsTested }
    }
    case 'deleted':
      return deletedParts(draft)
    case 'verified':
      return { result: draft.result }
    case 'deletion-started':
    case 'closed':
      return {}
  }
}

function deletedParts({ records, logDigest, hasBackups, backupExpiry }: StepDraft) {
  return {
    records,
    logDigest: orNull(logDigest.toLowerCase()),
    backupExpiry: hasBackups === true ? backupExpiry : null,
  }
}

function takenOver(corrected: DeletionEvent | null): NewDeletionEvent {
  if (corrected?.kind !== 'taken-over')
    throw new RangeError('What is taken over from a log is not recorded by a form.')
  const { id: _id, ...kept } = corrected
  return kept
}

/** What the form changes in the case itself before its step is recorded; null where that is nothing. */
export function patchOf(
  kind: DeletionEventKind,
  draft: StepDraft,
  deletion: Deletion,
): DeletionPatch | null {
  const wanted = contentOf(kind, draft)
  const changed = Object.entries(wanted).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(deletion[name as keyof DeletionPatch]),
  )
  return changed.length === 0 ? null : Object.fromEntries(changed)
}

function contentOf(kind: DeletionEventKind, draft: StepDraft): DeletionPatch {
  if (kind === 'decided') return { keptDespite: draft.keptDespite.map(keptOf) }
  if (kind !== 'deletion-started') return {}
  const { categoryIds, systemIds, processors, recipients } = draft
  return { categoryIds: [...categoryIds], systemIds: [...systemIds], processors, recipients }
}

function keptOf(kept: KeptDraft): KeptDespite {
  // Without a category the schema refuses it.
  return { ...kept, categoryId: kept.categoryId ?? '', law: orNull(kept.law) }
}

/** What has to stay as the form shows it. */
export function keptDraftOf(kept: KeptDespite): KeptDraft {
  return { ...kept, law: kept.law ?? '' }
}

import type { ClearedGround } from '#shared/domain/deletions/choices'
import type {
  DeletionEvent,
  DeletionEventKind,
  DeletionEventOf,
} from '#shared/domain/deletions/event'
import type { DeletionSheet } from '#shared/ipc/deletions'
import { keptDraftOf, type StepDraft } from './step-draft.ts'

/** The form of a step as it opens: now, with what follows from the steps before it. */
export function firstDraft(sheet: DeletionSheet, now: string): StepDraft {
  const { deletion, settings, summary } = sheet
  const [age, consent] = [latest(sheet, 'age-checked'), latest(sheet, 'consent-checked')]
  return {
    moment: { at: firstMoment(sheet, now), isDayOnly: false },
    stopped: [],
    ageMethod: null,
    ageResult: null,
    band: summary.ageBand,
    hasCollected: false,
    consent: null,
    consentMethod: null,
    ground: groundOf(age, consent),
    isCheckErased: false,
    roles: settings.settings.needsTwoPeople ? ['data-protection-officer', null] : [null],
    areExceptionsTested: false,
    keptDespite: deletion.keptDespite.map(keptDraftOf),
    categoryIds: deletion.categoryIds,
    systemIds: deletion.systemIds,
    processors: deletion.processors,
    recipients: deletion.recipients,
    records: null,
    logDigest: '',
    hasBackups: null,
    backupExpiry: null,
    result: null,
  }
}

/** The form of a recorded step, to be corrected; nothing that was left empty is filled in. */
export function draftOf(event: DeletionEvent, opened: StepDraft): StepDraft {
  const moment = { at: event.at, isDayOnly: event.isDayOnly }
  return { ...opened, moment, ...recordedParts(event) }
}

function recordedParts(event: DeletionEvent): Partial<StepDraft> {
  switch (event.kind) {
    case 'frozen':
      return { stopped: event.stopped }
    case 'age-checked': {
      const { method, result, band, hasCollected } = event
      return { ageMethod: method, ageResult: result, band, hasCollected }
    }
    case 'consent-checked':
      return { consent: event.consent, consentMethod: event.method }
    case 'cleared':
      return { ground: event.ground, isCheckErased: event.isCheckErased }
    case 'decided':
      return { roles: event.roles, areExceptionsTested: event.areExceptionsTested }
    case 'deleted': {
      const { records, logDigest, backupExpiry } = event
      return {
        records,
        logDigest: logDigest ?? '',
        hasBackups: backupExpiry !== null,
        backupExpiry,
      }
    }
    case 'verified':
      return { result: event.result }
    case 'deletion-started':
    case 'closed':
    case 'taken-over':
      return {}
  }
}

/** The latest step of a kind. */
export function latest<K extends DeletionEventKind>(
  { deletion }: Pick<DeletionSheet, 'deletion'>,
  kind: K,
): DeletionEventOf<K> | undefined {
  // Found by its kind, so that it has that kind's fields.
  return deletion.events.findLast((event) => event.kind === kind) as DeletionEventOf<K> | undefined
}

function groundOf(
  age: DeletionEventOf<'age-checked'> | undefined,
  consent: DeletionEventOf<'consent-checked'> | undefined,
): ClearedGround | null {
  if (age?.result === 'of-age') return 'adult'
  return consent?.consent === 'verified' ? 'consent' : null
}

// The minute that runs, unless something happened within it already.
function firstMoment({ deletion }: DeletionSheet, now: string): string {
  const minute = `${now.slice(0, 16)}:00.000Z`
  const earlier = [deletion.signal?.at ?? '', ...deletion.events.map(({ at }) => at)]
  return earlier.some((at) => at > minute) ? now : minute
}

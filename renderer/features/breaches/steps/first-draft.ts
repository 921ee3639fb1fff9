import type { BreachDocument } from '#shared/domain/breaches/document'
import type { BreachEvent, BreachEventKind, NoticeStage } from '#shared/domain/breaches/event'
import { offeredBreachEvents } from '#shared/domain/breaches/offered-events'
import type { BreachSheet } from '#shared/ipc/breaches'
import { statusBefore } from './step-effects.ts'
import type { StepDraft } from './step-draft.ts'

/** The form of a step as it opens: now, by the officer, to the authority that is known. */
export function firstDraft(sheet: BreachSheet, kind: BreachEventKind, now: string): StepDraft {
  const { breach, settings, today } = sheet
  const { stages } = offeredBreachEvents(statusBefore(breach, null))
  const issued = unsentNotices(sheet, null).flatMap((each) => each.stage ?? [])
  const stage = issued.find((each) => stages.includes(each)) ?? stages[0] ?? 'initial'
  return {
    moment: { at: firstMoment(sheet, now), isDayOnly: false },
    by: null,
    text: '',
    reason: '',
    delayReason: null,
    stage,
    authority: breach.leadAuthority ?? settings.leadAuthority ?? '',
    reference: '',
    means: '',
    documentId: sentDocument(sheet, kind, stage, null),
    plannedOn: today,
    number: kind === 'people-told' ? breach.people.count : null,
    isOrdered: false,
    ground: null,
  }
}

type Issued = Pick<BreachSheet, 'documents' | 'breach'>

/** The version that was most likely sent: the newest of its kind and stage that no other step names. */
export function sentDocument(
  sheet: Issued,
  kind: BreachEventKind,
  stage: NoticeStage,
  corrected: BreachEvent | null,
): string | null {
  if (kind === 'notified')
    return unsentNotices(sheet, corrected).find((each) => each.stage === stage)?.id ?? null
  if (kind !== 'people-told') return null
  return newestOf(sheet, 'people-message')[0]?.id ?? null
}

/** The version whose printed reasons for the delay a late step can take over. GDPR art. 33(1). */
export function versionWithReasons(
  { documents }: Issued,
  documentId: string | null,
): BreachDocument | null {
  return documents.find(({ id, delayReason }) => id === documentId && delayReason !== null) ?? null
}

// What was sent with another step is not sent again, and what a later version replaced is not sent at all.
function unsentNotices(sheet: Issued, corrected: BreachEvent | null): BreachDocument[] {
  const sent = sheet.breach.events.flatMap((event) =>
    event.kind === 'notified' && event.id !== corrected?.id ? [event.documentId] : [],
  )
  const { notices, withdrawnAt } = statusBefore(sheet.breach, corrected)
  const versions = newestOf(sheet, 'notification')
  const last = versions.find(({ id }) => notices.some(({ documentId }) => documentId === id))
  return versions.filter(
    ({ id, version, stage, isAnew }) =>
      !sent.includes(id) &&
      version > (last?.version ?? 0) &&
      // Issued complete meanwhile, it tells of the withdrawal itself unless it says that it is new.
      (withdrawnAt === null || stage === 'initial' || isAnew),
  )
}

function newestOf({ documents }: Issued, kind: BreachDocument['kind']): BreachDocument[] {
  return documents
    .filter((each) => each.kind === kind)
    .toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt) || b.version - a.version)
}

// The minute that runs, unless something happened within it already.
function firstMoment({ breach }: BreachSheet, now: string): string {
  const minute = `${now.slice(0, 16)}:00.000Z`
  const earlier = [breach.firstSignal.at, ...breach.events.map(({ at }) => at)]
  return earlier.some((at) => at > minute) ? now : minute
}

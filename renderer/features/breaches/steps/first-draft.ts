import type { BreachEventKind, NoticeStage } from '#shared/domain/breaches/event'
import { offeredBreachEvents } from '#shared/domain/breaches/offered-events'
import type { BreachSheet } from '#shared/ipc/breaches'
import { statusBefore } from './step-effects.ts'
import type { StepDraft } from './step-draft.ts'

/** The form of a step as it opens: now, by the officer, to the authority that is known. */
export function firstDraft(sheet: BreachSheet, kind: BreachEventKind, now: string): StepDraft {
  const { breach, settings, today } = sheet
  const stage = offeredBreachEvents(statusBefore(breach, null)).stages[0] ?? 'initial'
  return {
    moment: { at: firstMoment(sheet, now), isDayOnly: false },
    by: null,
    text: '',
    reason: '',
    delayReason: '',
    stage,
    authority: breach.leadAuthority ?? settings.leadAuthority ?? '',
    reference: '',
    means: '',
    documentId: sentDocument(sheet, kind, stage),
    plannedOn: today,
    number: kind === 'people-told' ? breach.people.count : null,
    isOrdered: false,
    ground: null,
  }
}

/** The version that was most likely sent: the newest of its kind and stage. */
export function sentDocument(
  { documents }: Pick<BreachSheet, 'documents'>,
  kind: BreachEventKind,
  stage: NoticeStage,
): string | null {
  const fitting = documents.filter((each) =>
    kind === 'notified'
      ? each.kind === 'notification' && each.stage === stage
      : kind === 'people-told' && each.kind === 'people-message',
  )
  return fitting.toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt))[0]?.id ?? null
}

// The minute that runs, unless something happened within it already.
function firstMoment({ breach }: BreachSheet, now: string): string {
  const minute = `${now.slice(0, 16)}:00.000Z`
  const earlier = [breach.firstSignal.at, ...breach.events.map(({ at }) => at)]
  return earlier.some((at) => at > minute) ? now : minute
}

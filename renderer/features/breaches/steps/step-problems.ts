import { BreachEvent, type BreachEventKind } from '#shared/domain/breaches/event'
import { breachEventProblems } from '#shared/domain/breaches/event-problems'
import { breachReplayProblems } from '#shared/domain/breaches/replay-problems'
import { PROBLEM_CODES, type Problem, type ProblemCode } from '#shared/domain/values/problem'
import type { BreachSheet } from '#shared/ipc/breaches'
import { eventOf, type StepDraft } from './step-draft.ts'

/** The form of a step: its kind, what stands in it, and the step it corrects. */
export type FilledStep = {
  readonly kind: BreachEventKind
  readonly draft: StepDraft
  readonly corrected: BreachEvent | null
}

/** What a step is checked against. */
export type StepGround = {
  readonly sheet: Pick<BreachSheet, 'breach' | 'settings' | 'today'>
  readonly now: string
}

/** Why a step could not be recorded as the form stands; the vault decides for good. GDPR art. 33, 34. */
export function stepProblems(step: FilledStep, ground: StepGround): Problem[] {
  const found = [...formProblems(step), ...guardProblems(step, ground)]
  // The first thing said of a field is the one that helps.
  return found.filter(({ field }, place) => found.findIndex((it) => it.field === field) === place)
}

function formProblems({ kind, draft, corrected }: FilledStep): Problem[] {
  const missing = missingProblems(kind, draft)
  const { error } = BreachEvent.safeParse({ id: 'draft', ...eventOf(kind, draft, corrected) })
  const found = (error?.issues ?? []).map(({ path, message }) => ({
    field: path.join('.'),
    code: codeOf(message),
  }))
  return [...missing, ...found]
}

function missingProblems(kind: BreachEventKind, draft: StepDraft): Problem[] {
  return [
    ...required(draft.moment === null, 'at'),
    ...required(kind === 'people-planned' && draft.plannedOn === null, 'plannedOn'),
    ...required(kind === 'people-not-told' && draft.ground === null, 'ground'),
  ]
}

function required(isMissing: boolean, field: string): Problem[] {
  return isMissing ? [{ field, code: 'required' }] : []
}

function guardProblems({ kind, draft, corrected }: FilledStep, ground: StepGround): Problem[] {
  const { breach, settings, today } = ground.sheet
  if (draft.moment === null || missingProblems(kind, draft).length > 0) return []
  const guard = { settings: settings.settings, now: ground.now, today }
  const event = eventOf(kind, draft, corrected)
  if (corrected === null) return breachEventProblems(breach, event, guard)
  const place = breach.events.findIndex(({ id }) => id === corrected.id)
  // Corrected in its place, so that it is of the same kind.
  const changed = { ...event, id: corrected.id } as BreachEvent
  const events = breach.events.with(place, changed)
  const here = `events.${place}.`
  return breachReplayProblems(breach, { ...breach, events }, guard).map(({ field, code }) => ({
    field: field.startsWith(here) ? field.slice(here.length) : laterField(field),
    code,
  }))
}

// A later step that becomes late wants its reasons first.
function laterField(field: string): string {
  return field.endsWith('.delayReason') ? 'later-reasons' : 'later'
}

function codeOf(message: string): ProblemCode {
  return PROBLEM_CODES.find((code) => code === message) ?? 'malformed'
}

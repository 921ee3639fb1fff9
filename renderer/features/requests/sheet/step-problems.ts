import { RequestEvent, type EventKind } from '#shared/domain/requests/event'
import { eventProblems } from '#shared/domain/requests/event-problems'
import { replayProblems } from '#shared/domain/requests/replay-problems'
import { isDay } from '#shared/domain/values/day'
import { PROBLEM_CODES, type Problem, type ProblemCode } from '#shared/domain/values/problem'
import type { StepGround } from './request-sheet.ts'
import { eventOf, type StepDraft } from './step-draft.ts'

/** The form of a step: its kind, what stands in it, and the step it corrects. */
export type FilledStep = {
  readonly kind: EventKind
  readonly draft: StepDraft
  readonly correctedId: string | null
}

/** Why a step could not be recorded as the form stands; the vault decides for good. GDPR art. 11, 12. */
export function stepProblems(step: FilledStep, ground: StepGround): Problem[] {
  const found = [...formProblems(step), ...guardProblems(step, ground)]
  // The first thing said of a field is the one that helps.
  return found.filter(({ field }, place) => found.findIndex((it) => it.field === field) === place)
}

function formProblems({ kind, draft, correctedId }: FilledStep): Problem[] {
  if (draft.on === null) return [{ field: 'on', code: 'not-a-date' }]
  if (kind === 'triaged' && correctedId === null && draft.types.length === 0)
    return [{ field: 'types', code: 'required' }]
  if (kind === 'reopened' && draft.complaintId === null)
    return [{ field: 'complaintId', code: 'required' }]
  const { error } = RequestEvent.safeParse({ id: 'draft', ...eventOf(kind, draft) })
  return (error?.issues ?? []).map(({ path, message }) => ({
    field: path.join('.'),
    code: codeOf(message),
  }))
}

function guardProblems({ kind, draft, correctedId }: FilledStep, ground: StepGround): Problem[] {
  if (draft.on === null || !isDay(draft.on)) return []
  const { request, rules, today } = ground
  const guard = { rules, today, extensionMonthsMax: rules.extensionMonthsMax }
  const event = eventOf(kind, draft)
  if (correctedId === null) return eventProblems(request, event, guard)
  const place = request.events.findIndex(({ id }) => id === correctedId)
  const events = request.events.with(place, { id: correctedId, ...event })
  const here = `events.${place}.`
  return replayProblems(request, { ...request, events }, guard).map(({ field, code }) => ({
    field: field.startsWith(here) ? field.slice(here.length) : 'later',
    code,
  }))
}

function codeOf(message: string): ProblemCode {
  const known = PROBLEM_CODES.find((code) => code === message)
  return known ?? 'malformed'
}

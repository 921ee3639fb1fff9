import type { EventKind, NewEvent, Outcome, RequestEvent } from '#shared/domain/requests/event'
import type { RequestType } from '#shared/domain/requests/types'
import { orNull } from '#shared/domain/values/text'

/** What stands in the form of a step, whatever its kind. */
export type StepDraft = {
  readonly on: string | null
  readonly types: readonly RequestType[]
  readonly reason: string
  readonly months: number | null
  readonly outcome: Outcome
  readonly remedies: string
  readonly proof: string
  readonly to: string
  readonly personToldOn: string | null
  readonly complaintId: string | null
  readonly text: string
}
export type StepField = Exclude<keyof StepDraft, 'on'>

const FIELDS: Partial<Record<EventKind, readonly StepField[]>> = {
  triaged: ['types'],
  'not-dp': ['reason'],
  'identity-asked': ['reason'],
  'clarification-asked': ['reason'],
  extended: ['months', 'reason'],
  answered: ['outcome', 'reason', 'remedies'],
  withdrawn: ['proof'],
  forwarded: ['to', 'personToldOn'],
  'no-answer': ['personToldOn'],
  reopened: ['complaintId'],
  'recipients-told': ['text'],
  note: ['text'],
}

/** What the form of a step asks besides the day: exactly what its guard needs. */
export function stepFields(kind: EventKind, { outcome }: Pick<StepDraft, 'outcome'>): StepField[] {
  const fields = FIELDS[kind] ?? []
  // Whoever was given everything is told no reasons. GDPR art. 12(4).
  return kind === 'answered' && outcome === 'full' ? ['outcome'] : [...fields]
}

type FirstDraft = {
  readonly today: string
  readonly remedies: string
  readonly months: number
  readonly types: readonly RequestType[]
}

/** The form as it opens. */
export function firstDraft({ today, remedies, months, types }: FirstDraft): StepDraft {
  return {
    on: today,
    types,
    reason: '',
    months,
    outcome: 'full',
    remedies,
    proof: '',
    to: '',
    personToldOn: today,
    complaintId: null,
    text: '',
  }
}

/** The form of a recorded step, to be corrected; nothing that was left empty is filled in. */
export function draftOf(event: RequestEvent, first: StepDraft): StepDraft {
  const kept = Object.entries(event).map(([name, value]) => [name, value ?? ''])
  // The names of an event's fields are those of the form.
  return { ...first, ...Object.fromEntries(kept), on: event.on } as StepDraft
}

/** The step that the form describes; what is missing is found by the rules. */
export function eventOf(kind: EventKind, draft: StepDraft): NewEvent {
  const on = draft.on ?? ''
  const [reason, text] = [draft.reason.trim(), draft.text.trim()]
  switch (kind) {
    case 'not-dp':
    case 'identity-asked':
    case 'clarification-asked':
      return { kind, on, reason }
    case 'extended':
      return { kind, on, reason, months: draft.months ?? 0 }
    case 'answered':
      return { kind, on, outcome: draft.outcome, ...answerTexts(draft) }
    case 'withdrawn':
      return { kind, on, proof: draft.proof.trim() }
    case 'forwarded':
      return { kind, on, to: draft.to.trim(), personToldOn: draft.personToldOn ?? '' }
    case 'no-answer':
      return { kind, on, personToldOn: draft.personToldOn ?? '' }
    case 'reopened':
      return { kind, on, complaintId: draft.complaintId ?? '' }
    case 'closed-in-source':
      return { kind, on: draft.on, statusText: null }
    case 'recipients-told':
      return { kind, on, text: orNull(text) }
    case 'note':
      return { kind, on, text }
    case 'triaged':
    case 'identity-answered':
    case 'clarification-answered':
    case 'closed':
    case 'acknowledged':
    case 'stopped':
      return { kind, on }
  }
}

function answerTexts({ outcome, reason, remedies }: StepDraft) {
  if (outcome === 'full') return { reason: null, remedies: null }
  return { reason: orNull(reason), remedies: orNull(remedies) }
}

import type { TimePoint } from '#shared/domain/values/time-point'
import type {
  BreachEvent,
  BreachEventKind,
  NewBreachEvent,
  NoticeStage,
  NotToldGround,
} from '#shared/domain/breaches/event'
import { orNull } from '#shared/domain/values/text'

/** What stands in the form of a step, whatever its kind. */
export type StepDraft = {
  readonly moment: TimePoint | null
  /** Null until the officer's name is typed over. */
  readonly by: string | null
  readonly text: string
  readonly reason: string
  /** Null until it is typed: a late step takes over what its issued version says. */
  readonly delayReason: string | null
  readonly stage: NoticeStage
  readonly authority: string
  readonly reference: string
  readonly means: string
  readonly documentId: string | null
  readonly plannedOn: string | null
  readonly number: number | null
  readonly isOrdered: boolean
  readonly ground: NotToldGround | null
}
export type StepField = Exclude<keyof StepDraft, 'moment' | 'by'>

const FIELDS: Record<BreachEventKind, readonly StepField[]> = {
  triaged: ['text'],
  'not-a-breach': ['reason'],
  aware: ['delayReason'],
  assessed: [],
  notified: ['stage', 'delayReason', 'authority', 'reference', 'means', 'documentId', 'text'],
  withdrawn: ['reason'],
  'not-notified': ['reason'],
  'people-planned': ['plannedOn'],
  'people-told': ['number', 'means', 'documentId', 'isOrdered', 'text'],
  'people-not-told': ['ground', 'reason'],
  closed: ['text'],
  reopened: ['reason'],
  'taken-over': [],
  note: ['text'],
}

/** What the form of a step asks besides its moment and name; a delay is asked for where there is one. */
export function stepFields(
  kind: BreachEventKind,
  { delayReason }: Pick<StepDraft, 'delayReason'>,
  isDelayed: boolean,
): StepField[] {
  const asksDelay = isDelayed || (delayReason ?? '') !== ''
  return FIELDS[kind].filter((field) => field !== 'delayReason' || asksDelay)
}

/** The form of a recorded step, to be corrected; nothing that was left empty is filled in. */
export function draftOf(event: BreachEvent, opened: StepDraft): StepDraft {
  const first: StepDraft = { ...opened, delayReason: '' }
  const { at, isDayOnly, by, ...rest } = event
  const known: Record<string, unknown> = { number: null, documentId: null, ...rest }
  const isText = (name: string) => typeof first[name as StepField] === 'string'
  const kept = Object.entries(known).map(([name, value]) => [
    name,
    value === null && isText(name) ? '' : value,
  ])
  // The names of an event's fields are those of the form.
  return { ...first, ...Object.fromEntries(kept), moment: { at, isDayOnly }, by: by ?? '' }
}

/** The step that the form describes; what is missing is found by the rules. */
export function eventOf(
  kind: BreachEventKind,
  draft: StepDraft,
  corrected: BreachEvent | null,
): NewBreachEvent {
  const when = {
    at: draft.moment?.at ?? '',
    isDayOnly: draft.moment?.isDayOnly ?? false,
    by: orNull(draft.by ?? ''),
  }
  const [reason, text] = [draft.reason.trim(), draft.text.trim()]
  switch (kind) {
    case 'triaged':
    case 'closed':
      return { kind, ...when, text: orNull(text) }
    case 'note':
      return { kind, ...when, text }
    case 'not-a-breach':
    case 'withdrawn':
    case 'not-notified':
    case 'reopened':
      return { kind, ...when, reason }
    case 'aware':
      return { kind, ...when, delayReason: orNull(draft.delayReason ?? '') }
    case 'people-planned':
      return { kind, ...when, plannedOn: draft.plannedOn ?? '' }
    case 'people-not-told':
      // Without a ground the schema refuses it.
      return { kind, ...when, ground: draft.ground as NotToldGround, reason }
    case 'notified':
      return { kind, ...when, ...noticeParts(draft) }
    case 'people-told':
      return { kind, ...when, ...toldParts(draft) }
    case 'assessed':
    case 'taken-over':
      return { ...keptParts(kind, corrected), ...when }
  }
}

function noticeParts(draft: StepDraft) {
  return {
    stage: draft.stage,
    authority: orNull(draft.authority),
    reference: orNull(draft.reference),
    means: orNull(draft.means),
    documentId: draft.documentId,
    delayReason: orNull(draft.delayReason ?? ''),
    text: orNull(draft.text),
  }
}

function toldParts({ number, means, documentId, isOrdered, text }: StepDraft) {
  return { number, means: orNull(means), documentId, isOrdered, text: orNull(text) }
}

/** Of an assessment or a log only the moment and the name are corrected. */
function keptParts(kind: 'assessed' | 'taken-over', corrected: BreachEvent | null): NewBreachEvent {
  if (corrected?.kind !== kind) throw new RangeError('Such a step is not recorded by a form.')
  const { id: _id, ...kept } = corrected
  return kept
}

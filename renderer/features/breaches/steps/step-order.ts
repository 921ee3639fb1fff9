import type { BreachEventKind } from '#shared/domain/breaches/event'
import type { OfferedEvents } from '#shared/domain/breaches/offered-events'
import type { BreachDuty } from '#shared/domain/breaches/state'

/** The steps that do what is asked for, the best first. */
const MEETS: Record<BreachDuty, readonly BreachEventKind[]> = {
  'notify-late': ['notified', 'not-notified', 'assessed'],
  notify: ['notified', 'not-notified', 'assessed'],
  assess: ['assessed'],
  'decide-people': ['people-planned', 'people-told', 'people-not-told'],
  'tell-people': ['people-told'],
  triage: ['triaged', 'aware', 'not-a-breach'],
  'complete-notification': ['notified'],
  'task-overdue': [],
  close: ['closed'],
}
const RARE: readonly BreachEventKind[] = ['note', 'withdrawn', 'not-a-breach', 'reopened']

export type StepOrder = {
  /** What is most urgent, where something is asked. */
  readonly first: BreachEventKind | null
  readonly others: readonly BreachEventKind[]
  readonly rare: readonly BreachEventKind[]
}

/** Which of the offered steps stand in front: those that meet a duty, in the order of the duties. */
export function stepOrder(offered: OfferedEvents, duties: readonly BreachDuty[]): StepOrder {
  const all = [...offered.steps, ...offered.facts]
  const urgent = duties.flatMap((duty) => MEETS[duty]).filter((kind) => all.includes(kind))
  const steps = offered.steps.filter((kind) => !RARE.includes(kind))
  const front = [...new Set([...urgent, ...steps])]
  const [first = null, ...others] = front
  return { first, others, rare: all.filter((kind) => !front.includes(kind)) }
}

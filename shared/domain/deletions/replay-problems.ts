import { newlyBroken } from '../values/newly-broken.ts'
import type { Problem } from '../values/problem.ts'
import { brokenDeletionEvents, type DeletionGuard, type GuardedDeletion } from './event-problems.ts'

/** Fields of the case itself that steps lean on. */
const OWN_FIELDS = ['categoryIds', 'systemIds', 'processors', 'recipients', 'keptDespite']

/**
 * What a changed case or a changed list of events breaks that was not broken before: a step by its
 * place, a field of the case by its name.
 */
export function deletionReplayProblems(
  before: GuardedDeletion,
  after: GuardedDeletion,
  guard: DeletionGuard,
): Problem[] {
  const replayed = (deletion: GuardedDeletion) => ({
    events: deletion.events,
    broken: brokenDeletionEvents(deletion, guard),
  })
  // Another country or table breaks no check that was made: it is judged anew when the case is cleared.
  const sameAge = { ...before, art8: after.art8 }
  const problems = newlyBroken(replayed(sameAge), replayed(after)).map(({ field, code }) => {
    const own = field.split('.').slice(2)
    return { field: OWN_FIELDS.includes(own[0] ?? '') ? own.join('.') : field, code }
  })
  return problems.filter(
    ({ field, code }, place) =>
      place === problems.findIndex((other) => other.field === field && other.code === code),
  )
}

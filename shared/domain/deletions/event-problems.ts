import { ART_8_LOWEST } from '../ages/age.ts'
import { isBandUnder } from '../ages/band-of.ts'
import { dayOf } from '../values/day.ts'
import type { Problem, ProblemCode } from '../values/problem.ts'
import { isSurelyBefore } from '../values/time-span.ts'
import type { AgeBand } from './choices.ts'
import type { Deletion } from './deletion.ts'
import { type DeletionStatus, deletionStatus } from './deletion-status.ts'
import type { DeletionEvent, DeletionEventOf, NewDeletionEvent } from './event.ts'
import { keptProblems } from './kept-problems.ts'
import { clearableGrounds, isDeletionEventOffered, isGroundGiven } from './offered-events.ts'
import type { DeletionSettings } from './settings.ts'
import { areOthersTold } from './telling.ts'

/** What a case's steps are judged by. */
export type GuardedDeletion = Pick<
  Deletion,
  | 'timeZone'
  | 'signal'
  | 'art8'
  | 'ageBand'
  | 'events'
  | 'categoryIds'
  | 'otherCategories'
  | 'systemIds'
  | 'otherSystems'
  | 'processors'
  | 'recipients'
  | 'keptDespite'
  | 'imported'
>
export type DeletionGuard = {
  settings: Pick<DeletionSettings, 'needsTwoPeople'>
  now: string
  today: string
}

/** Why an event cannot be recorded now: the order of steps, times, checks, exceptions and backups. GDPR art. 8, 17, 19. */
export function deletionEventProblems(
  deletion: GuardedDeletion,
  event: NewDeletionEvent,
  guard: DeletionGuard,
): Problem[] {
  const status = deletionStatus(deletion)
  if (!isInOrder(deletion, status, event)) return [problem('kind', 'not-offered')]
  return [
    ...timeProblems(deletion, event, guard.now),
    ...ownProblems(deletion, event, guard, status),
  ]
}

/** Every event of a list that breaks a guard where it stands, and why. */
export function brokenDeletionEvents(
  deletion: GuardedDeletion,
  guard: DeletionGuard,
): { place: number; problems: Problem[] }[] {
  const { events } = deletion
  return events.flatMap((event, place) => {
    const before = { ...deletion, events: events.slice(0, place) }
    const problems = deletionEventProblems(before, event, guard)
    return problems.length > 0 ? [{ place, problems }] : []
  })
}

function isInOrder(
  { events, imported }: GuardedDeletion,
  status: DeletionStatus,
  event: NewDeletionEvent,
): boolean {
  if (event.kind === 'taken-over') return imported !== null && events.length === 0
  return isDeletionEventOffered(status, event.kind)
}

function timeProblems(
  { timeZone, signal, events }: GuardedDeletion,
  event: NewDeletionEvent,
  now: string,
): Problem[] {
  if (event.at > now) return [problem('at', 'in-the-future')]
  if (signal && isSurelyBefore(event, signal, timeZone)) return [problem('at', 'before-signal')]
  const isEarly = events.some((earlier) => isSurelyBefore(event, earlier, timeZone))
  return isEarly ? [problem('at', 'before-last-step')] : []
}

function ownProblems(
  deletion: GuardedDeletion,
  event: NewDeletionEvent,
  { settings }: DeletionGuard,
  status: DeletionStatus,
): Problem[] {
  switch (event.kind) {
    case 'age-checked':
      return problemIf(
        event.result === 'of-age' && isUnderAge(event.band, deletion),
        'band',
        'band-at-odds',
      )
    case 'consent-checked':
      return problemIf(event.consent === 'verified' && event.method === null, 'method', 'required')
    case 'cleared':
      return clearingProblems(deletion, event, status)
    case 'decided':
      return decisionProblems(deletion, event, settings.needsTwoPeople, status)
    case 'deleted':
      return deletedProblems(deletion, event)
    case 'verified':
      return verificationProblems(deletion, event, status)
    case 'closed':
      return closingProblems(deletion, status)
    case 'frozen':
    case 'deletion-started':
    case 'taken-over':
      return []
  }
}

type New<K extends DeletionEvent['kind']> = Omit<DeletionEventOf<K>, 'id'>

// What was collected only to check the age goes with the case. GDPR art. 5(1)(c).
function clearingProblems(
  deletion: GuardedDeletion,
  { ground, isCheckErased }: New<'cleared'>,
  status: DeletionStatus,
): Problem[] {
  if (!clearableGrounds(status).includes(ground)) return [problem('ground', 'not-offered')]
  const otherwise = ground === 'adult' ? 'age-says-otherwise' : 'consent-says-otherwise'
  // The age that applies may have changed since the check.
  const isOverruled = ground === 'adult' && isUnderAge(status.ageBand, deletion)
  return [
    ...problemIf(!isGroundGiven(status, ground) || isOverruled, 'ground', otherwise),
    ...problemIf(status.hasCollected && !isCheckErased, 'isCheckErased', 'check-not-erased'),
  ]
}

// Under the age that applies to the case; without one, under the lowest there is. GDPR art. 8(1).
function isUnderAge(band: AgeBand, { art8 }: GuardedDeletion): boolean {
  return isBandUnder(band, art8?.age ?? ART_8_LOWEST)
}

function decisionProblems(
  { keptDespite, timeZone }: GuardedDeletion,
  { at, roles, areExceptionsTested }: New<'decided'>,
  needsTwoPeople: boolean,
  status: DeletionStatus,
): Problem[] {
  return [
    ...problemIf(isGroundGiven(status, 'adult'), 'kind', 'age-says-otherwise'),
    ...problemIf(isGroundGiven(status, 'consent'), 'kind', 'consent-says-otherwise'),
    ...problemIf(needsTwoPeople && roles.length < 2, 'roles', 'two-people'),
    ...problemIf(!areExceptionsTested, 'areExceptionsTested', 'exceptions-not-tested'),
    ...keptProblems(keptDespite, dayOf(at, timeZone)),
  ]
}

function deletedProblems(deletion: GuardedDeletion, { at }: New<'deleted'>): Problem[] {
  const { categoryIds, otherCategories, systemIds, otherSystems, keptDespite, timeZone } = deletion
  return [
    ...problemIf(categoryIds.length + otherCategories.length === 0, 'categoryIds', 'required'),
    ...problemIf(systemIds.length + otherSystems.length === 0, 'systemIds', 'required'),
    // What stays may have been listed after the decision.
    ...keptProblems(keptDespite, dayOf(at, timeZone)),
  ]
}

// Found again may be recorded any time: it is no proof of anything.
function verificationProblems(
  { timeZone, keptDespite }: GuardedDeletion,
  { at, result }: New<'verified'>,
  { backupExpiry }: DeletionStatus,
): Problem[] {
  if (result === 'found-again') return []
  const isEarly = backupExpiry !== null && dayOf(at, timeZone) < backupExpiry
  const hasKept = keptDespite.length > 0
  return [
    ...problemIf(isEarly, 'at', 'before-backup-expiry'),
    ...problemIf(hasKept && result === 'nothing-found', 'result', 'kept-says-otherwise'),
    ...problemIf(!hasKept && result === 'only-kept', 'result', 'nothing-kept'),
  ]
}

function closingProblems(
  { processors, recipients }: GuardedDeletion,
  { decision }: DeletionStatus,
): Problem[] {
  if (decision !== 'delete') return []
  return [
    ...problemIf(!areOthersTold(processors), 'processors', 'not-told-yet'),
    ...problemIf(!areOthersTold(recipients), 'recipients', 'not-told-yet'),
  ]
}

function problemIf(isBroken: boolean, field: string, code: ProblemCode): Problem[] {
  return isBroken ? [problem(field, code)] : []
}

function problem(field: string, code: ProblemCode): Problem {
  return { field, code }
}

import type { Problem, ProblemCode } from '../values/problem.ts'
import type { TimePoint } from '../values/time-point.ts'
import { isSurelyBefore } from '../values/time-span.ts'
import type { Breach } from './breach.ts'

/** What an incident may point at, and the time it is. */
export type KnownToBreach = {
  now: string
  today: string
  activityIds: ReadonlySet<string>
  systemIds: ReadonlySet<string>
  processorIds: ReadonlySet<string>
  measureIds: ReadonlySet<string>
  categoryIds: ReadonlySet<string>
  requestIds: (id: string) => boolean
}
type Fields = Omit<Breach, 'id' | 'createdOn' | 'changedOn' | 'refNo' | 'title' | 'imported'>

/** Why an incident's fields cannot be kept as they are: the future, a wrong order, links to what is gone. */
export function breachProblems(breach: Fields, known: KnownToBreach): Problem[] {
  return [
    ...futureProblems(breach, known),
    ...occurrenceProblems(breach),
    ...linkProblems(breach, known),
  ]
}

function futureProblems(breach: Fields, { now, today }: KnownToBreach): Problem[] {
  const { firstSignal, occurred, parties, police, otherAuthorities, tasks } = breach
  const instant = (field: string, at: string | null | undefined) =>
    problemIf(at != null && at > now, field, 'in-the-future')
  const day = (field: string, on: string | null) =>
    problemIf(on !== null && on > today, field, 'in-the-future')
  return [
    ...instant('firstSignal', firstSignal.at),
    ...instant('occurred.from', occurred.from?.at),
    ...instant('occurred.to', occurred.to?.at),
    ...parties.flatMap(({ toldUsAt }, index) => instant(`parties.${index}.toldUsAt`, toldUsAt)),
    ...day('police.on', police.on),
    ...otherAuthorities.flatMap(({ toldOn }, index) =>
      day(`otherAuthorities.${index}.toldOn`, toldOn),
    ),
    ...tasks.flatMap(({ doneOn }, index) => day(`tasks.${index}.doneOn`, doneOn)),
  ]
}

function occurrenceProblems({ firstSignal, occurred, events, timeZone }: Fields): Problem[] {
  const { from, to } = occurred
  const isBefore = (point: TimePoint | null | undefined, other: TimePoint | null | undefined) =>
    point != null && other != null && isSurelyBefore(point, other, timeZone)
  const aware = events.findLast((event) => event.kind === 'aware')
  return [
    ...problemIf(isBefore(to, from), 'occurred.to', 'date-order'),
    ...problemIf(isBefore(aware, from), 'occurred.from', 'after-awareness'),
    ...problemIf(isBefore(aware, firstSignal), 'firstSignal', 'after-awareness'),
  ]
}

function linkProblems(breach: Fields, known: KnownToBreach): Problem[] {
  const missing = (field: string, ids: readonly string[], isThere: (id: string) => boolean) =>
    ids.flatMap((id, index) => problemIf(!isThere(id), `${field}.${index}`, 'not-found'))
  const isIn = (ids: ReadonlySet<string>) => (id: string) => ids.has(id)
  return [
    ...missing('activityIds', breach.activityIds, isIn(known.activityIds)),
    ...missing('systemIds', breach.systemIds, isIn(known.systemIds)),
    ...missing('processorIds', breach.processorIds, isIn(known.processorIds)),
    ...missing('measureIds', breach.measureIds, isIn(known.measureIds)),
    ...missing('data.categoryIds', breach.data.categoryIds, isIn(known.categoryIds)),
    ...missing('requestIds', breach.requestIds, known.requestIds),
    ...breach.parties.flatMap(({ processorId: id }, index) =>
      problemIf(
        id !== null && !known.processorIds.has(id),
        `parties.${index}.processorId`,
        'not-found',
      ),
    ),
  ]
}

function problemIf(isBroken: boolean, field: string, code: ProblemCode): Problem[] {
  return isBroken ? [{ field, code }] : []
}

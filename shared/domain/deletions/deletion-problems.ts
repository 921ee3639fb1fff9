import { dayOf, isDay } from '../values/day.ts'
import type { Problem, ProblemCode } from '../values/problem.ts'
import { hasInk } from '../values/text.ts'
import { isSurelyBefore } from '../values/time-span.ts'
import type { Deletion, Telling } from './deletion.ts'
import {
  type IdentifyingMark,
  identifyingMarks,
  identifyingMarksInName,
} from './identifying-marks.ts'
import type { DeletionSettings } from './settings.ts'

/** What a case may point at, the house rules, and the time it is. */
export type KnownToDeletion = {
  now: string
  today: string
  settings: Pick<DeletionSettings, 'allowsText'>
  categoryIds: ReadonlySet<string>
  systemIds: ReadonlySet<string>
  processorIds: ReadonlySet<string>
  recipientIds: ReadonlySet<string>
  requestIds: (id: string) => boolean
  breachIds: (id: string) => boolean
}
type Fields = Omit<Deletion, 'id' | 'refNo' | 'caseId' | 'sealed' | 'createdOn' | 'changedOn'>

/** Why a case's fields cannot be kept: a wrong order, links to what is gone, and words that tell whose case it is. GDPR art. 5(1)(c). */
export function deletionProblems(deletion: Fields, known: KnownToDeletion): Problem[] {
  return [
    ...signalProblems(deletion, known),
    ...dayProblems(deletion, known),
    ...textProblems(deletion, known),
    ...nameProblems(deletion),
    ...repeatProblems(deletion),
    ...linkProblems(deletion, known),
  ]
}

function signalProblems(deletion: Fields, { now }: KnownToDeletion): Problem[] {
  const { signal, events, timeZone, imported } = deletion
  if (signal === null) return problemIf(imported === null, 'signal', 'required')
  const isLate = events.some((event) => isSurelyBefore(event, signal, timeZone))
  return [
    ...problemIf(!isDay(dayOf(signal.at, timeZone)), 'signal', 'not-a-date'),
    ...problemIf(signal.at > now, 'signal', 'in-the-future'),
    ...problemIf(isLate, 'signal', 'after-step'),
  ]
}

// Nothing is believed before there is a sign of it, nobody told of it, and nothing kept until then.
function dayProblems(deletion: Fields, { today }: KnownToDeletion): Problem[] {
  const { signal, timeZone, beliefOn, processors, recipients, keptDespite } = deletion
  const begun = signal && dayOf(signal.at, timeZone)
  const past = (field: string, on: string | null): Problem[] => [
    ...problemIf(on !== null && on > today, field, 'in-the-future'),
    ...problemIf(on !== null && begun !== null && on < begun, field, 'before-signal'),
  ]
  const told = (field: 'processors' | 'recipients', telling: Telling) =>
    telling.told.flatMap(({ on }, index) => past(`${field}.told.${index}.on`, on))
  return [
    ...past('beliefOn', beliefOn),
    ...told('processors', processors),
    ...told('recipients', recipients),
    ...keptDespite.flatMap(({ until }, index) =>
      problemIf(
        until !== null && begun !== null && until < begun,
        `keptDespite.${index}.until`,
        'before-signal',
      ),
    ),
  ]
}

function textProblems({ beliefText }: Fields, { settings }: KnownToDeletion): Problem[] {
  if (!hasInk(beliefText)) return []
  return [
    ...problemIf(!settings.allowsText, 'beliefText', 'text-not-allowed'),
    ...markProblems('beliefText', identifyingMarks(beliefText)),
  ]
}

function nameProblems({ otherCategories, otherSystems, keptDespite }: Fields): Problem[] {
  const inNames = (field: string, names: readonly string[]) =>
    names.flatMap((name, index) => markProblems(`${field}.${index}`, identifyingMarksInName(name)))
  return [
    ...inNames('otherCategories', otherCategories),
    ...inNames('otherSystems', otherSystems),
    ...keptDespite.flatMap(({ law }, index) =>
      markProblems(`keptDespite.${index}.law`, identifyingMarksInName(law ?? '')),
    ),
  ]
}

// What retention keeps for a part is found by the part's identifier.
function repeatProblems({ keptDespite }: Fields): Problem[] {
  return keptDespite.flatMap(({ id }, index) => {
    const isRepeated = keptDespite.findIndex((part) => part.id === id) !== index
    return problemIf(isRepeated, `keptDespite.${index}.id`, 'duplicate')
  })
}

function linkProblems(deletion: Fields, known: KnownToDeletion): Problem[] {
  const missing = (field: string, ids: readonly string[], isThere: (id: string) => boolean) =>
    ids.flatMap((id, index) => problemIf(!isThere(id), `${field}.${index}`, 'not-found'))
  const isIn = (ids: ReadonlySet<string>) => (id: string) => ids.has(id)
  const { processors, recipients, keptDespite } = deletion
  return [
    ...missing('categoryIds', deletion.categoryIds, isIn(known.categoryIds)),
    ...missing('systemIds', deletion.systemIds, isIn(known.systemIds)),
    ...missing('processors.told', idsOf(processors.told), isIn(known.processorIds)),
    ...missing('recipients.told', idsOf(recipients.told), isIn(known.recipientIds)),
    ...missing('requestIds', deletion.requestIds, known.requestIds),
    ...missing('breachIds', deletion.breachIds, known.breachIds),
    ...keptDespite.flatMap(({ categoryId }, index) =>
      problemIf(!known.categoryIds.has(categoryId), `keptDespite.${index}.categoryId`, 'not-found'),
    ),
  ]
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

function markProblems(field: string, marks: readonly IdentifyingMark[]): Problem[] {
  return [...new Set(marks.map(({ code }) => code))].map((code) => ({ field, code }))
}

function problemIf(isBroken: boolean, field: string, code: ProblemCode): Problem[] {
  return isBroken ? [{ field, code }] : []
}

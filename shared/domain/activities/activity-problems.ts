import type { Catalogues } from '../catalogues/catalogue.ts'
import { missingLinks } from '../catalogues/links.ts'
import type { Problem } from '../values/problem.ts'
import type { ActivityContent } from './activity.ts'

type Known = {
  catalogues: Catalogues
  takenRefs: readonly string[]
  jointControllers: readonly { id: string }[]
}

/** What keeps an activity from being saved: a reference used twice, a link to nothing, days out of order. */
export function activityProblems(activity: ActivityContent, known: Known): Problem[] {
  return [
    ...duplicateRef(activity, known.takenRefs),
    ...brokenLinks(activity, known),
    ...daysOutOfOrder(activity),
  ]
}

function duplicateRef({ refNo }: ActivityContent, takenRefs: readonly string[]): Problem[] {
  return takenRefs.includes(refNo) ? [{ field: 'refNo', code: 'duplicate' }] : []
}

function brokenLinks(
  activity: ActivityContent,
  { catalogues, jointControllers }: Known,
): Problem[] {
  const categories = activity.dataCategories
  return missingLinks([
    ['dataCategories', categories.map((use) => use.categoryId), catalogues['data-category']],
    ['dataCategories', categories.map((use) => use.retentionRuleId), catalogues['retention-rule']],
    ['recipientIds', activity.recipientIds, catalogues.recipient],
    ['processorIds', activity.processorIds, catalogues.processor],
    ['systemIds', activity.systemIds, catalogues.system],
    ['measureIds', activity.measureIds, catalogues.measure],
    ['jointControllerIds', activity.jointControllerIds, jointControllers],
  ])
}

/** An end before the beginning. */
export function daysOutOfOrder({ introducedOn, endedOn }: ActivityContent): Problem[] {
  const reversed = introducedOn !== null && endedOn !== null && endedOn < introducedOn
  return reversed ? [{ field: 'endedOn', code: 'date-order' }] : []
}

import type { RegisterData } from './register-data.ts'
import type { Problem } from '../values/problem.ts'
import { recordsByEntity } from './register-records.ts'

type Known = (kind: keyof RegisterData['catalogues'], id: string | null) => boolean
type Reference = [path: string, found: boolean]

/** What a register file contradicts in itself: identities given twice, and references that lead nowhere. */
export function fileProblems(data: RegisterData): Problem[] {
  return [...duplicates(data), ...danglingReferences(data)]
}

function duplicates(data: RegisterData): Problem[] {
  const problems: Problem[] = []
  for (const { path, records } of recordsByEntity(data)) {
    problems.push(...repeated(path, 'id', records))
    if (path === 'activities' || path === 'processorActivities')
      problems.push(...repeated(path, 'refNo', records))
  }
  return problems
}

function repeated(path: string, field: string, records: readonly object[]): Problem[] {
  const seen = new Set<unknown>()
  const problems: Problem[] = []
  records.forEach((record, index) => {
    const value = (record as Record<string, unknown>)[field]
    if (seen.has(value)) problems.push({ field: `${path}.${index}.${field}`, code: 'duplicate' })
    seen.add(value)
  })
  return problems
}

function danglingReferences(data: RegisterData): Problem[] {
  const ids = new Map(
    Object.entries(data.catalogues).map(([kind, records]) => [
      kind,
      new Set(records.map(({ id }) => id)),
    ]),
  )
  const known: Known = (kind, id) => id === null || ids.get(kind)?.has(id) === true
  return [
    ...data.activities.flatMap((_, index) => activityReferences(data, index, known)),
    ...data.processorActivities.flatMap((_, index) => processorReferences(data, index, known)),
    ...ruleReferences(data, known),
    ...answerReferences(data),
  ]
    .filter(([, found]) => !found)
    .map(([field]) => ({ field, code: 'not-found' }))
}

function activityReferences(data: RegisterData, index: number, known: Known): Reference[] {
  const activity = data.activities[index]
  if (!activity) return []
  const at = `activities.${index}`
  const joint = new Set(data.register.jointControllers.map(({ id }) => id))
  const each = (field: string, list: readonly string[], isKnown: (id: string) => boolean) =>
    list.map((id, place): Reference => [`${at}.${field}.${place}`, isKnown(id)])
  return [
    ...each('jointControllerIds', activity.jointControllerIds, (id) => joint.has(id)),
    ...each('recipientIds', activity.recipientIds, (id) => known('recipient', id)),
    ...each('processorIds', activity.processorIds, (id) => known('processor', id)),
    ...each('systemIds', activity.systemIds, (id) => known('system', id)),
    ...each('measureIds', activity.measureIds, (id) => known('measure', id)),
    ...activity.dataCategories.flatMap(({ categoryId, retentionRuleId }, place): Reference[] => [
      [`${at}.dataCategories.${place}.categoryId`, known('data-category', categoryId)],
      [`${at}.dataCategories.${place}.retentionRuleId`, known('retention-rule', retentionRuleId)],
    ]),
  ]
}

function processorReferences(data: RegisterData, index: number, known: Known): Reference[] {
  const activity = data.processorActivities[index]
  if (!activity) return []
  const at = `processorActivities.${index}`
  return [
    ...activity.measureIds.map((id, place): Reference => [
      `${at}.measureIds.${place}`,
      known('measure', id),
    ]),
    ...activity.subProcessorIds.map((id, place): Reference => [
      `${at}.subProcessorIds.${place}`,
      known('processor', id),
    ]),
  ]
}

function ruleReferences({ catalogues }: RegisterData, known: Known): Reference[] {
  return catalogues['retention-rule'].flatMap(({ sameAs, base }, index): Reference[] => [
    [`catalogues.retention-rule.${index}.sameAs`, known('retention-rule', sameAs)],
    [`catalogues.retention-rule.${index}.base`, known('retention-rule', base)],
  ])
}

function answerReferences(data: RegisterData): Reference[] {
  const subjects = {
    register: new Set(['register']),
    activity: new Set(data.activities.map(({ id }) => id)),
    'processor-activity': new Set(data.processorActivities.map(({ id }) => id)),
    'retention-rule': new Set(data.catalogues['retention-rule'].map(({ id }) => id)),
  }
  return data.findingAnswers.map(({ subject, recordId }, index): Reference => [
    `findingAnswers.${index}.recordId`,
    subjects[subject].has(recordId),
  ])
}

import { isKnownZone } from '../values/zone.ts'
import type { Problem } from '../values/problem.ts'
import type { Request } from './request.ts'
import type { RequestSettings } from './settings.ts'

type Known = {
  today: string
  activityIds: ReadonlySet<string>
  systemIds: ReadonlySet<string>
  requestIds: (id: string) => boolean
}

/** Why a case cannot be kept as it is: receipt in the future, links to what is gone, links to itself. */
export function requestProblems(request: Request, known: Known): Problem[] {
  const problems: Problem[] = []
  if (request.receivedOn > known.today)
    problems.push({ field: 'receivedOn', code: 'in-the-future' })
  request.activityIds.forEach((id, index) => {
    if (!known.activityIds.has(id))
      problems.push({ field: `activityIds.${index}`, code: 'not-found' })
  })
  request.systemsAsked.forEach(({ systemId, askedOn, answeredOn }, index) => {
    const field = `systemsAsked.${index}`
    if (!known.systemIds.has(systemId))
      problems.push({ field: `${field}.systemId`, code: 'not-found' })
    if (askedOn !== null && answeredOn !== null && answeredOn < askedOn)
      problems.push({ field: `${field}.answeredOn`, code: 'date-order' })
  })
  request.relatedIds.forEach((id, index) => {
    if (id === request.id) problems.push({ field: `relatedIds.${index}`, code: 'refers-to-itself' })
    else if (!known.requestIds(id))
      problems.push({ field: `relatedIds.${index}`, code: 'not-found' })
  })
  return problems
}

/** Why settings cannot be kept. */
export function settingsProblems(
  settings: RequestSettings,
  ruleIds: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = []
  if (settings.timeZone !== null && !isKnownZone(settings.timeZone))
    problems.push({ field: 'timeZone', code: 'not-a-zone' })
  if (settings.erasureRuleId !== null && !ruleIds.has(settings.erasureRuleId))
    problems.push({ field: 'erasureRuleId', code: 'not-found' })
  return problems
}

import { hasInk } from '../values/text.ts'
import type { Breach } from './breach.ts'
import { breachStatus, type BreachStatus } from './breach-status.ts'
import { isOverturned } from './notifiable.ts'
import type { BreachSettings } from './settings.ts'
import type { BreachState } from './state.ts'

/** What has to be there before an incident is closed. GDPR art. 33(5). */
export const CLOSING_GAPS = ['authority', 'people', 'lessons', 'activities'] as const
export type ClosingGap = (typeof CLOSING_GAPS)[number]

const DECIDED: readonly BreachState[] = [
  'NOTIFIED_COMPLETE',
  'NOTIFICATION_WITHDRAWN',
  'NOT_NOTIFIED_WITH_REASONS',
]

/** What still stands between an incident and its closing. GDPR art. 33(5). */
export function closingGaps(
  breach: Pick<Breach, 'events' | 'assessments' | 'lessons' | 'activityIds'>,
  { notificationThreshold }: Pick<BreachSettings, 'notificationThreshold'>,
): ClosingGap[] {
  const status = breachStatus(breach)
  const isMissing: Record<ClosingGap, boolean> = {
    authority: !isAuthorityDecided(status) || isOverturned(status, notificationThreshold),
    people: !isPeopleDecided(status),
    lessons: !hasInk(breach.lessons),
    activities: breach.activityIds.length === 0,
  }
  return CLOSING_GAPS.filter((gap) => isMissing[gap])
}

/** Whether it is settled what the authority is told. GDPR art. 33(1), 33(4). */
export function isAuthorityDecided({ state }: Pick<BreachStatus, 'state'>): boolean {
  return DECIDED.includes(state)
}

/** Whether it is settled what people are told; "no high risk" stands only until a later assessment says otherwise. GDPR art. 34(1). */
export function isPeopleDecided(
  status: Pick<BreachStatus, 'people' | 'notTold' | 'latestAssessment'>,
): boolean {
  if (status.people === 'TOLD') return true
  if (status.people !== 'NOT_TOLD_WITH_REASONS') return false
  const isHigh = status.latestAssessment?.outcome === 'high-risk'
  return !(isHigh && status.notTold?.ground === 'no-high-risk')
}

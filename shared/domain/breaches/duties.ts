import type { Breach } from './breach.ts'
import { breachStatus, type BreachStatus } from './breach-status.ts'
import { breachClock, timeLeft } from './clock.ts'
import { isAuthorityDecided, isPeopleDecided } from './closing-gaps.ts'
import { isOverturned } from './notifiable.ts'
import type { BreachSettings } from './settings.ts'
import { BREACH_DUTIES, type BreachDuty } from './state.ts'

type Dutiful = Pick<Breach, 'events' | 'assessments' | 'timeZone' | 'tasks'>
type DutySettings = Pick<BreachSettings, 'notificationHours' | 'notificationThreshold'>

/** What an open incident still asks, the most urgent first; nothing once it is closed or no breach. GDPR art. 33, 34. */
export function breachDuties(
  breach: Dutiful,
  settings: DutySettings,
  now: string,
  today: string,
): BreachDuty[] {
  const status = breachStatus(breach)
  if (!status.isOpen) return []
  const owed = owedOf(breach, status, settings, now, today)
  return BREACH_DUTIES.filter((duty) => owed[duty])
}

function owedOf(
  { timeZone, tasks }: Dutiful,
  status: BreachStatus,
  settings: DutySettings,
  now: string,
  today: string,
): Record<BreachDuty, boolean> {
  const { state, people, awareAt, latestAssessment } = status
  const isKnown = state !== 'SIGNAL' && state !== 'TRIAGE'
  const isAssessed = latestAssessment !== null
  const isToNotify = status.isRunning || isOverturned(status, settings.notificationThreshold)
  const isOver = awareAt !== null && isPast(awareAt, timeZone, settings.notificationHours, now)
  const isPeopleOpen = isKnown && isAssessed && people !== 'PLANNED' && !isPeopleDecided(status)
  return {
    'notify-late': isToNotify && isOver,
    notify: isToNotify && !isOver,
    assess: isKnown && !isAssessed,
    'decide-people': isPeopleOpen,
    'tell-people': people === 'PLANNED',
    triage: !isKnown,
    'complete-notification': state === 'NOTIFIED_INITIAL' || state === 'NOTIFIED_FOLLOW_UP',
    'task-overdue': tasks.some(({ dueOn, doneOn }) => {
      return dueOn !== null && doneOn === null && dueOn < today
    }),
    close: isAuthorityDecided(status) && !isToNotify && isPeopleDecided(status),
  }
}

function isPast(awareAt: string, timeZone: string, hours: number, now: string): boolean {
  return timeLeft(breachClock({ awareAt, timeZone, hours }).strictAt, now).isOver
}

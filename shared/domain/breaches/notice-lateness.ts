import type { TimePoint } from '../values/time-point.ts'
import type { Breach } from './breach.ts'
import { breachStatus } from './breach-status.ts'
import { lateness } from './clock.ts'

/**
 * Whether the first notification came after the limit or, while there is none, would come after it
 * now; null before awareness and where a missing time of day leaves it open. GDPR art. 33(1).
 */
export function isNoticeLate(breach: Breach, hours: number, now: string): boolean | null {
  const { notifiedAt, isNotifiedDayOnly } = breachStatus(breach)
  if (notifiedAt === null) return wouldBeLate(breach, hours, now)
  return isLateAt(breach, hours, { at: notifiedAt, isDayOnly: isNotifiedDayOnly })
}

/** Whether a first notification, or a new one after a withdrawal, would come after the limit now. GDPR art. 33(1). */
export function wouldBeLate(breach: Breach, hours: number, now: string): boolean | null {
  return isLateAt(breach, hours, { at: now, isDayOnly: false })
}

function isLateAt(breach: Breach, hours: number, notified: TimePoint): boolean | null {
  const { awareAt, isAwareDayOnly } = breachStatus(breach)
  if (awareAt === null) return null
  const aware = { at: awareAt, isDayOnly: isAwareDayOnly }
  return lateness({ aware, notified, timeZone: breach.timeZone, hours }).isLate
}

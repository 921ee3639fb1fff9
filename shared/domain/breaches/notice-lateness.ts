import type { Breach } from './breach.ts'
import { breachStatus } from './breach-status.ts'
import { lateness } from './clock.ts'

/**
 * Whether the first notification came after the limit or, while there is none, would come after it
 * now; null before awareness and where a missing time of day leaves it open. GDPR art. 33(1).
 */
export function isNoticeLate(breach: Breach, hours: number, now: string): boolean | null {
  const status = breachStatus(breach)
  if (status.awareAt === null) return null
  return lateness({
    aware: { at: status.awareAt, isDayOnly: status.isAwareDayOnly },
    notified: { at: status.notifiedAt ?? now, isDayOnly: status.isNotifiedDayOnly },
    timeZone: breach.timeZone,
    hours,
  }).isLate
}

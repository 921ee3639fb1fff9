import { isNotifiedUndated } from '#shared/domain/breaches/breach-status'
import { lateness, type Lateness } from '#shared/domain/breaches/clock'
import type { BreachSettings } from '#shared/domain/breaches/settings'
import type { BreachSummary } from '#shared/ipc/breaches'
import { breachClockChipText as text } from '#shared/text/breach-clock-chip'
import type { Tone } from '../../ui/marks/ToneGlyph.tsx'

/** What of an incident its clock is told from. */
export type ClockFacts = Pick<
  BreachSummary,
  | 'timeZone'
  | 'awareAt'
  | 'isAwareDayOnly'
  | 'notifiedAt'
  | 'isNotifiedDayOnly'
  | 'strictAt'
  | 'isRunning'
  | 'isOpen'
> &
  // A form that logs an incident has none yet.
  Partial<Pick<BreachSummary, 'state'>>
export type ClockHours = Pick<BreachSettings, 'notificationHours' | 'warningHours'>

/** How a clock that does not run stands: its words, and their tone where they are good or bad news. */
export type Standing = { readonly label: string; readonly tone: Tone | null }

/** How a clock that does not run ended, or why it never began. GDPR art. 33(1). */
export function clockStanding(facts: ClockFacts, hours: ClockHours): Standing {
  const { awareAt, notifiedAt, isOpen } = facts
  if (awareAt === null) return { label: isOpen ? text.notStarted : text.noClock, tone: null }
  if (facts.state && isNotifiedUndated({ state: facts.state, notifiedAt }))
    return { label: text.untold, tone: null }
  if (notifiedAt === null) return { label: text.notNotified, tone: null }
  return notifiedWords(
    lateness({
      aware: { at: awareAt, isDayOnly: facts.isAwareDayOnly },
      notified: { at: notifiedAt, isDayOnly: facts.isNotifiedDayOnly },
      timeZone: facts.timeZone,
      hours: hours.notificationHours,
    }),
  )
}

function notifiedWords({ isLate, lateMinutes }: Lateness): Standing {
  if (isLate === null) return { label: text.untold, tone: null }
  return isLate
    ? { label: text.late(lateMinutes), tone: 'warning' }
    : { label: text.inTime, tone: 'good' }
}

import type { Breach } from '#shared/domain/breaches/breach'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import { breachClock } from '#shared/domain/breaches/clock'
import { breachDuties } from '#shared/domain/breaches/duties'
import { eraseOn } from '#shared/domain/requests/case-rules'
import type { BreachSummary } from '#shared/ipc/breaches'
import { endOfBreach } from '../../db/breach-ends.ts'
import type { Ground } from './ground.ts'

/** An incident as list, sheet, table and register show it. */
export function breachSummary(breach: Breach, ground: Ground): BreachSummary {
  const { id, refNo, title, timeZone, natures, firstSignal, people, imported } = breach
  const { settings, now, today, erasePeriod } = ground
  const status = breachStatus(breach)
  const closedOn = endOfBreach(breach)
  return {
    id,
    refNo,
    title,
    timeZone,
    natures,
    firstSignalAt: firstSignal.at,
    isSignalDayOnly: firstSignal.isDayOnly,
    awareAt: status.awareAt,
    isAwareDayOnly: status.isAwareDayOnly,
    notifiedAt: status.notifiedAt,
    isNotifiedDayOnly: status.isNotifiedDayOnly,
    strictAt: strictLimit(status.awareAt, timeZone, settings.notificationHours),
    isRunning: status.isRunning,
    state: status.state,
    people: status.people,
    isOpen: status.isOpen,
    band: status.latestAssessment?.severity?.band ?? null,
    outcome: status.latestAssessment?.outcome ?? null,
    peopleCount: people.count,
    closedOn,
    eraseOn: eraseOn(closedOn, erasePeriod),
    duties: breachDuties(breach, settings, now, today),
    source: imported?.source ?? null,
  }
}

function strictLimit(awareAt: string | null, timeZone: string, hours: number): string | null {
  return awareAt === null ? null : breachClock({ awareAt, timeZone, hours }).strictAt
}

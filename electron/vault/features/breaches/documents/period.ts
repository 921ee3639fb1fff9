import type { Breach } from '#shared/domain/breaches/breach'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import { dayOf } from '#shared/domain/values/day'
import type { BreachPeriod } from '#shared/ipc/breaches'

/** Where an incident stands in a register: its awareness, or its first signal while there is none. GDPR art. 33(5). */
export function startOf(breach: Breach): string {
  return breachStatus(breach).awareAt ?? breach.firstSignal.at
}

/** Whether an incident belongs into a period, both days included, told in its own zone. */
export function isInPeriod(breach: Breach, { from, to }: BreachPeriod): boolean {
  const day = dayOf(startOf(breach), breach.timeZone)
  return (from === null || day >= from) && (to === null || day <= to)
}

import { BREACH_DUTIES, type BreachDuty } from '#shared/domain/breaches/state'
import type { BreachSummary } from '#shared/ipc/breaches'

/** The most urgent of what an incident asks for. */
export function nextDuty({ duties }: Pick<BreachSummary, 'duties'>): BreachDuty | null {
  return BREACH_DUTIES.find((duty) => duties.includes(duty)) ?? null
}

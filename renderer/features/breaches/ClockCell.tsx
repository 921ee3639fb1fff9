import { createContext, useContext } from 'react'
import { FIRST_BREACH_SETTINGS } from '#shared/domain/breaches/settings'
import type { BreachSummary } from '#shared/ipc/breaches'
import { BreachClockChip } from '../../parts/breach-clock/BreachClockChip.tsx'
import type { ClockHours } from '../../parts/breach-clock/clock-standing.ts'

/** By which hours the clocks of all rows are told. */
export const Hours = createContext<ClockHours>(FIRST_BREACH_SETTINGS)

/** How an incident's clock stands, in its row. */
export function ClockCell({ row }: { readonly row: BreachSummary }) {
  return <BreachClockChip facts={row} hours={useContext(Hours)} isInColumn />
}

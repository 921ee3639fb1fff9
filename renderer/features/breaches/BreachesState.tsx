import { useMemo } from 'react'
import type { BreachSummary } from '#shared/ipc/breaches'
import { breachesListText as text } from '#shared/text/breaches-list'
import {
  clocksOver,
  nextClockWords,
  runningClocks,
} from '../../parts/breach-clock/running-clocks.ts'
import { useNow } from '../../parts/clock/use-now.ts'

/** How the register stands in a line of words that counts down: "4 incidents, 1 clock running: 26 h 14 min left". */
export function BreachesState({ rows }: { readonly rows: readonly BreachSummary[] }) {
  const clocks = useMemo(() => runningClocks(rows), [rows])
  return useNow((now) => {
    const over = clocksOver(clocks, now).length
    return text.state({
      total: rows.length,
      running: clocks.length,
      over,
      next: nextClockWords(clocks, now),
    })
  })
}

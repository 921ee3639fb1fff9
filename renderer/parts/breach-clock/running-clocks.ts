import { timeLeft } from '#shared/domain/breaches/clock'
import type { BreachSummary } from '#shared/ipc/breaches'
import { timeLeftWords } from '#shared/text/breach-clock'

/** What a clock that runs is told from. */
export type RunningClock = Pick<BreachSummary, 'id' | 'refNo'> & { readonly strictAt: string }
type Row = Pick<BreachSummary, 'id' | 'refNo' | 'isRunning' | 'strictAt'>

/** The clocks that run, the one that ends first at the head. GDPR art. 33(1). */
export function runningClocks(rows: readonly Row[]): RunningClock[] {
  const running = rows.flatMap(({ id, refNo, isRunning, strictAt }) =>
    isRunning && strictAt !== null ? [{ id, refNo, strictAt }] : [],
  )
  return running.toSorted((a, b) => Date.parse(a.strictAt) - Date.parse(b.strictAt))
}

/** Those of them that have run out. */
export function clocksOver(clocks: readonly RunningClock[], now: string): RunningClock[] {
  return clocks.filter(({ strictAt }) => timeLeft(strictAt, now).isOver)
}

/** The words of the clock that ends next; where all have run out, of the one that did so first; null without any. */
export function nextClockWords(clocks: readonly RunningClock[], now: string): string | null {
  const next = clocks.find(({ strictAt }) => !timeLeft(strictAt, now).isOver) ?? clocks[0]
  return next ? timeLeftWords(next.strictAt, now) : null
}

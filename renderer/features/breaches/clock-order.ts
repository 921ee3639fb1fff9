import type { BreachSummary } from '#shared/ipc/breaches'

// Far above any time in milliseconds, so that one kind of rows stands behind the other.
const BEHIND = 1e15

type Ordered = Pick<
  BreachSummary,
  'isRunning' | 'isOpen' | 'strictAt' | 'awareAt' | 'firstSignalAt'
>

/** Where an incident stands by its clock: running ones by their end, then open ones, then the rest, the newest first. */
export function clockOrder({ isRunning, isOpen, strictAt, ...known }: Ordered): number {
  if (isRunning && strictAt !== null) return Date.parse(strictAt)
  const since = Date.parse(known.awareAt ?? known.firstSignalAt)
  return (isOpen ? 2 : 3) * BEHIND - since
}

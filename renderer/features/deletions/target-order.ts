import type { DeletionSummary } from '#shared/ipc/deletions'
import { runningTarget } from '../../parts/deletions/target-standing.ts'

// Far above any time in milliseconds, so that one kind of rows stands behind the other.
const BEHIND = 1e15

/** Where a case stands by its target: what has to be frozen or deleted by its limit, then open cases, then the rest, the newest first. */
export function targetOrder(row: DeletionSummary): number {
  const running = runningTarget(row)
  // What has no limit by the hour has to be frozen at once.
  if (running) return running.by === null ? 0 : limitOf(running.by)
  const since = Date.parse(row.signalAt ?? row.deletedOn ?? row.closedOn ?? '')
  return (row.isOpen ? 2 : 3) * BEHIND - (Number.isNaN(since) ? 0 : since)
}

// A day ends with its last hour.
function limitOf(by: string): number {
  return Date.parse(by.length === 10 ? `${by}T23:59:59Z` : by)
}

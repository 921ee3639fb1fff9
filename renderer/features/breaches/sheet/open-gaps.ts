import type { BreachState } from '#shared/domain/breaches/state'
import { notificationGaps, type NotificationGap } from '#shared/domain/breaches/notification-gaps'
import type { LoadedBreach } from './breach-sheet.ts'

/** Where a notification may still be written or completed. GDPR art. 33(4). */
const OPEN: readonly BreachState[] = [
  'SIGNAL',
  'TRIAGE',
  'AWARE',
  'ASSESSED',
  'NOTIFIED_INITIAL',
  'NOTIFIED_FOLLOW_UP',
]

/** What the notification lacks while it can still be completed. GDPR art. 33(3), 33(4). */
export function openGaps(
  loaded: Pick<LoadedBreach, 'breach' | 'summary' | 'register'>,
): NotificationGap[] {
  const { breach, summary, register } = loaded
  return OPEN.includes(summary.state) ? notificationGaps(breach, register) : []
}

import type { HoldingRow } from '#shared/ipc/retention'

/** Whether a row may be ticked off as erased: neither held, nor gone, nor kept by this program itself. GDPR art. 17(3). */
export function canTickOff({ own, status, holdIds }: HoldingRow): boolean {
  return (
    own === null && holdIds.length === 0 && !['HELD', 'ERASED', 'NOT_APPLICABLE'].includes(status)
  )
}

import { dateShape } from '#shared/domain/log-import/date-shape'
import type { LogLook } from '#shared/ipc/logs'
import type { DateOrder, Draft } from '../draft.ts'
import { shownOrder } from '../wizard-state.ts'

type Column = LogLook['columns'][number]
type Finding = DateOrder | 'ask' | 'mixed'

/** In which order a column is read: as the officer chose, else as the file shows, else not known. */
export function orderOf(column: number, draft: Draft): DateOrder | null {
  const found = draft.dateOrders[String(column)] ?? foundOrder(column, draft)
  return found === 'ask' || found === 'mixed' ? null : found
}

/** What the file itself says; what the whole of it said outweighs its beginning. */
export function foundOrder(column: number, { look, check }: Draft): Finding {
  const { samples = [] } = look.columns.find(({ index }) => index === column) ?? {}
  const atFirst = look.dateOrders[String(column)] ?? shownOrder(samples)
  if (check && isOpenIn(check.result, column)) return atFirst === 'ask' ? 'ask' : 'mixed'
  return check?.result.dateOrders[String(column)] ?? atFirst
}

/** Whether the order of day and month makes a difference in this column. */
export function isOrderAsked(column: Column, draft: Draft): boolean {
  const found = foundOrder(column.index, draft)
  if (found === 'ask' || found === 'mixed') return true
  return column.samples.some((text) => dateShape(text).kind === 'parts')
}

function isOpenIn({ openDates }: { openDates: readonly { column: number }[] }, column: number) {
  return openDates.some((open) => open.column === column)
}

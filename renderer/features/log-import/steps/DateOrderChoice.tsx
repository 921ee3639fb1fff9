import { RadioField } from '#ui/fields/RadioField'
import { dateShape } from '#shared/domain/log-import/date-shape'
import type { LogLook } from '#shared/ipc/logs'
import { dateOrderWords, logImportText } from '#shared/text/log-import'
import type { DateOrder, Draft } from '../draft.ts'
import { setDraft, useWizard } from '../wizard-store.ts'
import { foundOrder, isOrderAsked, orderOf } from './date-orders.ts'

type DateOrderChoiceProps = {
  readonly columns: LogLook['columns']
  readonly draft: Draft
}

const words = logImportText.columns
const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']

/** Whether the day or the month comes first, one answer per column, wherever it makes a difference. */
export function DateOrderChoice({ columns, draft }: DateOrderChoiceProps) {
  const { hindrance } = useWizard()
  return columns
    .filter((column) => isOrderAsked(column, draft))
    .map(({ index, samples }) => {
      const order = orderOf(index, draft)
      const found = foundOrder(index, draft)
      const isStopped = hindrance?.code === 'log-date-order-open' && order === null
      const hint = found === 'mixed' ? words.orderMixed : words.orderAsk
      return (
        <RadioField
          key={index}
          label={words.order}
          choices={choicesFor(samples)}
          isInline
          value={order}
          onChange={(chosen) => setOrder(index, chosen)}
          description={order === null && !isStopped ? hint : undefined}
          error={isStopped ? hint : null}
        />
      )
    })
}

// Dates such as 26/03/04 may begin with the year; 03/04/2026 cannot.
function choicesFor(samples: readonly string[]) {
  const parts = samples.flatMap((text) => {
    const shape = dateShape(text)
    return shape.kind === 'parts' ? [shape.parts] : []
  })
  const mayBeginWithYear = parts.every(([, , last]) => last.length === 2)
  return ORDERS.filter((order) => order !== 'ymd' || mayBeginWithYear).map((id) => ({
    id,
    label: dateOrderWords[id],
  }))
}

function setOrder(column: number, order: DateOrder): void {
  setDraft((draft) => ({ dateOrders: { ...draft.dateOrders, [String(column)]: order } }))
}

import { readLogDate } from '#shared/domain/log-import/read-date'
import type { LogTarget } from '#shared/domain/log-import/target'
import type { LogLook } from '#shared/ipc/logs'
import { logImportText } from '#shared/text/log-import'
import { formatDate, formatInstant } from '../../../ui/format-date.ts'
import type { Draft } from '../draft.ts'
import { orderOf } from './date-orders.ts'

type Columns = LogLook['columns']
type ColumnSamplesProps = {
  readonly target: LogTarget
  readonly columns: Columns
  readonly draft: Draft
  readonly timeZone: string | null
}

const words = logImportText.columns
const MOST_SAMPLES = 3
const MOST_DATES = 2

/** What stands in the first rows of the columns; dates as they are read. */
export function ColumnSamples({ target, columns, draft, timeZone }: ColumnSamplesProps) {
  if (columns.length === 0) return null
  const samples = columns.flatMap((column) => column.samples.filter((text) => text.trim() !== ''))
  if (samples.length === 0) {
    const isHidden = columns.some((column) => column.isHidden)
    return (
      <span className="text-13 text-ink-faint">
        {isHidden ? words.hiddenSamples : words.emptySamples}
      </span>
    )
  }
  if (target.kind !== 'date') {
    const text = [...new Set(samples)].slice(0, MOST_SAMPLES).join(' · ')
    return (
      <span title={text} className="truncate text-13 text-ink-soft">
        <bdi>{text}</bdi>
      </span>
    )
  }
  return (
    <ul className="flex flex-col text-13 text-ink-soft">
      {columns.map((column) =>
        column.samples.slice(0, MOST_DATES).map((text) => (
          <li key={`${column.index} ${text}`} title={text} className="truncate">
            {words.readAs(text, readingOf(text, column.index, draft, timeZone))}
          </li>
        )),
      )}
    </ul>
  )
}

function readingOf(text: string, column: number, draft: Draft, timeZone: string | null): string {
  if (timeZone === null) return '…'
  const { serialSystem } = draft
  const date = readLogDate(text, { order: orderOf(column, draft), serialSystem, timeZone })
  if (!('problem' in date)) {
    // A case counts days; the hours of a breach count from its minute. GDPR art. 33(1).
    const { day, instant } = date
    return draft.register === 'breaches' && instant !== null
      ? formatInstant(instant, timeZone)
      : formatDate(day)
  }
  return date.problem === 'order-unknown' ? words.orderOpen : words.notADay
}

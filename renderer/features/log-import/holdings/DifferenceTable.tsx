import type { HoldingLogCheck } from '#shared/ipc/holding-logs'
import { holdingLogText, isFirstCount } from '#shared/text/holding-log'
import { formatNumber } from '../../../ui/format-count.ts'

const words = holdingLogText.check
const STATES = ['added', 'changed', 'removed', 'same'] as const

type DifferenceTableProps = { readonly difference: HoldingLogCheck['difference'] }

/** How the count differs from the one before it, in holdings and in records. */
export function DifferenceTable({ difference }: DifferenceTableProps) {
  const { recordsBefore, recordsAfter } = difference
  const isFirst = isFirstCount(difference)
  const rows = [
    ...STATES.filter((state) => !isFirst || state === 'added').map((state) => ({
      id: state,
      label: words.state[state],
      value: difference[state],
    })),
    ...(isFirst ? [] : [{ id: 'before', label: words.recordsBefore, value: recordsBefore }]),
    { id: 'after', label: words.recordsAfter, value: recordsAfter },
  ]
  return (
    <section className="flex max-w-90 flex-col gap-1">
      <h3 className="pt-1 text-14 font-semibold text-ink">{words.difference}</h3>
      <p className="text-13 text-ink-soft">{isFirst ? words.firstCount : words.differenceHint}</p>
      <table aria-label={words.difference} className="w-fit text-14">
        <tbody>
          {rows.map(({ id, label, value }) => (
            <tr key={id} className="border-b border-hairline last:border-0">
              <th scope="row" className="py-1 pr-8 text-left font-normal text-ink-soft">
                {label}
              </th>
              <td className="min-w-16 py-1 text-right font-semibold text-ink">
                {formatNumber(value)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

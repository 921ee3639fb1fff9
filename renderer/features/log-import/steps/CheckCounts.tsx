import { logImportText } from '#shared/text/log-import'
import { formatNumber } from '../../../ui/format-count.ts'

const words = logImportText.check

type CheckCountsProps = {
  readonly counts: readonly { id: string; label: string; count: number }[]
  /** How many rows the file has. */
  readonly rows: number
}

/** How many rows of the file share each fate. */
export function CheckCounts({ counts, rows }: CheckCountsProps) {
  return (
    <table aria-label={words.countsLabel} className="w-fit text-14">
      <tbody>
        {counts.map(({ id, label, count }) => (
          <tr key={id} className="border-b border-hairline">
            <th scope="row" className="py-1 pr-8 text-left font-normal text-ink-soft">
              {label}
            </th>
            <td className="min-w-16 py-1 text-right font-semibold text-ink">
              {formatNumber(count)}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" className="py-1 pr-8 text-left font-normal text-ink-soft">
            {words.rowsOfFile}
          </th>
          <td className="py-1 text-right text-ink-soft">{formatNumber(rows)}</td>
        </tr>
      </tbody>
    </table>
  )
}

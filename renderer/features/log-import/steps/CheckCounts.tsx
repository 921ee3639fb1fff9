import type { LogCheck } from '#shared/ipc/logs'
import { logImportText } from '#shared/text/log-import'
import { formatNumber } from '../../../ui/format-count.ts'

const words = logImportText.check
const KINDS = ['add', 'change', 'same', 'refused', 'warnings', 'totals'] as const
/** Rows every file has; the rest is only told where there are any. */
const ALWAYS: readonly string[] = ['add', 'refused']

/** How many rows of the file are added, changed, left as they are and refused. */
export function CheckCounts({ check }: { readonly check: LogCheck }) {
  const shown = KINDS.filter((kind) => check.counts[kind] > 0 || ALWAYS.includes(kind))
  return (
    <table aria-label={words.countsLabel} className="w-fit text-14">
      <tbody>
        {shown.map((kind) => (
          <tr key={kind} className="border-b border-hairline">
            <th scope="row" className="py-1 pr-8 text-left font-normal text-ink-soft">
              {words.counts[kind]}
            </th>
            <td className="min-w-16 py-1 text-right font-semibold text-ink">
              {formatNumber(check.counts[kind])}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" className="py-1 pr-8 text-left font-normal text-ink-soft">
            {words.rowsOfFile}
          </th>
          <td className="py-1 text-right text-ink-soft">{formatNumber(check.rows)}</td>
        </tr>
      </tbody>
    </table>
  )
}

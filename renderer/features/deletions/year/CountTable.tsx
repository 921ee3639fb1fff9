import { deletionYearText as text, shareWords } from '#shared/text/deletion-year'
import { formatNumber } from '../../../ui/format-count.ts'

export type CountRow = {
  readonly id: string
  readonly label: string
  readonly count: number
  readonly article?: string
  /** A part of the row above it. */
  readonly isPart?: boolean
}

type CountTableProps = {
  readonly label: string
  /** What the rows are. */
  readonly head: string
  readonly rows: readonly CountRow[]
  readonly total: number
}

/** Counts with their shares of a whole; nothing but figures and hairlines. */
export function CountTable({ label, head, rows, total }: CountTableProps) {
  return (
    <table aria-label={label} className="w-full table-fixed border-collapse text-13">
      <thead>
        <tr className="border-b border-hairline text-12 text-ink-faint">
          <th scope="col" className="py-1.5 pr-2 text-left font-semibold">
            {head}
          </th>
          <th scope="col" className="w-16 px-2 text-right font-semibold">
            {text.cases}
          </th>
          <th scope="col" className="w-20 pl-2 text-right font-semibold">
            {text.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.id} row={row} total={total} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ row, total }: { readonly row: CountRow; readonly total: number }) {
  const { label, article, count, isPart = false } = row
  return (
    <tr className={`border-b border-hairline ${count === 0 ? 'text-ink-faint' : ''}`}>
      <th
        scope="row"
        className={`h-row pr-2 text-left font-normal ${isPart ? 'pl-4 text-ink-soft' : ''}`}
      >
        {label}
        {article ? (
          <span className="ml-1 text-12 whitespace-nowrap text-ink-faint"> {article}</span>
        ) : null}
      </th>
      <td className="px-2 text-right tabular-nums">{formatNumber(count)}</td>
      <td className="pl-2 text-right text-ink-faint tabular-nums">{shareWords(count, total)}</td>
    </tr>
  )
}

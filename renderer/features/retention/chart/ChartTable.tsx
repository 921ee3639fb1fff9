import type { ChartNumbers } from '#shared/chart/series'
import { columnTotals } from '#shared/chart/series'
import { columnName, retentionChartText as text } from '#shared/text/retention-chart'
import { formatNumber } from '../../../ui/format-count.ts'
import { seriesName } from './series-name.ts'

export type ChartTableProps = {
  readonly numbers: ChartNumbers
  readonly label: string
}

const HEAD =
  'sticky top-0 z-10 bg-paper shadow-[inset_0_-1px_0_var(--rule)] px-2 py-1.5 text-12 font-semibold text-ink-faint align-bottom [overflow-wrap:normal]'
const FIRST = 'sticky left-0 bg-paper pr-3 text-left'

/** The numbers of the chart, every category by itself, with sums in both directions. */
export function ChartTable({ numbers, label }: ChartTableProps) {
  const { columns, series } = numbers
  const totals = columnTotals(numbers)
  const sum = totals.reduce((all, each) => all + each, 0)
  return (
    <div
      role="group"
      aria-label={label}
      // What scrolls can be reached by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="max-h-[clamp(12rem,36vh,30rem)] overflow-auto"
    >
      <table className="min-w-full border-collapse text-13">
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} ${FIRST} z-20 pl-0`}>
              {text.period}
            </th>
            <th scope="col" className={`${HEAD} text-right`}>
              {text.total}
            </th>
            {series.map((each) => (
              <th key={each.id} scope="col" className={`${HEAD} min-w-20 text-right`}>
                <span title={seriesName(each)} className="line-clamp-3">
                  {seriesName(each)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <tr key={column.key} className="border-b border-hairline">
              <th scope="row" className={`${FIRST} h-row-compact font-normal whitespace-nowrap`}>
                {columnName(column)}
              </th>
              <td className="px-2 text-right whitespace-nowrap font-semibold">
                {formatNumber(totals[index] ?? 0)}
              </td>
              {series.map(({ id, values }) => (
                <td
                  key={id}
                  className={`px-2 text-right whitespace-nowrap ${values[index] ? '' : 'text-ink-faint'}`}
                >
                  {formatNumber(values[index] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" className={`${FIRST} h-row-compact`}>
              {text.total}
            </th>
            <td className="px-2 text-right whitespace-nowrap">{formatNumber(sum)}</td>
            {series.map(({ id, total }) => (
              <td key={id} className="px-2 text-right whitespace-nowrap">
                {formatNumber(total)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

import type { ReactNode } from 'react'
import { logImportText } from '#shared/text/log-import'
import { WideTable } from './WideTable.tsx'

const words = logImportText.check

/** One column of the table that shows rows as they would arrive. */
export type SampleColumn<R> = {
  readonly id: string
  readonly title: string
  readonly cell: (row: R) => ReactNode
  readonly width: string
}

type SampleTableProps<R> = {
  readonly sample: readonly R[]
  readonly columns: readonly SampleColumn<R>[]
}

/** The first rows of a file as the records they would become. */
export function SampleTable<R extends { row: number }>({ sample, columns }: SampleTableProps<R>) {
  if (sample.length === 0) return null
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h3 className="text-16 font-semibold text-ink">{words.sample(sample.length)}</h3>
      <WideTable label={words.sample(sample.length)}>
        <table className="w-full min-w-[53rem] table-fixed text-13">
          <thead>
            <tr className="border-b border-rule text-left text-12 text-ink-faint">
              {columns.map(({ id, title, width }) => (
                <th key={id} scope="col" style={{ width }} className="py-1.5 pr-2 font-semibold">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((row) => (
              <tr key={row.row} className="border-b border-hairline">
                {columns.map(({ id, cell }) => (
                  <td key={id} className="h-row pr-2">
                    <span className="flex min-w-0">{cell(row)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  )
}

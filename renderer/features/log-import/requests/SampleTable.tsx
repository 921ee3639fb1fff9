import type { LogCheck } from '#shared/ipc/logs'
import { logImportText } from '#shared/text/log-import'
import { WideTable } from '../steps/WideTable.tsx'
import { sampleColumns } from './sample-columns.tsx'

const words = logImportText.check

/** The first rows as records, with the due dates that follow from them. */
export function SampleTable({ check: { sample } }: { readonly check: LogCheck }) {
  if (sample.length === 0) return null
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h3 className="text-16 font-semibold text-ink">{words.sample(sample.length)}</h3>
      <WideTable label={words.sample(sample.length)}>
        <table className="w-full min-w-[53rem] table-fixed text-13">
          <thead>
            <tr className="border-b border-rule text-left text-12 text-ink-faint">
              {sampleColumns.map(({ id, title, width }) => (
                <th key={id} scope="col" style={{ width }} className="py-1.5 pr-2 font-semibold">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((row) => (
              <tr key={row.row} className="border-b border-hairline">
                {sampleColumns.map(({ id, cell }) => (
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

import { VisuallyHidden } from '#ui/marks/VisuallyHidden'
import type { LogLook } from '#shared/ipc/logs'
import { logImportText } from '#shared/text/log-import'
import { WideTable } from './WideTable.tsx'

const words = logImportText.reading

/** The first rows as they are cut into cells: the header marked, what stands above it grey. */
export function LogPreview({ look }: { readonly look: LogLook }) {
  const { preview, reading, columns } = look
  const places = columns.map(({ index }) => index)
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h3 className="text-14 font-semibold text-ink">{words.preview(columns.length)}</h3>
      <WideTable label={words.previewLabel}>
        <table className="text-13">
          {reading.headerRow === 0 ? <NoHead places={places} /> : null}
          <tbody>
            {preview.map(({ no, cells }) => (
              <PreviewRow
                key={no}
                no={no}
                cells={places.map((place) => cells[place] ?? '')}
                part={partOf(no, reading.headerRow)}
              />
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  )
}

type Part = 'above' | 'header' | 'table'

function partOf(no: number, headerRow: number): Part {
  if (no === headerRow) return 'header'
  return no < headerRow ? 'above' : 'table'
}

const LOOKS: Record<Part, string> = {
  above: 'text-ink-faint',
  header: 'bg-selected font-semibold text-ink',
  table: 'text-ink-soft',
}

type PreviewRowProps = {
  readonly no: number
  readonly cells: readonly string[]
  readonly part: Part
}

function PreviewRow({ no, cells, part }: PreviewRowProps) {
  const Cell = part === 'header' ? 'th' : 'td'
  return (
    <tr className={`border-b border-hairline last:border-0 ${LOOKS[part]}`}>
      <th
        scope="row"
        className="py-1 pr-3 text-right text-12 font-normal whitespace-nowrap text-ink-faint"
      >
        {part === 'header' ? `${words.header} ` : ''}
        {part === 'above' ? <VisuallyHidden>{words.above} </VisuallyHidden> : null}
        {no}
      </th>
      {cells.map((cell, place) => (
        <Cell
          // Cells have no identity but their place.
          // eslint-disable-next-line react/no-array-index-key
          key={place}
          {...(part === 'header' ? { scope: 'col' } : {})}
          title={cell}
          className="max-w-48 truncate py-1 pr-4 text-left"
        >
          <bdi>{cell}</bdi>
        </Cell>
      ))}
    </tr>
  )
}

function NoHead({ places }: { readonly places: readonly number[] }) {
  return (
    <thead>
      <tr className="border-b border-rule text-left text-12 text-ink-faint">
        <th scope="col" className="py-1 pr-3 text-right font-normal">
          {words.rowHead}
        </th>
        {places.map((place) => (
          <th key={place} scope="col" className="py-1 pr-4 font-semibold whitespace-nowrap">
            {words.columnHead(place + 1)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

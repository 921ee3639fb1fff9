import type { TableColumn } from './PlainTable.tsx'

export type ReadTableProps<T extends { readonly id: string }> = {
  readonly label: string
  /** The first column names the row. */
  readonly columns: readonly TableColumn<T>[]
  readonly rows: readonly T[]
}

/** A table that is only read, however long. */
export function ReadTable<T extends { readonly id: string }>(props: ReadTableProps<T>) {
  const { label, columns, rows } = props
  return (
    <table aria-label={label} className="w-full min-w-[44rem] table-fixed border-collapse text-13">
      <thead>
        <tr className="border-b border-rule">
          {columns.map(({ id, title, width, isNumber }) => (
            <th
              key={id}
              scope="col"
              {...(width ? { style: { width } } : {})}
              className={`px-2 py-1.5 first:pl-0 text-12 font-semibold text-ink-faint ${isNumber ? 'text-right' : 'text-left'}`}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="border-b border-hairline">
            {columns.map(({ id, cell, isNumber }) => (
              <td
                key={id}
                className={`h-row px-2 first:pl-0 align-middle ${isNumber ? 'text-right' : 'text-left'}`}
              >
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

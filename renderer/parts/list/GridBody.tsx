import { GridRow } from './GridRow.tsx'
import type { DataGridProps } from './DataGrid.tsx'
import type { VirtualRows } from './use-virtual-rows.ts'

export type GridBodyProps<Row> = {
  readonly grid: DataGridProps<Row>
  readonly virtual: VirtualRows
  readonly template: string
  readonly domId: string
}

/** The rows in sight, each at its place in the height of all. */
export function GridBody<Row>({ grid, virtual, template, domId }: GridBodyProps<Row>) {
  const { list, idOf, labelOf, isQuiet, menuOf, canSelect = true } = grid
  const { rows, columns, cursor, activeIndex } = list
  return (
    <div role="rowgroup" className="relative" style={{ height: virtual.totalHeight }}>
      {virtual.items.map(({ index, start }) => {
        const row = rows[index]
        if (row === undefined) return null
        const id = idOf(row)
        return (
          <GridRow
            key={id}
            row={row}
            label={labelOf(row)}
            domId={`${domId}-${index}`}
            index={index}
            top={start - virtual.headerHeight}
            height={virtual.rowHeight}
            columns={columns}
            template={template}
            isActive={index === activeIndex}
            isSelected={canSelect ? cursor.selected.has(id) : null}
            isQuiet={isQuiet?.(row) ?? false}
            hasMenu={Boolean(menuOf)}
          />
        )
      })}
    </div>
  )
}

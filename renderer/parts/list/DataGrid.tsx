import { useId, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { ContextMenu } from '#ui/actions/ContextMenu'
import { listText } from '#shared/text/list'
import { gridAction } from './grid-keys.ts'
import { gridTracks } from './grid-tracks.ts'
import { GridBody } from './GridBody.tsx'
import { GridHeader } from './GridHeader.tsx'
import { useFocusWhenFree } from './use-focus-when-free.ts'
import { useGridActions } from './use-grid-actions.ts'
import type { List } from './list.ts'
import { useReading } from './use-reading.ts'
import { useRowMenu, type RowMenu } from './use-row-menu.ts'
import { useVirtualRows, type VirtualRows } from './use-virtual-rows.ts'

export type DataGridProps<Row> = {
  readonly label: string
  readonly list: List<Row>
  readonly idOf: (row: Row) => string
  readonly labelOf: (row: Row) => string
  readonly onOpen: (row: Row) => void
  /** A click opens the row, or only makes it the active one. */
  readonly click: 'opens' | 'points'
  /** False where nothing can be done with several rows. */
  readonly canSelect?: boolean
  readonly isQuiet?: (row: Row) => boolean
  /** MenuItems of a row. */
  readonly menuOf?: (row: Row) => ReactNode
  /** Keys of the page itself; true when it took the key. */
  readonly onKey?: (event: KeyboardEvent) => boolean
}

/** Rows and columns for the keyboard: a grid of any length of which only what is in sight is drawn. */
export function DataGrid<Row extends object>(props: DataGridProps<Row>) {
  const { list, menuOf, canSelect = true } = props
  const { columns, ids, view, activeIndex } = list
  const scroller = useRef<HTMLDivElement>(null)
  const domId = useId()
  const virtual = useVirtualRows({
    scroller,
    ids,
    activeIndex,
    density: view.density,
    startOffset: list.startOffset,
  })
  const menu = useRowMenu(scroller)
  const pointing = useGridActions(props, (to) => virtual.virtualizer.scrollToIndex(to), menu.open)
  useFocusWhenFree(scroller, list.allRows)
  useReading(list, virtual, scroller)
  const { template, minWidth } = gridTracks(columns, Boolean(menuOf))
  const { act, ...pointer } = pointing
  const keys = useGridKeys(props, virtual, act)
  return (
    <div
      ref={scroller}
      id={list.gridId}
      role="grid"
      aria-label={props.label}
      aria-rowcount={list.rowCount === null ? -1 : list.rowCount + 1}
      aria-colcount={columns.length + 1 + (menuOf ? 1 : 0)}
      aria-multiselectable={canSelect || undefined}
      aria-activedescendant={activeIndex < 0 ? undefined : `${domId}-${activeIndex}`}
      tabIndex={0}
      data-selecting={canSelect && list.selection.length > 0 ? '' : undefined}
      {...keys}
      {...pointer}
      onScroll={(event) => list.keepOffset(event.currentTarget.scrollTop)}
      className="group/grid relative min-h-40 grow overflow-auto outline-none [scrollbar-gutter:stable]"
    >
      <div style={{ minWidth }}>
        <GridHeader
          columns={columns}
          template={template}
          canSelect={canSelect}
          sort={view.sort}
          onSort={(sort) => list.setView((now) => ({ ...now, sort }))}
        />
        <GridBody grid={props} virtual={virtual} template={template} domId={domId} />
      </div>
      <OpenRowMenu grid={props} menu={menu} />
    </div>
  )
}

function useGridKeys<Row>(
  { list, onKey }: DataGridProps<Row>,
  { rowHeight }: VirtualRows,
  act: ReturnType<typeof useGridActions>['act'],
) {
  const { ids, activeIndex, move } = list
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || onKey?.(event)) return
    const pageSize = Math.max(1, Math.floor(event.currentTarget.clientHeight / rowHeight) - 2)
    const action = gridAction(event, { index: activeIndex, count: ids.length, pageSize })
    if (!action) return
    event.preventDefault()
    act(action)
  }
  const onFocus = (event: FocusEvent) => {
    if (event.target === event.currentTarget && activeIndex < 0)
      move({ kind: 'to', index: 0, extend: false })
  }
  return { onKeyDown, onFocus }
}

type OpenRowMenuProps<Row> = { readonly grid: DataGridProps<Row>; readonly menu: RowMenu }

function OpenRowMenu<Row>({ grid: { list, menuOf, labelOf }, menu }: OpenRowMenuProps<Row>) {
  const row = menu.index === null ? undefined : list.rows[menu.index]
  if (!menuOf || row === undefined) return null
  return (
    <ContextMenu
      label={listText.actionsFor(labelOf(row))}
      anchor={menu.anchor}
      isOpen
      onClose={menu.close}
    >
      {menuOf(row)}
    </ContextMenu>
  )
}

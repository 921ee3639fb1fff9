import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { ContextMenu } from '#ui/actions/ContextMenu'
import { listText } from '#shared/text/list'
import { gridTracks } from './grid-tracks.ts'
import { GridHeader } from './GridHeader.tsx'
import type { CursorMove } from './grid-cursor.ts'
import { gridAction, type GridAction } from './grid-keys.ts'
import { GridRow, type RowPart } from './GridRow.tsx'
import type { List } from './use-list.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

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
  const { label, list, idOf, labelOf, menuOf, canSelect = true } = props
  const { columns, rows, ids, view, cursor, activeIndex, selection } = list
  const scroller = useRef<HTMLDivElement>(null)
  const domId = useId()
  const virtual = useVirtualRows({
    scroller,
    ids,
    activeIndex,
    density: view.density,
    startOffset: list.startOffset,
  })
  const { virtualizer, items } = virtual
  const menu = useRowMenu(scroller)
  const act = useGridActions(props, (index) => virtualizer.scrollToIndex(index), menu.open)
  useFocusWhenFree(scroller, list.allRows)
  const { template, minWidth } = gridTracks(columns, Boolean(menuOf))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || props.onKey?.(event)) return
    const pageSize = Math.floor((scroller.current?.clientHeight ?? 0) / virtual.rowHeight) - 2
    const place = { index: activeIndex, count: ids.length, pageSize: Math.max(1, pageSize) }
    const action = gridAction(event, place)
    if (!action) return
    event.preventDefault()
    act(action)
  }
  const onPoint = usePointing(act)
  const menuRow = menu.index === null ? undefined : rows[menu.index]
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={ids.length + 1}
      aria-colcount={columns.length + 1 + (menuOf ? 1 : 0)}
      aria-multiselectable={canSelect || undefined}
      aria-activedescendant={activeIndex < 0 ? undefined : `${domId}-${activeIndex}`}
      tabIndex={0}
      data-selecting={selection.length > 0 ? '' : undefined}
      onFocus={(event) => {
        if (event.target === event.currentTarget && activeIndex < 0)
          list.move({ kind: 'to', index: 0, extend: false })
      }}
      onKeyDown={onKeyDown}
      onScroll={(event) => list.keepOffset(event.currentTarget.scrollTop)}
      className="group/grid relative min-h-0 grow overflow-auto outline-none"
    >
      <div style={{ minWidth }}>
        <GridHeader
          columns={columns}
          template={template}
          sort={view.sort}
          onSort={(sort) => list.setView((now) => ({ ...now, sort }))}
        />
        <div role="rowgroup" className="relative" style={{ height: virtual.totalHeight }}>
          {items.map(({ index, start }) => {
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
                isQuiet={props.isQuiet?.(row) ?? false}
                hasMenu={Boolean(menuOf)}
                onPoint={onPoint}
              />
            )
          })}
        </div>
      </div>
      {menuOf && menuRow ? (
        <ContextMenu
          label={listText.actionsFor(labelOf(menuRow))}
          anchor={menu.anchor}
          isOpen
          onClose={menu.close}
        >
          {menuOf(menuRow)}
        </ContextMenu>
      ) : null}
    </div>
  )
}

function withoutSelection(move: CursorMove): CursorMove {
  if (move.kind === 'to') return { ...move, extend: false }
  return move.kind === 'toggle' ? { ...move, kind: 'to', extend: false } : { kind: 'clear' }
}

type Act = (action: GridAction, index?: number) => void

/** What keys and pointer do, in one function that stays the same so that rows need not be drawn again. */
function useGridActions<Row>(
  props: DataGridProps<Row>,
  reveal: (index: number) => void,
  openMenu: (index: number) => void,
): Act {
  const latest = useRef({ props, reveal, openMenu })
  latest.current = { props, reveal, openMenu }
  return useCallback((action, at) => {
    const { list, onOpen, click, menuOf, canSelect = true } = latest.current.props
    const index = at ?? list.activeIndex
    const row = list.rows[index]
    if (action.kind === 'open') {
      if (at !== undefined) list.move({ kind: 'to', index, extend: false })
      if (row !== undefined && (at === undefined || click === 'opens')) onOpen(row)
    } else if (action.kind === 'menu') {
      if (row === undefined || !menuOf) return
      list.move({ kind: 'to', index, extend: false })
      latest.current.openMenu(index)
    } else if (action.kind === 'clear') {
      list.clear()
    } else {
      list.move(canSelect ? action : withoutSelection(action))
      if (action.kind === 'to' && at === undefined)
        latest.current.reveal(Math.max(0, Math.min(list.ids.length - 1, action.index)))
    }
  }, [])
}

function usePointing(act: Act) {
  return useCallback(
    (index: number, part: RowPart, event: MouseEvent<HTMLElement>) => {
      event.stopPropagation()
      if (part === 'menu') {
        event.preventDefault()
        return act({ kind: 'menu' }, index)
      }
      if (event.shiftKey) return act({ kind: 'to', index, extend: true }, index)
      if (part === 'select' || event.ctrlKey || event.metaKey)
        return act({ kind: 'toggle', index }, index)
      // Who drags over a text wants to copy it.
      if (window.getSelection()?.type === 'Range') return
      act({ kind: 'open' }, index)
    },
    [act],
  )
}

function useRowMenu(scroller: { readonly current: HTMLElement | null }) {
  const [index, setIndex] = useState<number | null>(null)
  const anchor = useRef<Element | null>(null)
  return {
    index,
    anchor,
    open: (at: number) => {
      const row = scroller.current?.querySelector(`[aria-rowindex="${at + 2}"]`)
      anchor.current = row?.querySelector('[data-row-menu]') ?? row ?? null
      setIndex(at)
    },
    close: () => setIndex(null),
  }
}

/** The keyboard is in the list whenever nothing else has it, as when a button went with what it did. */
function useFocusWhenFree(element: { readonly current: HTMLElement | null }, rows: unknown): void {
  useEffect(() => {
    const take = () => {
      if (document.activeElement === document.body) element.current?.focus({ preventScroll: true })
    }
    take()
    // A layer that closes gives the focus back a frame later, perhaps to a button that is gone.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(take)
    })
    return () => cancelAnimationFrame(frame)
  }, [element, rows])
}

import { useCallback, useRef, type MouseEvent } from 'react'
import type { DataGridProps } from './DataGrid.tsx'
import type { CursorMove } from './grid-cursor.ts'
import type { GridAction } from './grid-keys.ts'

export type GridPointing = {
  readonly act: (action: GridAction, at?: number) => void
  readonly onClick: (event: MouseEvent) => void
  readonly onContextMenu: (event: MouseEvent) => void
}

/** What keys and pointer do in a list; `reveal` brings a row into sight. */
export function useGridActions<Row>(
  props: DataGridProps<Row>,
  reveal: (index: number) => void,
  openMenu: (index: number) => void,
): GridPointing {
  const latest = useRef({ props, reveal, openMenu })
  latest.current = { props, reveal, openMenu }
  const act = useCallback<GridPointing['act']>((action, at) => {
    const { list, onOpen, click, menuOf, canSelect = true } = latest.current.props
    const index = at ?? list.activeIndex
    const row = list.rows[index]
    if (action.kind === 'clear') return list.clear()
    if (action.kind === 'open') {
      if (at !== undefined) list.move({ kind: 'to', index, extend: false })
      if (row !== undefined && (at === undefined || click === 'opens')) onOpen(row)
      return
    }
    if (action.kind === 'menu') {
      if (row === undefined || !menuOf) return
      list.move({ kind: 'to', index, extend: false })
      return latest.current.openMenu(index)
    }
    list.move(canSelect ? action : withoutSelection(action))
    if (action.kind === 'to' && at === undefined)
      latest.current.reveal(Math.max(0, Math.min(list.ids.length - 1, action.index)))
  }, [])
  return { act, ...usePointing(act) }
}

function withoutSelection(move: CursorMove): CursorMove {
  if (move.kind === 'to') return { ...move, extend: false }
  return move.kind === 'toggle' ? { ...move, kind: 'to', extend: false } : { kind: 'clear' }
}

function usePointing(act: GridPointing['act']): Pick<GridPointing, 'onClick' | 'onContextMenu'> {
  const onContextMenu = useCallback(
    (event: MouseEvent) => {
      const hit = rowAt(event.target)
      if (!hit) return
      event.preventDefault()
      act({ kind: 'menu' }, hit.index)
    },
    [act],
  )
  const onClick = useCallback(
    (event: MouseEvent) => {
      const hit = rowAt(event.target)
      if (!hit) return
      const { index, part } = hit
      // What has a doing of its own does it.
      if (part === 'own') return
      if (part === 'menu') return act({ kind: 'menu' }, index)
      if (event.shiftKey) return act({ kind: 'to', index, extend: true }, index)
      if (part === 'select' || event.ctrlKey || event.metaKey)
        return act({ kind: 'toggle', index }, index)
      // Who drags over a text wants to copy it.
      if (window.getSelection()?.type !== 'Range') act({ kind: 'open' }, index)
    },
    [act],
  )
  return { onClick, onContextMenu }
}

function rowAt(target: EventTarget): { index: number; part: string | undefined } | null {
  if (!(target instanceof Element)) return null
  const row = target.closest<HTMLElement>('[data-row]')
  if (!row) return null
  const part = target.closest<HTMLElement>('[data-part]')?.dataset['part']
  return { index: Number(row.dataset['row']), part }
}

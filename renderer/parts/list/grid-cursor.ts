/** Where the keyboard is in a list, and what is selected. */
export type GridCursor = {
  readonly activeId: string | null
  readonly selected: ReadonlySet<string>
  /** Where a range started; the selection before it is its base. */
  readonly anchorId: string | null
  readonly base: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
export const startCursor: GridCursor = {
  activeId: null,
  selected: NONE,
  anchorId: null,
  base: NONE,
}

export type CursorMove =
  | { readonly kind: 'to'; readonly index: number; readonly extend: boolean }
  | { readonly kind: 'toggle'; readonly index: number }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'clear' }

/** The cursor after a move over the rows in their order. */
export function moveCursor(
  cursor: GridCursor,
  ids: readonly string[],
  move: CursorMove,
): GridCursor {
  if (move.kind === 'clear') return { ...cursor, selected: NONE, anchorId: null, base: NONE }
  if (move.kind === 'select-all')
    return { ...cursor, selected: new Set(ids), anchorId: null, base: NONE }
  const activeId = ids[Math.max(0, Math.min(ids.length - 1, move.index))]
  if (activeId === undefined) return cursor
  if (move.kind === 'toggle') return toggled(cursor, activeId)
  if (!move.extend) return { ...cursor, activeId, anchorId: null }
  return extended(cursor, ids, activeId)
}

function toggled(cursor: GridCursor, activeId: string): GridCursor {
  const selected = new Set(cursor.selected)
  if (!selected.delete(activeId)) selected.add(activeId)
  return { activeId, selected, anchorId: null, base: NONE }
}

function extended(cursor: GridCursor, ids: readonly string[], activeId: string): GridCursor {
  const anchorId = cursor.anchorId ?? cursor.activeId ?? activeId
  const base = cursor.anchorId === null ? cursor.selected : cursor.base
  const ends = [ids.indexOf(anchorId), ids.indexOf(activeId)].sort((a, b) => a - b)
  const range = ids.slice(Math.max(0, ends[0] ?? 0), (ends[1] ?? 0) + 1)
  return { activeId, anchorId, base, selected: new Set([...base, ...range]) }
}

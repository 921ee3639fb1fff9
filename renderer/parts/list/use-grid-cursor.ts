import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { moveCursor, startCursor, type CursorMove, type GridCursor } from './grid-cursor.ts'

type Place = { readonly cursor: GridCursor; readonly scrollTop: number }

export type GridCursorState = {
  readonly cursor: GridCursor
  readonly move: (move: CursorMove) => void
  /** What is selected of the rows shown, in their order: what is hidden is never changed unseen. */
  readonly selection: readonly string[]
  /** How far the list was scrolled when it was left. */
  readonly startOffset: number
  /** To be told while scrolling. */
  readonly keepOffset: (scrollTop: number) => void
}

/** Where the officer is in a list; leaving and coming back finds her at the same row. */
export function useGridCursor(name: string, ids: readonly string[]): GridCursorState {
  const client = useQueryClient()
  const key = useMemo(() => ['list-place', name], [name])
  const [start] = useState<Place>(
    () => client.getQueryData<Place>(key) ?? { cursor: startCursor, scrollTop: 0 },
  )
  const [cursor, setCursor] = useState(start.cursor)
  const scrollTop = useRef(start.scrollTop)
  const latest = useRef(cursor)
  latest.current = cursor
  useEffect(() => {
    client.setQueryDefaults(key, { gcTime: Infinity })
    return () => {
      client.setQueryData<Place>(key, { cursor: latest.current, scrollTop: scrollTop.current })
    }
  }, [client, key])
  return {
    cursor,
    move: useCallback((move) => setCursor((now) => moveCursor(now, ids, move)), [ids]),
    selection: useMemo(() => ids.filter((id) => cursor.selected.has(id)), [ids, cursor.selected]),
    startOffset: start.scrollTop,
    keepOffset: useCallback((offset) => (scrollTop.current = offset), []),
  }
}

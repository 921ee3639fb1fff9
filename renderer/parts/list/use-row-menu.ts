import { useRef, useState, type RefObject } from 'react'

export type RowMenu = {
  /** The row whose menu is open. */
  readonly index: number | null
  readonly anchor: RefObject<Element | null>
  readonly open: (index: number) => void
  readonly close: () => void
}

/** Which row's menu is open, and beside what it stands. */
export function useRowMenu(grid: RefObject<HTMLElement | null>): RowMenu {
  const [index, setIndex] = useState<number | null>(null)
  const anchor = useRef<Element | null>(null)
  return {
    index,
    anchor,
    open: (at) => {
      const row = grid.current?.querySelector(`[data-row="${at}"]`)
      anchor.current = row?.querySelector('[data-part="menu"]') ?? row ?? null
      setIndex(at)
    },
    close: () => setIndex(null),
  }
}

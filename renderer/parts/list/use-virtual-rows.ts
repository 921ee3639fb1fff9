import {
  defaultRangeExtractor,
  useVirtualizer,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react'
import type { ListView } from './list-view.ts'

const HEADER_REM = 2
const ROW_REM = { comfortable: 2, compact: 1.625 }
const OVERSCAN = 12

export type VirtualRowsInput = {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly ids: readonly string[]
  readonly activeIndex: number
  readonly density: ListView['density']
  readonly startOffset: number
}

export type VirtualRows = {
  readonly items: readonly VirtualItem[]
  readonly rowHeight: number
  readonly headerHeight: number
  readonly totalHeight: number
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>
}

/** The few rows in sight of a list of any length, and always the active one, which a reader is on. */
export function useVirtualRows(input: VirtualRowsInput): VirtualRows {
  const { scroller, ids, activeIndex, density, startOffset } = input
  const [rem] = useState(readRem)
  const rowHeight = ROW_REM[density] * rem
  const headerHeight = HEADER_REM * rem
  // oxlint-disable-next-line react/incompatible-library -- rows are drawn from the returned items, and there is no compiler
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(() => rowHeight, [rowHeight]),
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    overscan: OVERSCAN,
    initialOffset: startOffset,
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    rangeExtractor: useCallback(
      (range) => {
        const shown = defaultRangeExtractor(range)
        const isExtra = activeIndex >= 0 && activeIndex < ids.length && !shown.includes(activeIndex)
        return isExtra ? [...shown, activeIndex].sort((a, b) => a - b) : shown
      },
      [activeIndex, ids.length],
    ),
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  return {
    items: virtualizer.getVirtualItems(),
    rowHeight,
    headerHeight,
    totalHeight: virtualizer.getTotalSize(),
    virtualizer,
  }
}

function readRem(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Number.isNaN(size) ? 16 : size
}

import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { pointAt, type ChartLayout } from '#shared/chart/layout'
import { movedCursor, type ChartCursor } from './chart-cursor.ts'
import type { RetentionChartViewProps } from './RetentionChartView.tsx'

type Deeds = Pick<RetentionChartViewProps, 'numbers' | 'onPick' | 'onEscape' | 'onTable'>

/** Keys and pointer over the chart: what is pointed at, and what pressing does there. */
export function useChartKeys({ numbers, onPick, onEscape, onTable }: Deeds, layout: ChartLayout) {
  const [cursor, setCursor] = useState<ChartCursor>({ column: 0, series: null })
  const [hover, setHover] = useState<ChartCursor | null>(null)
  const [isByKey, setByKey] = useState(false)
  const place = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return pointAt(layout, event.clientX - left, event.clientY - top)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const moved = movedCursor(event.key, inside(cursor, numbers.columns.length), numbers)
    if (moved) {
      setCursor(moved)
      setByKey(true)
      setHover(null)
    } else if (event.key === 'Enter' || event.key === ' ') onPick(cursor)
    else if (event.key === 't' || event.key === 'T') onTable()
    else if (event.key !== 'Escape' || !onEscape()) return
    event.preventDefault()
    event.stopPropagation()
  }
  return {
    active: hover ?? (isByKey ? inside(cursor, numbers.columns.length) : null),
    isByKey,
    onKeyDown,
    onFocus: (event: React.FocusEvent) => setByKey(event.currentTarget.matches(':focus-visible')),
    onBlur: () => setByKey(false),
    onPointerMove: (event: PointerEvent) => setHover(place(event)),
    onPointerLeave: () => setHover(null),
    onPointerUp: (event: PointerEvent) => {
      const at = event.button === 0 ? place(event) : null
      if (!at) return
      setCursor(at)
      onPick(at)
    },
  }
}

// Another axis may have fewer columns.
function inside(cursor: ChartCursor, count: number): ChartCursor {
  return cursor.column < count ? cursor : { column: Math.max(0, count - 1), series: null }
}

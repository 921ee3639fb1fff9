import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { ChartSize } from '#shared/chart/layout'

/** What a window without layout is taken for. */
const UNKNOWN = { width: 960, height: 240, scale: 1 }

/** The room an element has, and how large letters are; told anew whenever it changes. */
export function useSize(): [RefObject<HTMLDivElement | null>, ChartSize | null] {
  const element = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<ChartSize | null>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const read = () => setSize((before) => sameOr(before, readSize(current)))
    read()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(read)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [element, size]
}

function readSize(element: HTMLElement): ChartSize {
  // Without the bar that scrolls the columns.
  const { clientWidth: width, clientHeight: height } = element
  if (width === 0 || height === 0) return UNKNOWN
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return {
    width,
    height,
    scale: Number.isNaN(letters) ? 1 : letters / 16,
  }
}

function sameOr(before: ChartSize | null, now: ChartSize): ChartSize {
  const isSame =
    before?.width === now.width && before.height === now.height && before.scale === now.scale
  return isSame ? before : now
}

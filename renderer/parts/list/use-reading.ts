import { useEffect, useRef, type RefObject } from 'react'
import type { List } from './list.ts'
import type { VirtualRows } from './use-virtual-rows.ts'

/** Reads on where the rows in sight come near their end, and begins at the top of another answer. */
export function useReading<Row>(
  { reach, question, activeIndex }: List<Row>,
  { virtualizer }: VirtualRows,
  scroller: RefObject<HTMLDivElement | null>,
) {
  // The keyboard may be ahead of what is in sight.
  const endIndex = Math.max(virtualizer.range?.endIndex ?? 0, activeIndex)
  useEffect(() => reach?.(endIndex), [reach, endIndex])
  const answered = useRef(question)
  useEffect(() => {
    if (question == null || question === answered.current) return
    if (answered.current != null) scroller.current?.scrollTo({ top: 0 })
    answered.current = question
  }, [question, scroller])
}

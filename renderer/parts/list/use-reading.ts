import { useEffect, useRef, type RefObject } from 'react'
import type { List } from './list.ts'
import type { VirtualRows } from './use-virtual-rows.ts'

/** Reads on where the rows in sight come near their end, and begins at the top of another answer. */
export function useReading<Row>(
  { reach, question }: List<Row>,
  { virtualizer }: VirtualRows,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const endIndex = virtualizer.range?.endIndex ?? 0
  useEffect(() => reach?.(endIndex), [reach, endIndex])
  const answered = useRef(question)
  useEffect(() => {
    if (question == null || question === answered.current) return
    if (answered.current != null) scroller.current?.scrollTo({ top: 0 })
    answered.current = question
  }, [question, scroller])
}

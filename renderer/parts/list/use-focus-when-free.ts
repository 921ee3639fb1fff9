import { useEffect, type RefObject } from 'react'

/** Gives the keyboard to the list whenever nothing else has it, as when a button went with what it did. */
export function useFocusWhenFree(element: RefObject<HTMLElement | null>, rows: unknown): void {
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

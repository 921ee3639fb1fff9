import { useLayoutEffect, useRef, type RefObject } from 'react'

const NOTES = '.sheet-notes'
const SHIFT = '--note-shift'

/** Lets the notes in a sheet's margin run past their rows, one below the other, so that none pulls the rows apart. */
export function useMarginFlow(): RefObject<HTMLDivElement | null> {
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = sheet
    if (!current || typeof ResizeObserver === 'undefined') return
    const flow = () => placeNotes(current)
    const sizes = new ResizeObserver(flow)
    sizes.observe(current)
    // Notes stand outside the flow of the rows: the sheet keeps its size when one of them grows.
    const changes = new MutationObserver(flow)
    changes.observe(current, { childList: true, characterData: true, subtree: true })
    return () => {
      sizes.disconnect()
      changes.disconnect()
    }
  }, [])
  return sheet
}

function placeNotes(sheet: HTMLElement): void {
  const notes = [...sheet.querySelectorAll<HTMLElement>(NOTES)]
  const places = notes.map((note) => ({
    top: note.parentElement?.getBoundingClientRect().top ?? 0,
    height: note.offsetHeight,
  }))
  let free = Number.NEGATIVE_INFINITY
  for (const [index, { top, height }] of places.entries()) {
    const start = Math.max(top, free)
    notes[index]?.style.setProperty(SHIFT, `${start - top}px`)
    free = start + height
  }
}

import { useEffect, useState } from 'react'

/** The section the reader has reached: the last one whose heading has passed the upper third of the window. */
export function useSectionInView(headingIds: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(headingIds[0])
  const ids = headingIds.join(' ')
  useEffect(() => {
    const look = () => {
      const limit = window.innerHeight / 3
      const passed = ids.split(' ').filter((id) => {
        const heading = document.getElementById(id)
        return heading !== null && heading.getBoundingClientRect().top < limit
      })
      setCurrent(passed.at(-1) ?? ids.split(' ')[0])
    }
    look()
    // Scrolling does not bubble; the page scrolls inside the frame.
    document.addEventListener('scroll', look, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', look, { capture: true })
  }, [ids])
  return current
}

import { useEffect, useState, type RefObject } from 'react'

/** Whether an element at the head of a page has been scrolled out of sight; false while nobody asks. */
export function useIsScrolledAway(element: RefObject<HTMLElement | null>, isAsked: boolean) {
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    const { current } = element
    if (!isAsked || !current || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver((seen) => setAway(!seen.at(-1)?.isIntersecting))
    observer.observe(current)
    return () => observer.disconnect()
  }, [element, isAsked])
  return isAway
}

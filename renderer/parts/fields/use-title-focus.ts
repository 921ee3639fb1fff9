import { useEffect, useRef } from 'react'

/** Leads the keyboard to the title of the sheet once a step has taken away the button that had it. WCAG 2.4.3. */
export function useTitleFocus(isTaken: boolean): void {
  const wasTaken = useRef(isTaken)
  useEffect(() => {
    if (!isTaken || wasTaken.current) return
    wasTaken.current = true
    // A dialog that closes gives the keyboard back one turn later; only when that found nobody is it free.
    let turn = requestAnimationFrame(() => {
      turn = requestAnimationFrame(focusTitle)
    })
    return () => cancelAnimationFrame(turn)
  }, [isTaken])
}

function focusTitle(): void {
  const title = document.querySelector('h1')
  if (document.activeElement !== document.body || !title) return
  title.tabIndex = -1
  title.focus({ preventScroll: true })
}

import { useEffect, useState } from 'react'
import { call } from '../../../../call.ts'
import { showFailure } from '../../../../parts/history/undo-toast.ts'

/** So long the reference stands on the screen. */
export const SHOWN_MS = 60_000

/**
 * The working reference while it is shown, else null. It lives in this place alone: no answer is kept for later, and
 * leaving the sheet, hiding the window or a minute's time takes it away. GDPR art. 5(1)(c), 32.
 */
export function useShownReference(id: string) {
  const [text, setText] = useState<string | null>(null)
  const hide = () => setText(null)
  useEffect(() => {
    if (text === null) return
    const timer = window.setTimeout(hide, SHOWN_MS)
    const leave = () => {
      if (document.hidden) hide()
    }
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [text])
  const show = async () => {
    try {
      const shown = await call('deletions:show-reference', { id })
      // A window that was hidden meanwhile shows nothing when it comes back.
      if (!document.hidden) setText(shown)
    } catch (error) {
      showFailure(error)
    }
  }
  return { text, show, hide }
}

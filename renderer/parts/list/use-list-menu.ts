import { useEffect, useRef } from 'react'
import { onAppEvent } from '../../call.ts'

/** Carries out "New" and "Search" of the window's menu for the list that is shown. */
export function useListMenu(searchId: string, onNew?: () => void): void {
  const latest = useRef(onNew)
  latest.current = onNew
  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.kind !== 'menu') return
        if (event.item === 'new') latest.current?.()
        if (event.item === 'search') document.getElementById(searchId)?.focus()
      }),
    [searchId],
  )
}

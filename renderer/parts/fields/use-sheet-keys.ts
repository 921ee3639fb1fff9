import { useEffect, useRef } from 'react'

export type SheetKeys = {
  readonly onBack: () => void
  readonly onPrevious: () => void
  readonly onNext: () => void
}

// A notice calls itself an alert dialog too, but it lies in a region of its own and covers nothing.
const LAYERS =
  '[role="dialog"], [role="alertdialog"]:not([role="region"] *), [role="menu"], [role="listbox"]'
const FIELDS = 'input, textarea, select'

/** Escape leaves the field, then the sheet; Alt with Up and Down turns to the neighbours. */
export function useSheetKeys(keys: SheetKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => handleKey(event, latest.current)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function handleKey(event: KeyboardEvent, { onBack, onPrevious, onNext }: SheetKeys): void {
  if (event.defaultPrevented || document.querySelector(LAYERS) !== null) return
  const { target } = event
  const isNeighbour = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
  if (isNeighbour && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    // In a list of choices these keys open and close the list.
    if (target instanceof Element && target.closest('[role="combobox"], [aria-haspopup]')) return
    event.preventDefault()
    if (event.key === 'ArrowUp') onPrevious()
    else onNext()
  }
  if (event.key !== 'Escape') return
  if (target instanceof HTMLElement && target.matches(FIELDS)) target.blur()
  else onBack()
}

import { useEffect, useRef, type RefObject } from 'react'

/** Leads the keyboard to the first wrong field of a form, each time the form is refused. WCAG 3.3.1. */
export function useFirstProblem(refusals: number): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusals > 0) controlOf(form.current?.querySelector(WRONG))?.focus()
  }, [refusals])
  return form
}

// A closed list is marked around its button, not on it.
const WRONG = '[aria-invalid="true"], [data-invalid="true"]'

/** A group of choices is marked as a whole; its first choice takes the keyboard. */
function controlOf(wrong: Element | null | undefined): HTMLElement | null {
  const controls = 'input, textarea, button'
  if (!(wrong instanceof HTMLElement)) return null
  return wrong.matches(controls) ? wrong : wrong.querySelector<HTMLElement>(controls)
}

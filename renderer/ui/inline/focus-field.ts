const CONTROLS = 'textarea, input, button, [tabindex="0"]'

/** Brings a field of a sheet into view and puts the keyboard into it; false when it is not there. */
export function focusField(id: string): boolean {
  const row = document.getElementById(id)
  if (row === null) return false
  row.scrollIntoView({ block: 'center' })
  const control = row.querySelector<HTMLElement>(CONTROLS)
  control?.focus({ preventScroll: true })
  return true
}

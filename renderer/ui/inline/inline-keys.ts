import type { KeyboardEvent } from 'react'
import type { InlineEdit } from './use-inline-edit.ts'

/** Escape takes back what was typed, Ctrl or Cmd with Enter saves it; both are then done with. */
export function handleInlineKey<T>(event: KeyboardEvent, edit: InlineEdit<T>): void {
  if (event.key === 'Escape' && edit.isDirty) {
    event.preventDefault()
    event.stopPropagation()
    edit.restore()
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    event.stopPropagation()
    void edit.save()
  }
}

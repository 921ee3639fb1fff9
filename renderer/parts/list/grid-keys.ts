import type { CursorMove } from './grid-cursor.ts'

export type GridKey = {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key asks of a list. */
export type GridAction = CursorMove | { readonly kind: 'open' } | { readonly kind: 'menu' }

export type GridPlace = {
  readonly index: number
  readonly count: number
  readonly pageSize: number
}

/** The action of a key at a place in a list, or null when the key is none of the list's. */
export function gridAction(event: GridKey, place: GridPlace): GridAction | null {
  if (event.altKey) return null
  if (event.ctrlKey || event.metaKey) return withControl(event, place)
  const to = target(event.key, place)
  if (to !== null) return { kind: 'to', index: to, extend: event.shiftKey }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
    return { kind: 'menu' }
  if (event.key === 'Escape') return { kind: 'clear' }
  if (place.index < 0) return null
  if (event.key === 'Enter') return { kind: 'open' }
  if (event.key === ' ') return { kind: 'toggle', index: place.index }
  return null
}

function withControl(event: GridKey, { count }: GridPlace): GridAction | null {
  if (event.key.toLowerCase() === 'a' && !event.shiftKey) return { kind: 'select-all' }
  if (event.key === 'Home') return { kind: 'to', index: 0, extend: event.shiftKey }
  if (event.key === 'End') return { kind: 'to', index: count - 1, extend: event.shiftKey }
  return null
}

function target(key: string, { index, count, pageSize }: GridPlace): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
    case 'J':
      return index + 1
    case 'ArrowUp':
    case 'k':
    case 'K':
      return index < 0 ? count - 1 : index - 1
    case 'PageDown':
      return index + pageSize
    case 'PageUp':
      return index - pageSize
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

import { describe, expect, it } from 'vitest'
import {
  moveCursor,
  startCursor,
  type CursorMove,
} from '../../../../renderer/parts/list/grid-cursor.ts'
import { gridAction } from '../../../../renderer/parts/list/grid-keys.ts'

const IDS = ['a', 'b', 'c', 'd', 'e']
const to = (index: number, extend = false): CursorMove => ({ kind: 'to', index, extend })

/** The active row and the selected ones after moves, as `c: b c`. */
function after(...moves: CursorMove[]): string {
  const end = moves.reduce((cursor, move) => moveCursor(cursor, IDS, move), startCursor)
  return `${end.activeId}: ${IDS.filter((id) => end.selected.has(id)).join(' ')}`
}

describe('the cursor of a list', () => {
  it('stays within the list', () => {
    expect(after(to(-3))).toBe('a: ')
    expect(after(to(99))).toBe('e: ')
  })

  it('moves without selecting', () => {
    expect(after(to(1), to(2))).toBe('c: ')
  })

  it('extends from where it stood, and shrinks again', () => {
    expect(after(to(1), to(2, true), to(3, true))).toBe('d: b c d')
    expect(after(to(1), to(2, true), to(3, true), to(2, true))).toBe('c: b c')
    expect(after(to(2), to(1, true), to(0, true))).toBe('a: a b c')
  })

  it('keeps what was selected before a range', () => {
    expect(after({ kind: 'toggle', index: 0 }, to(2), to(3, true))).toBe('d: a c d')
  })

  it('selects all, one by one, and nothing', () => {
    expect(after(to(1), { kind: 'select-all' })).toBe('b: a b c d e')
    expect(after({ kind: 'toggle', index: 1 }, { kind: 'toggle', index: 1 })).toBe('b: ')
    expect(after({ kind: 'select-all' }, { kind: 'clear' })).toBe('null: ')
  })

  it('has nowhere to go in an empty list', () => {
    expect(moveCursor(startCursor, [], to(0))).toBe(startCursor)
  })
})

describe('the keys of a list', () => {
  const place = { index: 2, count: 50, pageSize: 10 }
  const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

  it.each([
    ['ArrowDown', 3],
    ['j', 3],
    ['ArrowUp', 1],
    ['k', 1],
    ['PageDown', 12],
    ['PageUp', -8],
    ['Home', 0],
    ['End', 49],
  ])('%s goes to %i', (key, index) => {
    expect(gridAction({ ...plain, key }, place)).toEqual({ kind: 'to', index, extend: false })
  })

  it('extend with Shift', () => {
    const event = { ...plain, key: 'ArrowDown', shiftKey: true }
    expect(gridAction(event, place)).toEqual({ kind: 'to', index: 3, extend: true })
  })

  it.each([
    ['Enter', { kind: 'open' }],
    [' ', { kind: 'toggle', index: 2 }],
    ['Escape', { kind: 'clear' }],
    ['ContextMenu', { kind: 'menu' }],
  ])('%j does %j', (key, action) => {
    expect(gridAction({ ...plain, key }, place)).toEqual(action)
  })

  it('leave other shortcuts to the window', () => {
    expect(gridAction({ ...plain, key: 'z', ctrlKey: true }, place)).toBeNull()
    expect(gridAction({ ...plain, key: 'ArrowUp', altKey: true }, place)).toBeNull()
    expect(gridAction({ ...plain, key: 'a', ctrlKey: true }, place)).toEqual({ kind: 'select-all' })
  })

  it('open nothing where no row is active', () => {
    expect(gridAction({ ...plain, key: 'Enter' }, { ...place, index: -1 })).toBeNull()
  })
})

import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  SHOWN_MS,
  useShownReference,
} from '../../../renderer/features/deletions/sheet/reference/use-shown-reference.ts'

beforeEach(() => {
  vi.useFakeTimers()
  window.workbench = {
    call: async () => ({ ok: true, value: 'ticket 48213' }),
    onChange: () => () => undefined,
    openDropped: () => Promise.resolve({ ok: false, error: { code: 'cancelled', problems: [] } }),
  }
})
afterEach(() => void vi.useRealTimers())

describe('a working reference on the screen', () => {
  it('hides by itself after a minute', async () => {
    const { result } = renderHook(() => useShownReference('d1'))
    expect(result.current.text).toBeNull()
    await act(() => result.current.show())
    expect(result.current.text).toBe('ticket 48213')
    act(() => void vi.advanceTimersByTime(SHOWN_MS - 1))
    expect(result.current.text).toBe('ticket 48213')
    act(() => void vi.advanceTimersByTime(1))
    expect(result.current.text).toBeNull()
    expect(SHOWN_MS).toBe(60_000)
  })
  it('goes with the window, and does not come into one that was hidden meanwhile', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
    const { result } = renderHook(() => useShownReference('d1'))
    await act(() => result.current.show())
    hidden.mockReturnValue(true)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(result.current.text).toBeNull()
    await act(() => result.current.show())
    expect(result.current.text).toBeNull()
    hidden.mockRestore()
  })
})

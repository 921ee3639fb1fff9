import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { instantNow } from '../../../../renderer/parts/clock/use-now.ts'

const NOW = '2026-11-23T08:40:00.000Z'

beforeEach(() => void vi.useFakeTimers({ now: Date.parse(NOW) }))
afterEach(() => void vi.useRealTimers())

describe('the present moment', () => {
  it('is read anew where nobody follows the clock, also after it was put back', () => {
    expect(instantNow()).toBe(NOW)
    vi.setSystemTime('2026-11-24T08:40:00.000Z')
    expect(instantNow()).toBe('2026-11-24T08:40:00.000Z')
    vi.setSystemTime('2026-11-22T08:40:00.000Z')
    expect(instantNow()).toBe('2026-11-22T08:40:00.000Z')
  })

  it('stands for a second, so that one drawing of the window tells one time', () => {
    expect(instantNow()).toBe(NOW)
    vi.setSystemTime('2026-11-23T08:40:00.999Z')
    expect(instantNow()).toBe(NOW)
    vi.setSystemTime('2026-11-23T08:40:01.000Z')
    expect(instantNow()).toBe('2026-11-23T08:40:01.000Z')
  })
})

import { describe, expect, it } from 'vitest'
import {
  clocksOver,
  nextClockWords,
  runningClocks,
} from '../../../../renderer/parts/breach-clock/running-clocks.ts'

const NOW = '2026-11-23T10:00:00.000Z'
const clock = (refNo: string, strictAt: string | null, isRunning = true) => ({
  id: refNo,
  refNo,
  strictAt,
  isRunning,
})
const ROWS = [
  clock('BR-1', '2026-11-25T10:00:00.000Z'),
  clock('BR-2', '2026-11-24T12:14:00.000Z'),
  clock('BR-3', '2026-11-23T07:57:00.000Z'),
  clock('BR-4', '2026-11-20T07:00:00.000Z', false),
  clock('BR-5', null),
]

describe('the clocks that run', () => {
  it('are those of incidents whose notification is open, the first to end at the head', () => {
    expect(runningClocks(ROWS).map(({ refNo }) => refNo)).toEqual(['BR-3', 'BR-2', 'BR-1'])
  })

  it('are told by the one that can still be kept and ends next', () => {
    expect(nextClockWords(runningClocks(ROWS), NOW)).toBe('26 h 14 min left')
  })

  it('are told by the one that ran out first when all have run out, and by nothing without any', () => {
    const later = '2026-11-25T10:00:00.001Z'
    expect(nextClockWords(runningClocks(ROWS), later)).toBe('50 h 04 min over')
    expect(nextClockWords([], NOW)).toBeNull()
  })

  it('are over after their limit, not at it', () => {
    const over = (now: string) => clocksOver(runningClocks(ROWS), now).map(({ refNo }) => refNo)
    expect(over('2026-11-24T12:14:00.000Z')).toEqual(['BR-3'])
    expect(over('2026-11-24T12:14:00.001Z')).toEqual(['BR-3', 'BR-2'])
  })
})

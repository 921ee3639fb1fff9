import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FIRST_BREACH_SETTINGS } from '#shared/domain/breaches/settings'
import { BreachClockChip } from '../../../../renderer/parts/breach-clock/BreachClockChip.tsx'
import {
  clockStanding,
  type ClockFacts,
} from '../../../../renderer/parts/breach-clock/clock-standing.ts'

const NOW = '2026-11-23T08:40:00.000Z'
const HOUR = 3_600_000
const MINUTE = 60_000

const RUNNING: ClockFacts = {
  timeZone: 'Europe/Vilnius',
  awareAt: NOW,
  isAwareDayOnly: false,
  notifiedAt: null,
  isNotifiedDayOnly: false,
  strictAt: '2026-11-26T08:40:00.000Z',
  isRunning: true,
  isOpen: true,
}

function show(facts: Partial<ClockFacts> = {}) {
  return render(<BreachClockChip facts={{ ...RUNNING, ...facts }} hours={FIRST_BREACH_SETTINGS} />)
}

/** The computer's clock jumps, and nothing in the window runs meanwhile. */
const jump = (ms: number) => vi.setSystemTime(Date.now() + ms)
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
const words = () => screen.getByText(/ (left|over)$/)

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the chip of a running clock', () => {
  it('tells the time left before the limit, and the limit by the clocks of the incident', () => {
    const { container } = show()
    expect(container.textContent).toBe('72 h 00 min left until 26 Nov, 10:40')
  })

  it('tells since when it is over, and the year where it is not this one', () => {
    const { container } = show({ strictAt: '2026-11-20T08:40:00.000Z' })
    expect(container.textContent).toBe('72 h 00 min over since 20 Nov, 10:40')
    jump(60 * 24 * HOUR)
    pass(1000)
    expect(container.textContent).toBe('1512 h 01 min over since 20 Nov 2026, 10:40')
  })

  it('leaves the limit out where it is told beside it', () => {
    const { container } = render(
      <BreachClockChip facts={RUNNING} hours={FIRST_BREACH_SETTINGS} hidesLimit />,
    )
    expect(container.textContent?.trim()).toBe('72 h 00 min left')
  })

  it('counts down at the minute', () => {
    show()
    pass(59_000)
    expect(words().textContent).toBe('72 h 00 min left')
    pass(1000)
    expect(words().textContent).toBe('71 h 59 min left')
  })

  it('draws nothing around it anew', () => {
    const drawn = vi.fn()
    function Around() {
      drawn()
      return <BreachClockChip facts={RUNNING} hours={FIRST_BREACH_SETTINGS} />
    }
    render(<Around />)
    drawn.mockClear()
    pass(5 * MINUTE)
    expect(words().textContent).toBe('71 h 55 min left')
    expect(drawn).not.toHaveBeenCalled()
  })

  it('is right at the next tick after the computer slept', () => {
    show()
    jump(30 * HOUR)
    expect(words().textContent).toBe('72 h 00 min left')
    pass(1000)
    expect(words().textContent).toBe('42 h 00 min left')
  })

  it('follows a clock that is put back', () => {
    show()
    jump(-2 * HOUR)
    pass(1000)
    expect(words().textContent).toBe('74 h 00 min left')
  })

  it.each([
    ['comes back into sight', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['is turned to again', () => window.dispatchEvent(new Event('focus'))],
  ])('is right at once when the window %s', (_, happen) => {
    show()
    jump(10 * HOUR)
    act(() => void happen())
    expect(words().textContent).toBe('62 h 00 min left')
  })

  it('begins anew with the right time after nobody looked at it for long', () => {
    show().unmount()
    jump(71 * HOUR)
    show()
    expect(words().textContent).toBe('1 h 00 min left')
  })

  it('stops its timer with the last chip', () => {
    show().unmount()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('warns from the hours of the settings on, and presses once the limit has passed', () => {
    show()
    expect(words().className).toContain('text-ink')
    jump(48 * HOUR - 2000)
    pass(1000)
    expect(words().textContent).toBe('24 h 01 min left')
    expect(words().className).not.toContain('text-warning')
    pass(1000)
    expect(words().textContent).toBe('24 h 00 min left')
    expect(words().className).toContain('text-warning')
    jump(24 * HOUR - 1000)
    pass(1000)
    expect(words().textContent).toBe('0 h 00 min left')
    pass(1000)
    expect(words().textContent).toBe('0 h 01 min over')
    expect(words().className).toContain('text-blocker')
    pass(2 * HOUR)
    expect(words().textContent).toBe('2 h 01 min over')
  })
})

describe('the chip of a clock that does not run', () => {
  const STOPPED = { ...RUNNING, isRunning: false }
  const standing = (change: Partial<ClockFacts>) =>
    clockStanding({ ...STOPPED, ...change }, FIRST_BREACH_SETTINGS)

  it.each<[string, Partial<ClockFacts>, string | null]>([
    ['Not started', { awareAt: null, strictAt: null }, null],
    ['No clock', { awareAt: null, strictAt: null, isOpen: false }, null],
    ['Not notified', {}, null],
    ['Not notified', { state: 'NOT_NOTIFIED_WITH_REASONS' }, null],
    ['Notified, time unclear', { state: 'NOTIFIED_INITIAL' }, null],
    ['Notified in time', { notifiedAt: '2026-11-26T08:40:00.000Z' }, 'good'],
    ['Notified 0 h 01 min late', { notifiedAt: '2026-11-26T08:41:00.000Z' }, 'warning'],
    ['Notified 25 h 05 min late', { notifiedAt: '2026-11-27T09:45:00.000Z' }, 'warning'],
    [
      'Notified, time unclear',
      { notifiedAt: '2026-11-25T22:00:00.000Z', isNotifiedDayOnly: true },
      null,
    ],
    [
      'Notified late',
      { notifiedAt: '2026-11-26T22:00:00.000Z', isNotifiedDayOnly: true },
      'warning',
    ],
  ])('says "%s"', (label, change, tone) => {
    expect(standing(change)).toEqual({ label, tone })
    show({ ...STOPPED, ...change })
    screen.getByText(label)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is judged by the hours of the settings', () => {
    const facts = { ...STOPPED, notifiedAt: '2026-11-27T08:00:00.000Z' }
    const hours = { ...FIRST_BREACH_SETTINGS, notificationHours: 96 }
    expect(clockStanding(facts, hours).label).toBe('Notified in time')
  })
})

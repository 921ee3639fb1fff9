import { describe, expect, it } from 'vitest'
import { formatCount } from '../../../renderer/ui/format-count.ts'
import { formatDate, formatInstant } from '../../../renderer/ui/format-date.ts'

describe('what is written out', () => {
  it('writes days as day, month in letters and year', () => {
    expect(formatDate('2026-11-22')).toBe('22 Nov 2026')
    expect(formatDate('2026-05-03')).toBe('3 May 2026')
  })

  it('leaves what is no day as it stands', () => {
    expect(formatDate('2026-13-01')).toBe('2026-13-01')
  })

  it('writes instants in the zone of the controller', () => {
    expect(formatInstant('2026-11-22T23:30:00Z', 'Europe/Berlin')).toBe('23 Nov 2026, 00:30')
  })

  it('gives every number its noun', () => {
    expect(formatCount(1, 'activity', 'activities')).toBe('1 activity')
    expect(formatCount(0, 'activity', 'activities')).toBe('0 activities')
    expect(formatCount(2000, 'activity', 'activities')).toBe('2,000 activities')
  })
})

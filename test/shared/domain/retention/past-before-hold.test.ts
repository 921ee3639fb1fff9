import { describe, expect, it } from 'vitest'
import { pastBeforeHold } from '#shared/domain/retention/past-before-hold'
import type { HoldSpan } from '#shared/domain/retention/status'

const span = (from: string, releasedOn: string | null = null): HoldSpan => ({ from, releasedOn })

describe('a last permitted day that passed before a hold', () => {
  it.each([
    ['no hold', [], null],
    ['a hold from before', [span('2026-08-01', '2026-11-10')], null],
    ['a hold from the last day itself', [span('2026-09-30', '2026-11-10')], null],
    ['a hold from the day after', [span('2026-10-01', '2026-11-10')], '2026-09-30'],
    ['a late hold at work', [span('2026-10-01')], '2026-09-30'],
    ['a hold of tomorrow', [span('2026-11-23')], null],
    ['a hold released before it began', [span('2026-10-02', '2026-10-01')], null],
    ['a hold released before the day', [span('2026-01-01', '2026-02-01')], null],
    [
      'a second hold that follows on the first',
      [span('2026-10-20'), span('2026-08-01', '2026-10-20')],
      null,
    ],
    [
      'a second hold a day too late',
      [span('2026-10-21'), span('2026-08-01', '2026-10-20')],
      '2026-10-20',
    ],
    [
      'a second hold too late after one that ended in time',
      [span('2026-01-01', '2026-02-01'), span('2026-10-01')],
      '2026-09-30',
    ],
    ['a second hold under one at work', [span('2026-08-01'), span('2026-11-01')], null],
    [
      'a release planned for tomorrow',
      [span('2026-08-01', '2026-11-23'), span('2026-11-22', '2026-11-22')],
      null,
    ],
  ])('with %s', (_what, holds, told) => {
    expect(pastBeforeHold('2026-09-30', holds, '2026-11-22')).toBe(told)
  })
})

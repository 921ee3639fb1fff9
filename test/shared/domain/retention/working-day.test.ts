import { expect, it } from 'vitest'
import { workingDayBefore, workingDayStep } from '#shared/domain/retention/working-day'

const NOWHERE = { country: null, subdivision: null, added: [], removed: [] }
const LITHUANIA = { ...NOWHERE, country: 'LT' }

it.each([
  ['a working day', '2026-11-20', LITHUANIA, '2026-11-20'],
  ['a Saturday', '2026-11-21', LITHUANIA, '2026-11-20'],
  ['a Sunday', '2026-11-22', LITHUANIA, '2026-11-20'],
  ['a holiday after holidays', '2026-12-27', LITHUANIA, '2026-12-23'],
  ['the same days where none are known', '2026-12-27', NOWHERE, '2026-12-25'],
])('goes back to a working day: %s', (_what, day, calendar, target) => {
  expect(workingDayBefore(day, calendar)).toBe(target)
})

it('is unsettled where holidays are not known', () => {
  expect(workingDayStep('2026-11-22', LITHUANIA)).toMatchObject({
    day: '2026-11-20',
    due: '2026-11-22',
    isCertain: true,
  })
  expect(workingDayStep('2026-11-22', NOWHERE).isCertain).toBe(false)
  expect(workingDayStep('2190-11-22', LITHUANIA).isCertain).toBe(false)
})

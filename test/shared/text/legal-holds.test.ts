import { expect, it } from 'vitest'
import { holdSheetText } from '#shared/text/legal-holds'

it.each([
  [1, 0, '1 holding left the hold, not past its day'],
  [1, 1, '1 holding left the hold, past its day'],
  [3, 0, '3 holdings left the hold, none of them past its day'],
  [3, 1, '3 holdings left the hold, 1 of them past its day'],
  [1200, 1100, '1,200 holdings left the hold, 1,100 of them past their day'],
])('tells of %i holdings, %i past, that left a hold', (holdings, past, told) => {
  expect(holdSheetText.left(holdings, past)).toBe(told)
})

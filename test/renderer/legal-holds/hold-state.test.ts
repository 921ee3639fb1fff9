import { describe, expect, it } from 'vitest'
import { holdState } from '../../../renderer/parts/legal-holds/hold-state.ts'

const TODAY = '2026-11-22'
const hold = { from: '2026-08-01', reviewOn: '2027-02-01', releasedOn: null }

describe('how a hold stands', () => {
  it.each([
    ['active', hold],
    ['review-due', { ...hold, reviewOn: TODAY }],
    ['future', { ...hold, from: '2026-11-23' }],
    ['active', { ...hold, from: TODAY }],
    ['released', { ...hold, releasedOn: TODAY }],
    ['released', { ...hold, reviewOn: '2026-01-01', releasedOn: '2026-11-01' }],
  ] as const)('is %s', (state, given) => expect(holdState(given, TODAY)).toBe(state))
})

import { describe, expect, it } from 'vitest'
import { offeredBreachEvents } from '#shared/domain/breaches/offered-events'
import { followingSteps } from '../../../renderer/features/breaches/assessment/following-steps.ts'

const assessed = offeredBreachEvents({
  state: 'ASSESSED',
  people: 'UNDECIDED',
  isOpen: true,
  notifiedAt: null,
})

describe('what follows from an assessment', () => {
  it.each([
    ['unlikely', 'not-notified'],
    ['risk', 'notified'],
    ['high-risk', 'notified'],
  ] as const)('begins, when the outcome is %s, with %s', (outcome, first) => {
    expect(followingSteps(outcome, assessed)[0]).toBe(first)
  })

  it('leads to the people right after the authority when the risk is high', () => {
    expect(followingSteps('high-risk', assessed)[1]).toBe('people-planned')
  })

  it('is awareness first while the clock has not started', () => {
    const signal = offeredBreachEvents({
      state: 'SIGNAL',
      people: 'UNDECIDED',
      isOpen: true,
      notifiedAt: null,
    })
    expect(followingSteps('high-risk', signal)).toEqual(['aware'])
  })

  it('leaves out what was done already', () => {
    const told = offeredBreachEvents({
      state: 'NOTIFIED_COMPLETE',
      people: 'TOLD',
      isOpen: true,
      notifiedAt: '2026-11-21T10:00:00.000Z',
    })
    expect(followingSteps('high-risk', told)).toEqual(['people-told'])
  })
})

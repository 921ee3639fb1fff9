import { describe, expect, it } from 'vitest'
import { closingGaps } from '#shared/domain/breaches/closing-gaps'
import { BREACH_STATES } from '#shared/domain/breaches/state'
import { PATHS, aBreach, event } from './breach-cases.ts'

describe('what stands between an incident and its closing', () => {
  it('is everything at first, in one order', () => {
    expect(closingGaps(aBreach({ lessons: null, activityIds: [] }))).toEqual([
      'authority',
      'people',
      'lessons',
      'activities',
    ])
  })

  it('is the authority until it has everything, or is not to be notified', () => {
    const decided = BREACH_STATES.filter((state) => {
      const events = [...PATHS[state], event('people-told')]
      return closingGaps(aBreach({ events })).length === 0
    })
    expect(decided).toEqual([
      'NOTIFIED_COMPLETE',
      'NOTIFICATION_WITHDRAWN',
      'NOT_NOTIFIED_WITH_REASONS',
    ])
  })
})

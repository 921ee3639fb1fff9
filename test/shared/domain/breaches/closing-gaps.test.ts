import { describe, expect, it } from 'vitest'
import { closingGaps } from '#shared/domain/breaches/closing-gaps'
import { FIRST_BREACH_SETTINGS as SETTINGS } from '#shared/domain/breaches/settings'
import { BREACH_STATES } from '#shared/domain/breaches/state'
import { PATHS, aBreach, assessment, event, notified } from './breach-cases.ts'

describe('what stands between an incident and its closing', () => {
  it('is everything at first, in one order', () => {
    expect(closingGaps(aBreach({ lessons: null, activityIds: [] }), SETTINGS)).toEqual([
      'authority',
      'people',
      'lessons',
      'activities',
    ])
  })

  it('is the authority until it has everything, or is not to be notified', () => {
    const decided = BREACH_STATES.filter((state) => {
      const events = [...PATHS[state], event('people-told')]
      return closingGaps(aBreach({ events }), SETTINGS).length === 0
    })
    expect(decided).toEqual([
      'NOTIFIED_COMPLETE',
      'NOTIFICATION_WITHDRAWN',
      'NOT_NOTIFIED_WITH_REASONS',
    ])
  })

  it.each(['NOT_NOTIFIED_WITH_REASONS', 'NOTIFICATION_WITHDRAWN'] as const)(
    'is the authority again when a later assessment contradicts “%s”, until that is decided anew',
    (state) => {
      const again = event('assessed', { id: 'again', assessmentId: 'second' })
      const events = [...PATHS[state], event('people-told'), again]
      const gaps = (more: typeof events, outcome: 'unlikely' | 'risk', settings = SETTINGS) => {
        const assessments = [assessment('unlikely'), assessment(outcome, 'second')]
        return closingGaps(aBreach({ events: [...events, ...more], assessments }), settings)
      }
      expect(gaps([], 'risk')).toEqual(['authority'])
      expect(gaps([], 'unlikely')).toEqual([])
      expect(gaps([], 'risk', { ...SETTINGS, notificationThreshold: 'high-risk' })).toEqual([])
      expect(gaps([event('not-notified', { id: 'still' })], 'risk')).toEqual([])
      expect(gaps([notified('complete')], 'risk')).toEqual([])
    },
  )
})

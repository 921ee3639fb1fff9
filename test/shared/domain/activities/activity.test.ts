import { describe, expect, it } from 'vitest'
import { ActivityContent, ActivityPatch, emptyActivity } from '#shared/domain/activities/activity'

describe('an activity', () => {
  const empty = emptyActivity('PA-01', 'Orders')

  it('is valid with reference and name alone', () => {
    expect(ActivityContent.parse(empty)).toEqual(empty)
  })

  it('shares nothing with the next new one', () => {
    emptyActivity('PA-02', 'Other').subPurposes.push('changed')
    expect(emptyActivity('PA-01', 'Orders')).toEqual(empty)
  })

  it('refuses fields it does not know', () => {
    expect(ActivityContent.safeParse({ ...empty, colour: 'red' }).success).toBe(false)
    expect(ActivityPatch.safeParse({ colour: 'red' }).success).toBe(false)
  })

  it('can be changed field by field', () => {
    expect(ActivityPatch.parse({ purpose: 'Deliver' })).toEqual({ purpose: 'Deliver' })
    expect(ActivityPatch.safeParse({ name: ' ' }).success).toBe(false)
    expect(ActivityPatch.safeParse({ nextReviewOn: '2026-02-30' }).success).toBe(false)
  })
})

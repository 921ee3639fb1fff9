import { describe, expect, it } from 'vitest'
import { deletionReplayProblems } from '#shared/domain/deletions/replay-problems'
import { aDeletion, art8Of, event, GUARD, kept, OF_AGE, PATHS } from './deletion-cases.ts'

describe('what a change of a case breaks', () => {
  it('is told by the place of the step', () => {
    const before = aDeletion({ events: PATHS.DECIDED_DELETE })
    const after = { ...before, events: before.events.with(1, OF_AGE) }
    expect(deletionReplayProblems(before, after, GUARD)).toEqual([
      { field: 'events.3.kind', code: 'age-says-otherwise' },
    ])
  })

  it('is told by the field of the case where a step leans on it', () => {
    const before = aDeletion({ events: PATHS.CLOSED })
    const open = { isNone: false, told: [] }
    const after = {
      ...before,
      categoryIds: [],
      recipients: open,
      keptDespite: [kept({ law: null })],
    }
    expect(deletionReplayProblems(before, after, GUARD)).toEqual([
      { field: 'keptDespite.0.law', code: 'not-under-a-law' },
      { field: 'categoryIds', code: 'required' },
      { field: 'events.6.result', code: 'kept-says-otherwise' },
      { field: 'recipients', code: 'not-told-yet' },
    ])
  })

  it('is no check that another age puts at odds, but one that is corrected', () => {
    const ofAge = event('age-checked', { result: 'of-age', band: '13-15' })
    const before = aDeletion({ events: [event('frozen'), ofAge], art8: art8Of(14) })
    const after = { ...before, art8: art8Of(16) }
    expect(deletionReplayProblems(before, after, GUARD)).toEqual([])
    const unclear = event('age-checked', { result: 'unclear', band: '13-15' })
    const open = { ...after, events: [event('frozen'), unclear] }
    expect(deletionReplayProblems(open, after, GUARD)).toEqual([
      { field: 'events.1.band', code: 'band-at-odds' },
    ])
  })

  it('is not what was broken before', () => {
    const events = [...PATHS.CHECK_CONSENT, event('decided', { roles: ['support-staff'] })]
    const before = aDeletion({ events })
    const after = { ...before, events: [...events, event('deletion-started')] }
    expect(deletionReplayProblems(before, after, GUARD)).toEqual([])
  })
})

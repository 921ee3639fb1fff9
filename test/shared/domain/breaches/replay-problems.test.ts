import { describe, expect, it } from 'vitest'
import { breachReplayProblems } from '#shared/domain/breaches/replay-problems'
import { GUARD, PATHS, aBreach, aware, event } from './breach-cases.ts'

const LATE = '2026-11-20T11:00:00.000Z'

describe('what a change breaks', () => {
  it('is told by the place of the event', () => {
    const before = aBreach({ events: PATHS.NOTIFIED_INITIAL })
    const [, ...rest] = PATHS.NOTIFIED_INITIAL
    const after = { ...before, events: [aware({ at: LATE }), ...rest] }
    expect(breachReplayProblems(before, after, GUARD)).toEqual([
      { field: 'events.1.at', code: 'before-awareness' },
      { field: 'events.2.at', code: 'before-awareness' },
    ])
  })

  it('is not what was broken before', () => {
    const events = [aware(), event('closed')]
    const before = aBreach({ events })
    const after = { ...before, events: [...events, event('note')] }
    expect(breachReplayProblems(before, after, GUARD)).toEqual([])
  })

  it('is not what another place in the list keeps broken', () => {
    const before = aBreach({ events: [event('note'), event('closed')] })
    const after = { ...before, events: [event('closed')] }
    expect(breachReplayProblems(before, after, GUARD)).toEqual([])
  })

  it('is lessons cleared, or the last activity unlinked, while it is closed', () => {
    const before = aBreach({ events: PATHS.CLOSED })
    expect(breachReplayProblems(before, { ...before, lessons: null }, GUARD)).toEqual([
      { field: 'events.4.lessons', code: 'required' },
    ])
    expect(breachReplayProblems(before, { ...before, activityIds: [] }, GUARD)).toEqual([
      { field: 'events.4.activityIds', code: 'required' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { caseRules } from '#shared/domain/requests/case-rules'
import type { RequestEvent } from '#shared/domain/requests/event'
import { replayProblems } from '#shared/domain/requests/replay-problems'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'

const guard = {
  rules: caseRules(FIRST_SETTINGS, 'LT'),
  today: '2026-06-01',
  extensionMonthsMax: 2,
}

const triaged: RequestEvent = { id: 'triaged', kind: 'triaged', on: '2026-01-07' }
const extended: RequestEvent = {
  id: 'extended',
  kind: 'extended',
  on: '2026-02-05',
  months: 2,
  reason: 'Many accounts',
}

describe('a changed case', () => {
  const before = { receivedOn: '2026-01-05', events: [triaged, extended] }

  it('is told all that the change breaks, each by its place', () => {
    expect(replayProblems(before, { ...before, receivedOn: '2026-01-08' }, guard)).toEqual([
      { field: 'events.0.on', code: 'before-receipt' },
    ])
    expect(replayProblems(before, { ...before, receivedOn: '2026-01-02' }, guard)).toEqual([
      { field: 'events.1.on', code: 'too-late-to-extend' },
    ])
  })

  it('is not told what was broken before', () => {
    const late = { ...before, receivedOn: '2026-01-02' }
    const moved = { ...triaged, on: '2026-01-06' }
    expect(replayProblems(late, { ...late, events: [moved, extended] }, guard)).toEqual([])
    const early = { ...triaged, on: '2026-01-01' }
    expect(replayProblems(late, { ...late, events: [early, extended] }, guard)).toEqual([
      { field: 'events.0.on', code: 'before-receipt' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { NewBreachEvent } from '#shared/domain/breaches/event'
import { breachEventProblems, type GuardedBreach } from '#shared/domain/breaches/event-problems'
import { BREACH_STATES, type BreachState } from '#shared/domain/breaches/state'
import {
  ALLOWED,
  AWARE_AT,
  EVERY_KIND,
  GUARD,
  NOW,
  PATHS,
  SIGNAL_AT,
  STAGES,
  aBreach,
  at,
  aware,
  event,
  newEvent,
  notified,
} from './breach-cases.ts'

const problemsOf = (state: BreachState, given: NewBreachEvent, more: Partial<GuardedBreach> = {}) =>
  breachEventProblems(aBreach({ events: PATHS[state], ...more }), given, GUARD)

describe('the order of instants', () => {
  const codes = (state: BreachState, given: NewBreachEvent, more: Partial<GuardedBreach> = {}) =>
    problemsOf(state, given, more).map(({ field, code }) => `${field} ${code}`)

  it.each(EVERY_KIND)('lets no %s lie in the future', (kind) => {
    const state = BREACH_STATES.find((each) => ALLOWED[each].includes(kind)) ?? 'SIGNAL'
    const stage = STAGES[state]?.[0] ?? 'initial'
    const late = newEvent(kind, { stage, at: '2026-12-20T12:00:00.001Z', plannedOn: '2027-01-01' })
    expect(codes(state, late)).toContain('at in-the-future')
    expect(codes(state, { ...late, at: NOW })).not.toContain('at in-the-future')
  })

  it.each(['triaged', 'aware', 'not-a-breach'] as const)(
    'lets no %s precede the signal',
    (kind) => {
      expect(codes('SIGNAL', newEvent(kind, { at: '2026-11-20T07:59:59.999Z' }))).toEqual([
        'at before-signal',
      ])
      expect(codes('SIGNAL', newEvent(kind, { at: SIGNAL_AT }))).toEqual([])
    },
  )

  it('lets a day be the day of the signal, whose time is not recorded', () => {
    const day = newEvent('aware', { at: '2026-11-19T22:00:00.000Z', isDayOnly: true })
    expect(codes('SIGNAL', day)).toEqual([])
    const before = newEvent('aware', { at: '2026-11-18T22:00:00.000Z', isDayOnly: true })
    expect(codes('SIGNAL', before)).toEqual(['at before-signal'])
  })

  it('lets no awareness precede what happened', () => {
    const from = at('2026-11-20T09:30:00.000Z')
    const occurred = { kind: 'from-to' as const, from, to: null, isEstimated: false }
    expect(codes('SIGNAL', newEvent('aware', { at: AWARE_AT }), { occurred })).toEqual([
      'at before-occurrence',
    ])
    expect(codes('SIGNAL', newEvent('aware', { at: from.at }), { occurred })).toEqual([])
    expect(codes('SIGNAL', newEvent('triaged', { at: AWARE_AT }), { occurred })).toEqual([])
  })

  it.each([
    ['AWARE', 'assessed'],
    ['ASSESSED', 'notified'],
    ['ASSESSED', 'not-notified'],
    ['NOTIFIED_COMPLETE', 'withdrawn'],
    ['ASSESSED', 'people-planned'],
    ['ASSESSED', 'people-told'],
    ['ASSESSED', 'people-not-told'],
  ] as const)('lets in %s no %s precede awareness', (state, kind) => {
    expect(codes(state, newEvent(kind, { at: '2026-11-20T08:59:59.999Z' }))).toContain(
      'at before-awareness',
    )
    expect(codes(state, newEvent(kind, { at: AWARE_AT }))).not.toContain('at before-awareness')
  })

  it('judges by the awareness that was last recorded', () => {
    const events = [aware(), event('note')]
    const early = newEvent('assessed', { at: '2026-11-20T08:30:00.000Z' })
    expect(codes('AWARE', early, { events })).toEqual(['at before-awareness'])
  })

  it('has none between notification and assessment', () => {
    expect(codes('ASSESSED', newEvent('notified', { at: AWARE_AT }))).toEqual([])
  })

  it.each(['follow-up', 'complete'] as const)('lets no %s precede the first part', (stage) => {
    const first = notified('initial', { at: '2026-11-21T10:00:00.000Z' })
    const events = [...PATHS.ASSESSED, first]
    const early = newEvent('notified', { stage, at: '2026-11-21T09:59:00.000Z' })
    expect(codes('NOTIFIED_INITIAL', early, { events })).toEqual(['at before-last-step'])
    expect(codes('NOTIFIED_INITIAL', { ...early, at: first.at }, { events })).toEqual([])
    const gone = newEvent('withdrawn', { at: early.at })
    expect(codes('NOTIFIED_INITIAL', gone, { events })).toEqual(['at before-last-step'])
  })

  it('lets no notification precede the decision that it replaces', () => {
    const events = [...PATHS.ASSESSED, event('not-notified', { at: '2026-11-21T10:00:00.000Z' })]
    const early = newEvent('notified', { at: '2026-11-21T09:00:00.000Z' })
    expect(codes('NOT_NOTIFIED_WITH_REASONS', early, { events })).toEqual(['at before-last-step'])
  })

  it('lets no closing precede anything but notes and what a log said', () => {
    const told = event('people-told', { at: '2026-11-25T10:00:00.000Z' })
    const events = [...PATHS.NOT_NOTIFIED_WITH_REASONS, told]
    const early = newEvent('closed', { at: '2026-11-25T09:59:00.000Z' })
    expect(codes('CLOSED', early, { events })).toEqual(['at before-last-step'])
    expect(codes('CLOSED', { ...early, at: told.at }, { events })).toEqual([])
    const later = { at: '2026-12-01T10:00:00.000Z' }
    const untimed = [event('note', later), event('taken-over', later)]
    expect(codes('CLOSED', { ...early, at: told.at }, { events: [...events, ...untimed] })).toEqual(
      [],
    )
    const first = { firstSignal: at('2026-11-26T10:00:00.000Z'), events }
    expect(codes('CLOSED', { ...early, at: told.at }, first)).toEqual(['at before-signal'])
  })

  it.each(['CLOSED', 'NOT_A_BREACH'] as const)('lets no reopening precede the end: %s', (state) => {
    const early = newEvent('reopened', { at: '2026-11-20T09:59:59.000Z' })
    expect(codes(state, early)).toEqual(['at before-last-step'])
    expect(codes(state, newEvent('reopened'))).toEqual([])
  })

  it('lets a note be about any time', () => {
    expect(codes('CLOSED', newEvent('note', { at: '2020-01-01T00:00:00.000Z' }))).toEqual([])
  })
})

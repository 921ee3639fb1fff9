import { describe, expect, it } from 'vitest'
import type { BreachEventKind, NewBreachEvent, NoticeStage } from '#shared/domain/breaches/event'
import { NOTICE_STAGES } from '#shared/domain/breaches/event'
import {
  brokenBreachEvents,
  breachEventProblems,
  breachEventsProblems,
  type GuardedBreach,
} from '#shared/domain/breaches/event-problems'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import { offeredBreachEvents } from '#shared/domain/breaches/offered-events'
import { BREACH_STATES, type BreachState } from '#shared/domain/breaches/state'
import {
  AWARE_AT,
  EVERY_KIND,
  GUARD,
  NOW,
  PATHS,
  SIGNAL_AT,
  aBreach,
  assessment,
  at,
  aware,
  event,
  newEvent,
  notified,
} from './breach-cases.ts'

const PEOPLE: BreachEventKind[] = ['people-planned', 'people-told', 'people-not-told']
const KNOWN: BreachEventKind[] = [...PEOPLE, 'assessed', 'note']

/** The phases as the specification draws them, row by row, with the facts that can be added. */
const ALLOWED: Record<BreachState, BreachEventKind[]> = {
  SIGNAL: ['triaged', 'aware', 'not-a-breach', 'note'],
  TRIAGE: ['aware', 'not-a-breach', 'note'],
  AWARE: [...PEOPLE, 'assessed', 'note'],
  ASSESSED: [...KNOWN, 'notified', 'not-notified'],
  NOTIFIED_INITIAL: [...KNOWN, 'notified', 'withdrawn'],
  NOTIFIED_FOLLOW_UP: [...KNOWN, 'notified', 'withdrawn'],
  NOTIFIED_COMPLETE: [...KNOWN, 'withdrawn', 'closed'],
  NOTIFICATION_WITHDRAWN: [...KNOWN, 'closed'],
  NOT_NOTIFIED_WITH_REASONS: [...KNOWN, 'notified', 'closed'],
  NOT_A_BREACH: ['reopened', 'note'],
  CLOSED: ['reopened', 'note'],
}
const STAGES: Partial<Record<BreachState, NoticeStage[]>> = {
  ASSESSED: ['initial', 'complete'],
  NOTIFIED_INITIAL: ['follow-up', 'complete'],
  NOTIFIED_FOLLOW_UP: ['follow-up', 'complete'],
  NOT_NOTIFIED_WITH_REASONS: ['initial', 'complete'],
}

const problemsOf = (state: BreachState, given: NewBreachEvent, more: Partial<GuardedBreach> = {}) =>
  breachEventProblems(aBreach({ events: PATHS[state], ...more }), given, GUARD)

describe.each(BREACH_STATES)('an incident that is %s', (state) => {
  it.each(EVERY_KIND.filter((kind) => kind !== 'taken-over'))(
    'takes or refuses %s as the phases say',
    (kind) => {
      const given = newEvent(kind, { stage: STAGES[state]?.[0] ?? 'initial' })
      const refused = problemsOf(state, given).filter(({ code }) => code === 'not-offered')
      const expected = [{ field: 'kind', code: 'not-offered' }]
      expect(refused).toEqual(ALLOWED[state].includes(kind) ? [] : expected)
    },
  )

  it('offers exactly what it takes', () => {
    const { steps, facts, stages } = offeredBreachEvents(
      breachStatus(aBreach({ events: PATHS[state] })),
    )
    const told = PATHS[state].some(({ kind }) => kind === 'people-told')
    const allowed = told ? ALLOWED[state].filter((kind) => !PEOPLE.includes(kind)) : ALLOWED[state]
    expect([...steps, ...facts].toSorted()).toEqual(allowed.toSorted())
    expect(stages).toEqual(STAGES[state] ?? [])
  })

  it('takes a notification of the stages that fit', () => {
    if (!ALLOWED[state].includes('notified')) return
    for (const stage of NOTICE_STAGES) {
      const refused = [{ field: 'stage', code: 'not-offered' }]
      expect(problemsOf(state, newEvent('notified', { stage }))).toEqual(
        STAGES[state]?.includes(stage) ? [] : refused,
      )
    }
  })
})

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

describe('reasons', () => {
  const required = [{ field: 'delayReason', code: 'required' }]

  it('are asked when awareness comes more than a day after the signal', () => {
    const exact = newEvent('aware', { at: '2026-11-21T08:00:00.000Z' })
    const late = newEvent('aware', { at: '2026-11-21T08:00:00.001Z' })
    expect(problemsOf('SIGNAL', exact)).toEqual([])
    expect(problemsOf('SIGNAL', late)).toEqual(required)
    expect(problemsOf('SIGNAL', newEvent('aware', { ...late, delayReason: ' ' }))).toEqual(required)
    expect(problemsOf('SIGNAL', newEvent('aware', { ...late, delayReason: 'Away' }))).toEqual([])
    const settings = { ...GUARD.settings, signalHours: 25 }
    expect(breachEventProblems(aBreach(), late, { ...GUARD, settings })).toEqual([])
  })

  it('are not asked where the times of day are not recorded and could be near', () => {
    const day = (instant: string) => newEvent('aware', { at: instant, isDayOnly: true })
    expect(problemsOf('SIGNAL', day('2026-11-20T22:00:00.000Z'))).toEqual([])
    expect(problemsOf('SIGNAL', day('2026-11-21T22:00:00.000Z'))).toEqual(required)
    const firstSignal = { at: '2026-11-19T22:00:00.000Z', isDayOnly: true }
    const next = newEvent('aware', { at: '2026-11-21T21:59:59.999Z' })
    expect(problemsOf('SIGNAL', next, { firstSignal })).toEqual([])
    const after = newEvent('aware', { at: '2026-11-21T22:00:00.000Z' })
    expect(problemsOf('SIGNAL', after, { firstSignal })).toEqual(required)
  })

  it('are asked of a first notification after the limit', () => {
    const exact = newEvent('notified', { at: '2026-11-23T09:00:00.000Z' })
    const late = newEvent('notified', { at: '2026-11-23T09:01:00.000Z' })
    expect(problemsOf('ASSESSED', exact)).toEqual([])
    expect(problemsOf('ASSESSED', late)).toEqual(required)
    expect(problemsOf('ASSESSED', newEvent('notified', { ...late, delayReason: 'Ill' }))).toEqual(
      [],
    )
    const settings = { ...GUARD.settings, notificationHours: 96 }
    const known = aBreach({ events: PATHS.ASSESSED })
    expect(breachEventProblems(known, late, { ...GUARD, settings })).toEqual([])
    const dayOnly = [aware({ isDayOnly: true }), event('assessed')]
    expect(problemsOf('ASSESSED', late, { events: dayOnly })).toEqual([])
  })

  it('are not asked of what follows the first part', () => {
    const late = newEvent('notified', { stage: 'complete', at: '2026-12-01T09:01:00.000Z' })
    expect(problemsOf('NOTIFIED_INITIAL', late)).toEqual([])
  })

  it('are asked when a notification follows the decision not to make one', () => {
    const late = newEvent('notified', { at: '2026-12-01T09:01:00.000Z' })
    expect(problemsOf('NOT_NOTIFIED_WITH_REASONS', late)).toEqual(required)
  })
})

describe('telling the people', () => {
  const untold = (ground: string) => newEvent('people-not-told', { ground })

  it('cannot be left out before the risk was assessed', () => {
    expect(problemsOf('AWARE', untold('unintelligible'))).toEqual([
      { field: 'ground', code: 'not-assessed' },
    ])
    expect(problemsOf('AWARE', newEvent('people-told'))).toEqual([])
  })

  it('cannot be left out for lack of high risk when the last assessment says high risk', () => {
    const high = { assessments: [assessment('high-risk')] }
    expect(problemsOf('ASSESSED', untold('no-high-risk'), high)).toEqual([
      { field: 'ground', code: 'high-risk' },
    ])
    expect(problemsOf('ASSESSED', untold('no-high-risk'))).toEqual([])
    expect(problemsOf('ASSESSED', untold('risk-removed'), high)).toEqual([])
  })

  it('is planned for the day of the decision or later, by the day of the incident’s zone', () => {
    const late = '2026-11-20T22:30:00.000Z'
    const plan = (plannedOn: string) => newEvent('people-planned', { at: late, plannedOn })
    expect(problemsOf('ASSESSED', plan('2026-11-21'))).toEqual([])
    expect(problemsOf('ASSESSED', plan('2026-11-20'))).toEqual([
      { field: 'plannedOn', code: 'date-order' },
    ])
  })
})

describe('closing', () => {
  const events = [...PATHS.NOT_NOTIFIED_WITH_REASONS, event('people-told')]
  const closing = (more: Partial<GuardedBreach>) =>
    problemsOf('CLOSED', newEvent('closed'), { events, ...more })

  it.each([
    ['lessons', { lessons: null }],
    ['lessons', { lessons: ' ' }],
    ['activityIds', { activityIds: [] }],
    ['people', { events: PATHS.NOT_NOTIFIED_WITH_REASONS }],
    ['people', { events: [...PATHS.NOT_NOTIFIED_WITH_REASONS, event('people-planned')] }],
  ])('needs %s', (field, more) => {
    expect(closing(more)).toEqual([{ field, code: 'required' }])
  })

  it('needs nothing else', () => {
    expect(closing({})).toEqual([])
    const untold = [...PATHS.NOT_NOTIFIED_WITH_REASONS, event('people-not-told')]
    expect(closing({ events: untold })).toEqual([])
  })

  it('needs people decided again when a later assessment says high risk', () => {
    const untold = event('people-not-told', { ground: 'no-high-risk' })
    const again = event('assessed', { id: 'again', assessmentId: 'second' })
    const assessments = [assessment('risk'), assessment('high-risk', 'second')]
    const both = [...PATHS.NOT_NOTIFIED_WITH_REASONS, untold, again]
    expect(closing({ events: both, assessments })).toEqual([{ field: 'people', code: 'required' }])
    const other = [...PATHS.NOT_NOTIFIED_WITH_REASONS, event('people-not-told'), again]
    expect(closing({ events: other, assessments })).toEqual([])
  })
})

describe('a list of events', () => {
  it('is taken when each event is', () => {
    for (const state of BREACH_STATES)
      expect(breachEventsProblems(aBreach(), PATHS[state], GUARD)).toEqual([])
  })

  it('is refused at the first that breaks a guard, and all are told by their places', () => {
    const events = [aware(), event('triaged'), event('closed')]
    expect(breachEventsProblems(aBreach(), events, GUARD)).toEqual([
      { field: 'events.1.kind', code: 'not-offered' },
    ])
    expect(brokenBreachEvents(aBreach(), events, GUARD).map(({ place }) => place)).toEqual([1, 2])
  })

  it('keeps a closing that was taken back apart from what is written now', () => {
    const empty = aBreach({ lessons: null, activityIds: [] })
    const again = [...PATHS.CLOSED, event('reopened')]
    expect(breachEventsProblems(empty, again, GUARD)).toEqual([])
    const closedAgain = [...again, event('closed', { id: 'again' })]
    expect(breachEventsProblems(empty, closedAgain, GUARD)).toEqual([
      { field: 'events.6.lessons', code: 'required' },
      { field: 'events.6.activityIds', code: 'required' },
    ])
  })

  it('may say once more what a log said', () => {
    expect(breachEventsProblems(aBreach(), [event('taken-over')], GUARD)).toEqual([])
  })
})

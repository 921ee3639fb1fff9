import { describe, expect, it } from 'vitest'
import { NOTICE_STAGES, type BreachEvent, type NewBreachEvent } from '#shared/domain/breaches/event'
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
  ALLOWED,
  EVERY_KIND,
  GUARD,
  PATHS,
  PEOPLE,
  STAGES,
  aBreach,
  assessment,
  aware,
  event,
  newEvent,
  notified,
} from './breach-cases.ts'

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
    expect(problemsOf('NOTIFIED_COMPLETE', late)).toEqual([])
  })

  it('are asked when a notification follows the decision not to make one', () => {
    const late = newEvent('notified', { at: '2026-12-01T09:01:00.000Z' })
    expect(problemsOf('NOT_NOTIFIED_WITH_REASONS', late)).toEqual(required)
  })

  it('are asked when a notification follows the withdrawal of one', () => {
    const late = newEvent('notified', { at: '2026-12-01T09:01:00.000Z' })
    expect(problemsOf('NOTIFICATION_WITHDRAWN', late)).toEqual(required)
    const anew = newEvent('notified', { ...late, delayReason: 'It was withdrawn in error' })
    expect(problemsOf('NOTIFICATION_WITHDRAWN', anew)).toEqual([])
  })
})

describe('a notification of which a log gives no day', () => {
  const FROM_LOG = [aware(), event('taken-over', { phase: 'notified' })]

  it('can still be recorded as the first one, with its day', () => {
    const status = (events: BreachEvent[]) => breachStatus(aBreach({ events }))
    expect(offeredBreachEvents(status(FROM_LOG)).stages).toEqual([
      'initial',
      'follow-up',
      'complete',
    ])
    const breach = aBreach({ events: FROM_LOG })
    expect(breachEventProblems(breach, newEvent('notified'), GUARD)).toEqual([])
    const dated = status([...FROM_LOG, notified('initial')])
    expect([dated.state, dated.notifiedAt]).toEqual([
      'NOTIFIED_INITIAL',
      '2026-11-20T10:00:00.000Z',
    ])
    expect(offeredBreachEvents(dated).stages).toEqual(['follow-up', 'complete'])
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
    const both = [...PATHS.NOTIFIED_COMPLETE, untold, again]
    expect(closing({ events: both, assessments })).toEqual([{ field: 'people', code: 'required' }])
    const other = [...PATHS.NOTIFIED_COMPLETE, event('people-not-told'), again]
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

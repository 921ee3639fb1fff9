import { describe, expect, it } from 'vitest'
import {
  addsToComplete,
  breachStatus,
  isNotifiedUndated,
} from '#shared/domain/breaches/breach-status'
import type { BreachEvent } from '#shared/domain/breaches/event'
import { BREACH_STATES } from '#shared/domain/breaches/state'
import { AWARE_AT, PATHS, aBreach, assessment, aware, event, notified } from './breach-cases.ts'

const statusOf = (...events: BreachEvent[]) =>
  breachStatus({ events, assessments: [assessment('risk'), assessment('high-risk', 'second')] })
const KNOWN = [aware(), event('assessed')]

describe('where an incident stands', () => {
  it.each(BREACH_STATES)('is %s at the end of its path', (state) => {
    const status = breachStatus(aBreach({ events: PATHS[state] }))
    expect(status.state).toBe(state)
    expect(status.isOpen).toBe(state !== 'CLOSED' && state !== 'NOT_A_BREACH')
    expect(status.isRunning).toBe(state === 'AWARE' || state === 'ASSESSED')
  })

  it('is left as it is by facts', () => {
    const facts = [event('people-planned'), event('people-told'), event('note'), event('assessed')]
    expect(statusOf(...KNOWN, notified('initial'), ...facts).state).toBe('NOTIFIED_INITIAL')
    expect(statusOf(aware(), event('note')).state).toBe('AWARE')
  })

  it('is where it was before once it was reopened', () => {
    const closed = [...KNOWN, event('not-notified'), event('closed', { at: AWARE_AT })]
    expect(statusOf(...closed).closedAt).toBe(AWARE_AT)
    const again = statusOf(...closed, event('reopened'))
    expect([again.state, again.closedAt, again.isOpen]).toEqual([
      'NOT_NOTIFIED_WITH_REASONS',
      null,
      true,
    ])
    expect(again.stateBefore).toBe(null)
    const triaged = statusOf(event('triaged'), event('not-a-breach'), event('reopened'))
    expect(triaged.state).toBe('TRIAGE')
    const twice = statusOf(...closed, event('reopened'), notified('complete'), event('closed'))
    expect(twice.state).toBe('CLOSED')
    expect(breachStatus({ events: [event('reopened')], assessments: [] }).state).toBe('SIGNAL')
  })

  it('follows the phase of a log it was taken over from', () => {
    const taken = (phase: string, ...before: BreachEvent[]) =>
      statusOf(...before, event('taken-over', { phase, at: AWARE_AT }))
    expect(taken('open').state).toBe('SIGNAL')
    expect(taken('open', aware())).toMatchObject({ state: 'AWARE', isRunning: true })
    expect(taken('notified', aware()).state).toBe('NOTIFIED_INITIAL')
    expect(taken('not-notified').state).toBe('NOT_NOTIFIED_WITH_REASONS')
    expect(taken('closed')).toMatchObject({ state: 'CLOSED', closedAt: AWARE_AT })
    expect(taken('not-a-breach')).toMatchObject({ state: 'NOT_A_BREACH', closedAt: null })
    const again = statusOf(aware(), event('taken-over', { phase: 'closed' }), event('reopened'))
    expect(again.state).toBe('AWARE')
  })

  it('goes back to where it stood, however often its end was recorded', () => {
    const status = statusOf(aware(), event('taken-over', { phase: 'closed' }), event('closed'))
    expect(status.stateBefore).toBe('AWARE')
  })
})

describe('what is known of an incident', () => {
  it('is when it became known', () => {
    const status = statusOf(aware({ isDayOnly: true }))
    expect([status.awareAt, status.isAwareDayOnly]).toEqual([AWARE_AT, true])
  })

  it('is the first notification, its number, and when it was complete', () => {
    const status = statusOf(
      ...KNOWN,
      notified('initial', { at: '2026-11-21T08:00:00.000Z', isDayOnly: true }),
      notified('follow-up', { at: '2026-11-22T08:00:00.000Z', reference: 'A-1' }),
      notified('complete', { at: '2026-11-23T08:00:00.000Z', reference: 'B-2' }),
    )
    expect(status).toMatchObject({
      notifiedAt: '2026-11-21T08:00:00.000Z',
      isNotifiedDayOnly: true,
      noticeReference: 'A-1',
      completedAt: '2026-11-23T08:00:00.000Z',
    })
    expect(status.notices.map(({ stage }) => stage)).toEqual(['initial', 'follow-up', 'complete'])
    expect(statusOf(...KNOWN, notified('initial')).completedAt).toBe(null)
  })

  it('stays complete, with its first instants, when something is added', () => {
    const complete = notified('complete', { reference: 'A-1' })
    const added = { id: 'added', at: '2026-12-01T08:00:00.000Z', reference: 'A-2' }
    const addition = notified('complete', added)
    const status = statusOf(...KNOWN, complete, addition)
    expect(status).toMatchObject({
      state: 'NOTIFIED_COMPLETE',
      notifiedAt: complete.at,
      completedAt: complete.at,
      noticeReference: 'A-1',
      notices: [complete, addition],
    })
    expect(addsToComplete(status)).toBe(true)
    expect(addsToComplete(statusOf(...KNOWN, notified('initial')))).toBe(false)
    const gone = event('withdrawn', { at: '2026-12-02T08:00:00.000Z' })
    expect(addsToComplete(statusOf(...KNOWN, complete, addition, gone))).toBe(false)
  })

  it('is a notification without a time where only a log tells it', () => {
    const taken = event('taken-over', { phase: 'notified' })
    expect(isNotifiedUndated(statusOf(aware(), taken))).toBe(true)
    expect(isNotifiedUndated(statusOf(aware(), taken, notified('complete')))).toBe(false)
    expect(isNotifiedUndated(statusOf(...KNOWN, event('not-notified')))).toBe(false)
  })

  it('is the withdrawal', () => {
    const gone = event('withdrawn', { at: '2026-11-24T08:00:00.000Z' })
    expect(statusOf(...KNOWN, notified('initial'), gone).withdrawnAt).toBe(gone.at)
  })

  it('is the new notification after a withdrawal, which starts again', () => {
    const gone = event('withdrawn', { at: '2026-11-24T08:00:00.000Z' })
    const first = notified('complete', { at: '2026-11-21T08:00:00.000Z', reference: 'A-1' })
    const anew = notified('initial', { at: '2026-12-01T08:00:00.000Z' })
    expect(statusOf(...KNOWN, first, gone)).toMatchObject({ notifiedAt: first.at })
    expect(statusOf(...KNOWN, first, gone, anew)).toMatchObject({
      state: 'NOTIFIED_INITIAL',
      notifiedAt: anew.at,
      notices: [anew],
      noticeReference: null,
      completedAt: null,
      withdrawnAt: null,
    })
  })

  it('is the decision not to notify, until a notification follows', () => {
    const decided = statusOf(...KNOWN, event('not-notified'))
    expect(decided.notNotified?.reason).toBe('A risk is unlikely')
    expect(statusOf(...KNOWN, event('not-notified'), notified('initial')).notNotified).toBe(null)
  })

  it('is whether it was assessed again after that decision', () => {
    const again = event('assessed', { id: 'again', assessmentId: 'second' })
    expect(statusOf(...KNOWN, event('not-notified')).isReassessed).toBe(false)
    expect(statusOf(...KNOWN, again).isReassessed).toBe(false)
    const status = statusOf(...KNOWN, event('not-notified'), again)
    expect([status.isReassessed, status.latestAssessment?.id]).toEqual([true, 'second'])
    const decided = statusOf(...KNOWN, event('not-notified'), again, event('not-notified'))
    expect(decided.isReassessed).toBe(false)
  })

  it('is the latest assessment; one that is gone leaves the one before', () => {
    expect(statusOf(...KNOWN).latestAssessment?.outcome).toBe('risk')
    const gone = event('assessed', { assessmentId: 'gone' })
    expect(statusOf(...KNOWN, gone).latestAssessment?.id).toBe('first')
    expect(statusOf(aware()).latestAssessment).toBe(null)
  })
})

describe('where an incident stands towards the people', () => {
  const people = (...events: BreachEvent[]) => statusOf(...KNOWN, ...events)

  it('follows from what was last decided', () => {
    expect(people().people).toBe('UNDECIDED')
    expect(people(event('people-planned'))).toMatchObject({
      people: 'PLANNED',
      plannedOn: '2026-12-01',
    })
    expect(people(event('people-planned'), event('people-told'))).toMatchObject({
      people: 'TOLD',
      told: { number: 12 },
    })
    expect(people(event('people-not-told'))).toMatchObject({
      people: 'NOT_TOLD_WITH_REASONS',
      notTold: { ground: 'unintelligible' },
    })
    expect(people(event('people-not-told'), event('people-planned')).notTold).toBe(null)
  })
})

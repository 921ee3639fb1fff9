import { describe, expect, it } from 'vitest'
import type { Breach } from '#shared/domain/breaches/breach'
import { breachDuties } from '#shared/domain/breaches/duties'
import { isNotifiable } from '#shared/domain/breaches/notifiable'
import { FIRST_BREACH_SETTINGS } from '#shared/domain/breaches/settings'
import { BREACH_STATES } from '#shared/domain/breaches/state'
import { PATHS, aBreach, assessment, aware, event, notified } from './breach-cases.ts'

/** Awareness was on 20 November, 09:00 by UTC. */
const LIMIT = '2026-11-23T09:00:00.000Z'
const OVER = '2026-11-23T09:00:00.001Z'

const duties = (more: Partial<Breach>, now = LIMIT, settings = FIRST_BREACH_SETTINGS) =>
  breachDuties(aBreach(more), settings, now, now.slice(0, 10))

describe('what an incident asks', () => {
  it.each([
    ['SIGNAL', ['triage']],
    ['TRIAGE', ['triage']],
    ['AWARE', ['notify', 'assess']],
    ['ASSESSED', ['notify', 'decide-people']],
    ['NOTIFIED_INITIAL', ['decide-people', 'complete-notification']],
    ['NOTIFIED_FOLLOW_UP', ['decide-people', 'complete-notification']],
    ['NOTIFIED_COMPLETE', ['decide-people']],
    ['NOTIFICATION_WITHDRAWN', ['decide-people']],
    ['NOT_NOTIFIED_WITH_REASONS', ['decide-people']],
    ['NOT_A_BREACH', []],
    ['CLOSED', []],
  ] as const)('when it is %s', (state, expected) => {
    expect(duties({ events: PATHS[state] })).toEqual(expected)
  })

  it('is to notify late once the limit has passed', () => {
    expect(duties({ events: PATHS.AWARE }, OVER)).toEqual(['notify-late', 'assess'])
    expect(duties({ events: PATHS.NOTIFIED_INITIAL }, OVER)).not.toContain('notify-late')
    const settings = { ...FIRST_BREACH_SETTINGS, notificationHours: 96 }
    expect(duties({ events: PATHS.AWARE }, OVER, settings)).toEqual(['notify', 'assess'])
  })

  it('is an assessment where a log brought none', () => {
    const events = [aware(), event('taken-over', { phase: 'notified' })]
    expect(duties({ events })).toEqual(['assess', 'complete-notification'])
  })

  it('is to tell the people where that is planned, and to close where all is decided', () => {
    const done = PATHS.NOTIFIED_COMPLETE
    expect(duties({ events: [...done, event('people-planned')] })).toEqual(['tell-people'])
    expect(duties({ events: [...done, event('people-told')] })).toEqual(['close'])
    expect(duties({ events: [...PATHS.ASSESSED, event('people-told')] })).toEqual(['notify'])
  })

  it('is to decide again when a later assessment contradicts', () => {
    const assessments = [assessment('unlikely'), assessment('high-risk', 'second')]
    const again = event('assessed', { id: 'again', assessmentId: 'second' })
    const untold = event('people-not-told', { ground: 'no-high-risk' })
    const decided = [...PATHS.NOT_NOTIFIED_WITH_REASONS, untold]
    expect(duties({ events: decided, assessments })).toEqual(['close'])
    const overturned = { events: [...decided, again], assessments }
    expect(duties(overturned)).toEqual(['notify', 'decide-people'])
    expect(duties(overturned, OVER)).toEqual(['notify-late', 'decide-people'])
    const told = [...PATHS.NOT_NOTIFIED_WITH_REASONS, event('people-told'), again]
    expect(duties({ events: told, assessments })).toEqual(['notify'])
  })

  it('is to notify anew when a later assessment contradicts a withdrawal', () => {
    const again = event('assessed', { id: 'again', assessmentId: 'second' })
    const events = [...PATHS.NOTIFICATION_WITHDRAWN, event('people-told')]
    const assessments = [assessment('risk'), assessment('high-risk', 'second')]
    expect(duties({ events, assessments })).toEqual(['close'])
    expect(duties({ events: [...events, again], assessments }, OVER)).toEqual(['notify-late'])
    const anew = [...events, again, notified('complete')]
    expect(duties({ events: anew, assessments }, OVER)).toEqual(['close'])
  })

  it('counts a decision that only a log tells as one that can be contradicted', () => {
    const again = event('assessed', { id: 'again', assessmentId: 'second' })
    const taken = event('taken-over', { phase: 'not-notified' })
    const assessments = [assessment('unlikely'), assessment('risk', 'second')]
    const events = [aware(), taken, event('people-told'), again]
    expect(duties({ events, assessments })).toEqual(['notify'])
  })

  it('stands by a decision not to notify while no later assessment finds a risk to tell', () => {
    const settled = (outcome: 'unlikely' | 'risk', threshold: 'risk' | 'high-risk') => {
      const again = event('assessed', { id: 'again', assessmentId: 'second' })
      const events = [...PATHS.NOT_NOTIFIED_WITH_REASONS, event('people-told'), again]
      const assessments = [assessment('unlikely'), assessment(outcome, 'second')]
      const settings = { ...FIRST_BREACH_SETTINGS, notificationThreshold: threshold }
      return duties({ events, assessments }, LIMIT, settings)
    }
    expect(settled('unlikely', 'risk')).toEqual(['close'])
    expect(settled('risk', 'risk')).toEqual(['notify'])
    expect(settled('risk', 'high-risk')).toEqual(['close'])
  })

  it('is a task whose day has passed', () => {
    const task = { id: 'task', what: 'Encrypt', owner: null, dueOn: '2026-11-22', doneOn: null }
    const asked = (more: Partial<typeof task> | { doneOn: string } | { dueOn: null }) =>
      duties({ events: PATHS.SIGNAL, tasks: [{ ...task, ...more }] })
    expect(asked({})).toEqual(['triage', 'task-overdue'])
    expect(asked({ dueOn: '2026-11-23' })).toEqual(['triage'])
    expect(asked({ dueOn: null })).toEqual(['triage'])
    expect(asked({ doneOn: '2026-11-23' })).toEqual(['triage'])
    expect(duties({ events: PATHS.CLOSED, tasks: [task] })).toEqual([])
  })

  it('is never to close and to decide at once', () => {
    for (const state of BREACH_STATES) {
      const found = duties({ events: [...PATHS[state], notified('follow-up')] })
      expect(found.includes('close') && found.includes('decide-people')).toBe(false)
    }
  })
})

describe('a risk', () => {
  it('is told to the authority from the threshold on', () => {
    const from = (threshold: 'risk' | 'high-risk') =>
      (['unlikely', 'risk', 'high-risk'] as const).map((outcome) =>
        isNotifiable(outcome, threshold),
      )
    expect(from('risk')).toEqual([false, true, true])
    expect(from('high-risk')).toEqual([false, false, true])
  })
})

import { describe, expect, it } from 'vitest'
import { caseRules } from '#shared/domain/requests/case-rules'
import { REQUEST_STATES, type RequestState, stateAfter } from '#shared/domain/requests/case-status'
import type { EventKind, NewEvent, RequestEvent } from '#shared/domain/requests/event'
import { brokenEvents, eventProblems, eventsProblems } from '#shared/domain/requests/event-problems'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'
import { EVERY_KIND, eventOf, pathTo } from './event-cases.ts'

const RECEIVED = '2026-01-01'
const TODAY = '2026-06-01'
const rules = caseRules(FIRST_SETTINGS, 'DE')
const guard = { rules, today: TODAY, extensionMonthsMax: 2 }

const problemsOf = (state: RequestState, event: NewEvent, more: Partial<typeof guard> = {}) =>
  eventProblems({ receivedOn: RECEIVED, events: pathTo(state) }, event, { ...guard, ...more })

/** The state machine as the specification draws it, row by row. */
const ALLOWED: Record<RequestState, EventKind[]> = {
  RECEIVED: [
    'triaged',
    'not-dp',
    'identity-asked',
    'clarification-asked',
    'withdrawn',
    'forwarded',
  ],
  IN_PROGRESS: [
    'identity-asked',
    'clarification-asked',
    'extended',
    'answered',
    'withdrawn',
    'forwarded',
  ],
  WAIT_IDENTITY: ['identity-answered', 'no-answer', 'withdrawn', 'forwarded'],
  WAIT_CLARIFICATION: ['clarification-answered', 'no-answer', 'withdrawn', 'forwarded'],
  EXTENDED: ['answered', 'withdrawn', 'forwarded'],
  REOPENED: ['answered', 'withdrawn', 'forwarded'],
  ANSWERED_FULL: ['reopened', 'closed'],
  ANSWERED_PART: ['reopened', 'closed'],
  REFUSED: ['reopened', 'closed'],
  WITHDRAWN: ['closed'],
  FORWARDED: ['closed'],
  NOT_DP: ['closed'],
  CLOSED_UNIDENTIFIED: ['closed'],
  CLOSED: [],
}
// After every other day of the paths; an extension has to be told within the first month.
const dayOf = (kind: EventKind, state: RequestState) =>
  kind === 'extended' ? '2026-01-15' : state === 'CLOSED' ? '2026-04-01' : '2026-03-02'

describe.each(REQUEST_STATES)('a case that is %s', (state) => {
  const steps = EVERY_KIND.filter(
    (kind) => kind !== 'closed-in-source' && stateAfter(eventOf(kind)) !== null,
  )
  it.each(steps)('takes or refuses %s as the state machine says', (kind) => {
    const found = problemsOf(state, eventOf(kind, dayOf(kind, state)))
    const refused = [{ field: 'kind', code: 'not-offered' }]
    expect(found).toEqual(ALLOWED[state].includes(kind) ? [] : refused)
  })

  it('takes facts at any time', () => {
    for (const kind of ['acknowledged', 'stopped', 'recipients-told', 'note'] as const)
      expect(problemsOf(state, eventOf(kind, '2026-01-02'))).toEqual([])
  })
})

describe('the day of an event', () => {
  it.each([
    ['on the day of receipt', RECEIVED, []],
    ['the day before receipt', '2025-12-31', [{ field: 'on', code: 'before-receipt' }]],
    ['today', TODAY, []],
    ['tomorrow', '2026-06-02', [{ field: 'on', code: 'in-the-future' }]],
  ])('%s', (_, on, problems) => {
    expect(problemsOf('RECEIVED', eventOf('triaged', on))).toEqual(problems)
    expect(problemsOf('RECEIVED', eventOf('note', on))).toEqual(problems)
  })

  it('may be that of the step before, not earlier', () => {
    expect(problemsOf('IN_PROGRESS', eventOf('answered', '2026-01-10'))).toEqual([])
    expect(problemsOf('IN_PROGRESS', eventOf('answered', '2026-01-09'))).toEqual([
      { field: 'on', code: 'before-last-step' },
    ])
  })

  it('does not order facts, nor steps by facts', () => {
    expect(problemsOf('ANSWERED_FULL', eventOf('stopped', '2026-01-02'))).toEqual([])
    const late = { ...eventOf('note', '2026-05-01'), id: 'late' } as RequestEvent
    const events = [...pathTo('IN_PROGRESS'), late]
    const found = eventProblems(
      { receivedOn: RECEIVED, events },
      eventOf('answered', '2026-01-20'),
      guard,
    )
    expect(found).toEqual([])
  })

  it('may lack where another program closed the case', () => {
    const closed = { kind: 'closed-in-source', on: null, statusText: null } as const
    expect(problemsOf('RECEIVED', closed)).toEqual([])
    expect(problemsOf('RECEIVED', { ...closed, on: '2025-12-31' })).toEqual([
      { field: 'on', code: 'before-receipt' },
    ])
  })
})

describe('an answer', () => {
  const answer = (
    outcome: 'full' | 'part' | 'refused',
    reason: string | null,
    remedies: string | null,
  ) => problemsOf('IN_PROGRESS', { kind: 'answered', on: '2026-01-20', outcome, reason, remedies })
  const missing = (...fields: string[]) => fields.map((field) => ({ field, code: 'required' }))

  it.each(['part', 'refused'] as const)('%s needs reasons and remedies', (outcome) => {
    expect(answer(outcome, null, null)).toEqual(missing('reason', 'remedies'))
    expect(answer(outcome, 'Secret', null)).toEqual(missing('remedies'))
    expect(answer(outcome, ' \u200b', 'Told')).toEqual(missing('reason'))
    expect(answer(outcome, 'Secret', 'Told')).toEqual([])
  })

  it('in full needs neither', () => {
    expect(answer('full', null, null)).toEqual([])
  })
})

describe('an extension', () => {
  const extended = (on: string, months = 2) =>
    problemsOf('IN_PROGRESS', { kind: 'extended', on, months, reason: 'Many accounts' })

  it('is in time until the first month is over', () => {
    // One month after 1 January is a Sunday, so Monday is still in time.
    expect(extended('2026-02-02')).toEqual([])
    expect(extended('2026-02-03')).toEqual([{ field: 'on', code: 'too-late-to-extend' }])
  })

  it('is by two months at most, or what the settings allow', () => {
    expect(extended('2026-01-20', 3)).toEqual([{ field: 'months', code: 'out-of-range' }])
    const event = { kind: 'extended', on: '2026-01-20', months: 3, reason: 'x' } as const
    expect(problemsOf('IN_PROGRESS', event, { extensionMonthsMax: 3 })).toEqual([])
  })
})

describe('an end without an answer', () => {
  // Asked on 10 January; thirty days later is 9 February.
  it.each(['WAIT_IDENTITY', 'WAIT_CLARIFICATION'] as const)('waits thirty days in %s', (state) => {
    expect(problemsOf(state, eventOf('no-answer', '2026-02-08'))).toEqual([
      { field: 'on', code: 'wait-not-over' },
    ])
    expect(problemsOf(state, eventOf('no-answer', '2026-02-09'))).toEqual([])
  })

  it('waits as long as the settings say', () => {
    const longer = { rules: { ...rules, noAnswerDays: 31 } }
    expect(problemsOf('WAIT_IDENTITY', eventOf('no-answer', '2026-02-09'), longer)).toHaveLength(1)
    expect(problemsOf('WAIT_IDENTITY', eventOf('no-answer', '2026-02-10'), longer)).toEqual([])
  })
})

describe('a whole list of events', () => {
  const path = pathTo('CLOSED')

  it.each(REQUEST_STATES)('on the way to %s breaks nothing', (state) => {
    expect(eventsProblems({ receivedOn: RECEIVED }, pathTo(state), guard)).toEqual([])
  })

  it('tells the first that breaks a guard by its place', () => {
    expect(eventsProblems({ receivedOn: RECEIVED }, path.slice(1), guard)).toEqual([
      { field: 'events.0.kind', code: 'not-offered' },
    ])
    expect(eventsProblems({ receivedOn: '2026-01-15' }, path, guard)).toEqual([
      { field: 'events.0.on', code: 'before-receipt' },
    ])
    const unanswered = path.with(1, { ...path[1], outcome: 'part', reason: null } as RequestEvent)
    expect(eventsProblems({ receivedOn: RECEIVED }, unanswered, guard)).toMatchObject([
      { field: 'events.1.reason', code: 'required' },
      { field: 'events.1.remedies', code: 'required' },
    ])
  })

  it('can be asked for all that break one', () => {
    const places = brokenEvents({ receivedOn: '2026-01-15' }, path, guard).map(({ place }) => place)
    expect(places).toEqual([0, 1])
  })
})

import { describe, expect, it } from 'vitest'
import {
  caseStatus,
  isOpenState,
  REQUEST_STATES,
  stateAfter,
} from '#shared/domain/requests/case-status'
import type { NewEvent, RequestEvent } from '#shared/domain/requests/event'
import { offeredEvents } from '#shared/domain/requests/offered-events'
import { eventOf, EVERY_KIND, pathTo } from './event-cases.ts'

const recorded = (events: readonly NewEvent[]): RequestEvent[] =>
  // The cast: an event without its identifier, and the identifier.
  events.map((event, index) => ({ ...event, id: `e${index}` }) as RequestEvent)

describe('the state of a case', () => {
  it('is received when nothing happened', () => {
    expect(caseStatus([])).toMatchObject({ state: 'RECEIVED', isOpen: true, doneOn: null })
  })

  it.each(REQUEST_STATES)('is %s at the end of the way there', (state) => {
    expect(caseStatus(pathTo(state)).state).toBe(state)
  })

  it.each([
    ['triaged', 'IN_PROGRESS'],
    ['not-dp', 'NOT_DP'],
    ['identity-asked', 'WAIT_IDENTITY'],
    ['identity-answered', 'IN_PROGRESS'],
    ['clarification-asked', 'WAIT_CLARIFICATION'],
    ['clarification-answered', 'IN_PROGRESS'],
    ['no-answer', 'CLOSED_UNIDENTIFIED'],
    ['extended', 'EXTENDED'],
    ['withdrawn', 'WITHDRAWN'],
    ['forwarded', 'FORWARDED'],
    ['reopened', 'REOPENED'],
    ['closed', 'CLOSED'],
    ['closed-in-source', 'CLOSED'],
    ['acknowledged', null],
    ['stopped', null],
    ['recipients-told', null],
    ['note', null],
  ] as const)('follows %s as %s', (kind, state) => {
    expect(stateAfter({ kind })).toBe(state)
  })

  it.each([
    ['full', 'ANSWERED_FULL'],
    ['part', 'ANSWERED_PART'],
    ['refused', 'REFUSED'],
  ] as const)('follows an answer, %s, as %s', (outcome, state) => {
    expect(stateAfter({ kind: 'answered', outcome })).toBe(state)
  })

  it.each([
    ['RECEIVED', true],
    ['IN_PROGRESS', true],
    ['WAIT_IDENTITY', true],
    ['WAIT_CLARIFICATION', true],
    ['EXTENDED', true],
    ['REOPENED', true],
    ['ANSWERED_FULL', false],
    ['ANSWERED_PART', false],
    ['REFUSED', false],
    ['WITHDRAWN', false],
    ['FORWARDED', false],
    ['NOT_DP', false],
    ['CLOSED_UNIDENTIFIED', false],
    ['CLOSED', false],
  ] as const)('%s still asks for an answer: %s', (state, isOpen) => {
    expect(isOpenState(state)).toBe(isOpen)
    expect(caseStatus(pathTo(state)).isOpen).toBe(isOpen)
  })
})

describe('what follows from the events', () => {
  it('keeps every wait with its answer', () => {
    const status = caseStatus(
      recorded([
        { kind: 'identity-asked', on: '2026-01-02', reason: 'x' },
        { kind: 'identity-answered', on: '2026-01-05' },
        { kind: 'clarification-asked', on: '2026-01-06', reason: 'x' },
        { kind: 'clarification-answered', on: '2026-01-07' },
        { kind: 'identity-asked', on: '2026-01-08', reason: 'x' },
      ]),
    )
    expect(status.identity).toEqual([
      { askedOn: '2026-01-02', answeredOn: '2026-01-05' },
      { askedOn: '2026-01-08', answeredOn: null },
    ])
    expect(status.clarification).toEqual([{ askedOn: '2026-01-06', answeredOn: '2026-01-07' }])
  })

  it('keeps extension, answer and the days of the end', () => {
    const status = caseStatus(pathTo('ANSWERED_PART'))
    expect(status).toMatchObject({ answer: { outcome: 'part' }, doneOn: '2026-01-10' })
    expect(caseStatus(pathTo('EXTENDED')).extension).toEqual({
      notifiedOn: '2026-01-10',
      months: 2,
    })
    // A complaint has a date of its own; the month was kept or missed with the first answer.
    const reopened = pathTo('REOPENED')
    const again = recorded([...reopened, eventOf('answered', '2026-03-01')])
    expect(caseStatus(reopened).doneOn).toBe('2026-01-10')
    expect(caseStatus(again)).toMatchObject({ doneOn: '2026-01-10', answer: { on: '2026-03-01' } })
    expect(caseStatus(pathTo('CLOSED'))).toMatchObject({
      closedOn: '2026-01-20',
      doneOn: '2026-01-10',
    })
    for (const state of ['WITHDRAWN', 'FORWARDED', 'NOT_DP', 'CLOSED_UNIDENTIFIED'] as const)
      expect(caseStatus(pathTo(state)).doneOn, state).not.toBeNull()
  })

  it('takes a case closed in another program as done, even without a day', () => {
    const closed = (on: string | null) =>
      caseStatus([{ id: 'e', kind: 'closed-in-source', on, statusText: null }])
    expect(closed('2026-01-03')).toMatchObject({ closedOn: '2026-01-03', doneOn: '2026-01-03' })
    expect(closed(null)).toMatchObject({ state: 'CLOSED', closedOn: null, doneOn: null })
  })

  it('keeps the first acknowledgement and the first end of processing', () => {
    const status = caseStatus(
      recorded([
        { kind: 'acknowledged', on: '2026-01-02' },
        { kind: 'stopped', on: '2026-01-03' },
        { kind: 'acknowledged', on: '2026-01-04' },
        { kind: 'stopped', on: '2026-01-05' },
      ]),
    )
    expect(status).toMatchObject({ acknowledgedOn: '2026-01-02', stoppedOn: '2026-01-03' })
  })
})

it('facts leave the state as it is, wherever it stands', () => {
  const facts = EVERY_KIND.filter((kind) => stateAfter(eventOf(kind)) === null)
  for (const state of REQUEST_STATES) {
    const path = pathTo(state)
    for (const kind of facts) {
      const after = caseStatus([...path, { ...eventOf(kind), id: 'fact' } as RequestEvent])
      expect(after.state).toBe(state)
    }
  }
})

describe('what is offered', () => {
  const offered = (types: Parameters<typeof offeredEvents>[0], events: RequestEvent[] = []) =>
    offeredEvents(types, caseStatus(events)).facts

  it('is the end of processing until it is recorded, where it must end at once', () => {
    for (const type of ['OBJECT_DM', 'WITHDRAW'] as const) {
      expect(offered([type])).toContain('stopped')
      const stopped = recorded([{ kind: 'stopped', on: '2026-01-02' }])
      expect(offered([type], stopped)).not.toContain('stopped')
    }
    expect(offered(['OBJECT'])).not.toContain('stopped')
  })

  it('is the acknowledgement of a complaint until it is recorded', () => {
    expect(offered(['COMPLAINT_DIRECT'])).toContain('acknowledged')
    const told = recorded([{ kind: 'acknowledged', on: '2026-01-02' }])
    expect(offered(['COMPLAINT_DIRECT'], told)).not.toContain('acknowledged')
    expect(offered(['COMPLAINT_SA'])).not.toContain('acknowledged')
  })

  it('is the notice to recipients after correction, erasure or restriction', () => {
    for (const type of ['RECTIFY', 'ERASE', 'RESTRICT', 'CHILD_ERASE'] as const)
      expect(offered([type])).toContain('recipients-told')
    expect(offered(['ACCESS', 'PORT'])).toEqual(['note'])
  })
})

import { describe, expect, it } from 'vitest'
import {
  caseDeadlines,
  nextDeadline,
  noAnswerFrom,
  openDeadline,
} from '#shared/domain/requests/case-deadlines'
import { caseRules } from '#shared/domain/requests/case-rules'
import { caseStatus } from '#shared/domain/requests/case-status'
import type { RequestEvent } from '#shared/domain/requests/event'
import type { Request } from '#shared/domain/requests/request'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'
import { REQUEST_TYPES, type RequestType } from '#shared/domain/requests/types'
import { eventOf, pathTo } from './event-cases.ts'

const EU = caseRules(FIRST_SETTINGS, 'LT')
const GB = caseRules(FIRST_SETTINGS, 'GB')
type Case = Pick<Request, 'types' | 'receivedOn' | 'events' | 'authority'>
const aCase = (types: RequestType[], events: RequestEvent[] = []): Case => ({
  types,
  receivedOn: '2026-01-01',
  events,
  authority: null,
})
const recorded = (kind: Parameters<typeof eventOf>[0], on: string) =>
  // The cast: a complete event and its identifier.
  ({ ...eventOf(kind, on), id: kind }) as RequestEvent
const kindsOf = (request: Case, rules = EU) =>
  caseDeadlines(request, rules).map(({ kind, due }) => [kind, due])

describe('what a case demands', () => {
  // One month after 1 January 2026 is a Sunday.
  const ANSWER = ['answer', '2026-02-02']
  const STOP = ['stop', '2026-01-01']
  it.each<[string, RequestType[], unknown[]]>([
    ['access', ['ACCESS'], [ANSWER]],
    ['an objection to marketing', ['OBJECT_DM'], [STOP, ANSWER]],
    ['a withdrawn consent', ['WITHDRAW'], [STOP, ANSWER]],
    ['several rights', ['PORT', 'WITHDRAW', 'ERASE'], [STOP, ANSWER]],
    ['a complaint here', ['COMPLAINT_DIRECT'], [['house', '2026-01-31']]],
    ['a complaint to the authority', ['COMPLAINT_SA'], [['authority', null]]],
    ['something to be sorted', ['OTHER'], [ANSWER]],
    ['nothing sorted yet', [], [ANSWER]],
  ])('for %s', (_, types, deadlines) => {
    expect(kindsOf(aCase(types))).toEqual(deadlines)
  })

  it('for something else is nothing, once it was sorted', () => {
    expect(kindsOf(aCase(['OTHER'], pathTo('IN_PROGRESS')))).toEqual([])
    expect(kindsOf(aCase(['ACCESS'], pathTo('NOT_DP')))).toEqual([])
  })

  it('in the United Kingdom has an acknowledgement with two days', () => {
    const complaint = { ...aCase(['COMPLAINT_DIRECT']), receivedOn: '2026-07-01' }
    expect(caseDeadlines(complaint, GB)[0]).toMatchObject({
      kind: 'acknowledge',
      due: '2026-07-31',
      target: '2026-07-30',
      doneOn: null,
    })
    const told = { ...complaint, events: [recorded('acknowledged', '2026-07-05')] }
    expect(caseDeadlines(told, GB)[0]?.doneOn).toBe('2026-07-05')
  })

  it('of the authority is the day of its letter', () => {
    const authority = { name: null, reference: null, dueOn: '2026-02-20' }
    expect(kindsOf({ ...aCase(['COMPLAINT_SA']), authority })).toEqual([
      ['authority', '2026-02-20'],
    ])
  })

  it.each(REQUEST_TYPES)(
    '%s has the month of art. 12(3), unless it is a complaint or other',
    (type) => {
      const hasMonth = (types: RequestType[], events: RequestEvent[]) =>
        caseDeadlines(aCase(types, events), EU).some(({ kind }) => kind === 'answer')
      const isComplaint = type.startsWith('COMPLAINT')
      const work = pathTo('IN_PROGRESS')
      expect(hasMonth([type], work)).toBe(!isComplaint && type !== 'OTHER')
      expect(hasMonth([type, 'ACCESS'], work)).toBe(true)
      expect(hasMonth([type], [])).toBe(!isComplaint)
    },
  )
})

describe('what is due next', () => {
  it('is the earliest that is not done', () => {
    const objection = aCase(['OBJECT_DM'])
    expect(openDeadline(objection, EU)).toEqual({
      dueOn: '2026-01-01',
      kind: 'stop',
      isPaused: false,
    })
    const stopped = { ...objection, events: [recorded('stopped', '2026-01-02')] }
    expect(openDeadline(stopped, EU)).toMatchObject({ dueOn: '2026-02-02', kind: 'answer' })
  })

  it('is still the stop when the answer was sent without it', () => {
    expect(openDeadline(aCase(['OBJECT_DM'], pathTo('ANSWERED_FULL')), EU).kind).toBe('stop')
    expect(openDeadline(aCase(['OBJECT_DM'], pathTo('CLOSED')), EU).kind).toBeNull()
    expect(openDeadline(aCase(['ACCESS'], pathTo('ANSWERED_FULL')), EU).kind).toBeNull()
  })

  it('stands still while the only clock is paused', () => {
    const [asked] = pathTo('WAIT_IDENTITY')
    const inTime = [{ ...asked, on: '2026-01-08' } as RequestEvent]
    const paused = aCase(['ACCESS'], inTime)
    expect(openDeadline(paused, EU)).toEqual({ dueOn: null, kind: 'answer', isPaused: true })
    const both = aCase(['ACCESS', 'COMPLAINT_DIRECT'], inTime)
    expect(openDeadline(both, EU)).toMatchObject({ kind: 'house', isPaused: false })
  })

  it('stands while identity that was asked too slowly is awaited, whatever the state says', () => {
    const slow = aCase(['ACCESS'], pathTo('WAIT_IDENTITY'))
    expect(caseStatus(slow.events).state).toBe('WAIT_IDENTITY')
    expect(openDeadline(slow, EU)).toEqual({
      dueOn: '2026-02-02',
      kind: 'answer',
      isPaused: false,
    })
  })

  it('is nothing where nobody set a day', () => {
    expect(openDeadline(aCase(['COMPLAINT_SA']), EU)).toEqual({
      dueOn: null,
      kind: null,
      isPaused: false,
    })
    expect(nextDeadline([])).toEqual({ dueOn: null, kind: null, isPaused: false })
  })

  it('of a reopened case is that of its complaint, not the answer again', () => {
    expect(openDeadline(aCase(['ACCESS'], pathTo('REOPENED')), EU).kind).toBeNull()
  })
})

describe('the first day of an end without an answer', () => {
  it('counts from the last question that is open', () => {
    const events = [
      recorded('identity-asked', '2026-01-05'),
      recorded('clarification-asked', '2026-01-08'),
    ]
    expect(noAnswerFrom(caseStatus(events), 30)).toBe('2026-02-07')
    expect(noAnswerFrom(caseStatus(events.slice(0, 1)), 30)).toBe('2026-02-04')
    expect(noAnswerFrom(caseStatus([]), 30)).toBeNull()
    const answered = [...events.slice(0, 1), recorded('identity-answered', '2026-01-06')]
    expect(noAnswerFrom(caseStatus(answered), 30)).toBeNull()
  })
})

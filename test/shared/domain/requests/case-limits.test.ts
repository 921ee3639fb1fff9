import { describe, expect, it } from 'vitest'
import { caseDeadlines, type CaseRules, openDeadline } from '#shared/domain/requests/case-deadlines'
import { caseRules } from '#shared/domain/requests/case-rules'
import { RequestEvent } from '#shared/domain/requests/event'
import { eventProblems } from '#shared/domain/requests/event-problems'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'
import type { RequestType } from '#shared/domain/requests/types'
import { deadlineSteps } from '#shared/text/deadline-explanation'

const LT = caseRules(FIRST_SETTINGS, 'LT')
const GB = caseRules(FIRST_SETTINGS, 'GB')
const ASKED: RequestEvent = { id: 'a', kind: 'identity-asked', on: '2026-07-02', reason: 'x' }
const SHOWN: RequestEvent = { id: 'b', kind: 'identity-answered', on: '2026-07-06' }
const SORTED: RequestEvent = { id: 't', kind: 'triaged', on: '2026-07-02' }
const BACK: RequestEvent = { id: 'w', kind: 'withdrawn', on: '2026-07-03', proof: 'x' }

function aCase(types: RequestType[], events: RequestEvent[] = [], receivedOn = '2026-07-01') {
  return { types, events, receivedOn, authority: null }
}

function kindsOf(given: ReturnType<typeof aCase>, rules: CaseRules = LT) {
  return caseDeadlines(given, rules).map(({ kind }) => kind)
}

function articlesOf(given: ReturnType<typeof aCase>, rules: CaseRules = LT) {
  return caseDeadlines(given, rules).flatMap((deadline) =>
    deadlineSteps(deadline, given, rules).map(({ article }) => article),
  )
}

describe('a case that nobody has sorted', () => {
  it.each([[[]], [['OTHER' as const]]])(
    'of types %j keeps its limit when identity is asked',
    (types) => {
      expect(openDeadline(aCase(types, [ASKED]), LT)).toMatchObject({ isPaused: true })
      expect(openDeadline(aCase(types, [ASKED, SHOWN]), LT).dueOn).toBe('2026-08-05')
    },
  )

  it('says that the month is reckoned as if it applied', () => {
    expect(articlesOf(aCase([]))[0]).toBe('rule of this program')
    expect(articlesOf(aCase(['ACCESS']))[0]).toBe('GDPR art. 12(3)')
  })

  it('has no limit once it is sorted as another thing, or is over', () => {
    expect(kindsOf(aCase(['OTHER'], [SORTED]))).toEqual([])
    expect(kindsOf(aCase([], [BACK]))).toEqual([])
  })
})

describe('a withdrawal of consent', () => {
  it('says that its month is borrowed, unless another right brings one', () => {
    expect(articlesOf(aCase(['WITHDRAW']))).toContain('GDPR art. 7(3), rule of this program')
    expect(articlesOf(aCase(['WITHDRAW', 'ERASE'])).join()).not.toContain('rule of this program')
  })

  it('leaves nothing to stop when it is taken back', () => {
    expect(openDeadline(aCase(['WITHDRAW'], [SORTED]), LT)).toMatchObject({ kind: 'stop' })
    expect(openDeadline(aCase(['WITHDRAW'], [SORTED, BACK]), LT).kind).toBeNull()
    const stopped: RequestEvent = { id: 's', kind: 'stopped', on: '2026-07-02' }
    expect(kindsOf(aCase(['WITHDRAW'], [SORTED, stopped, BACK]))).toContain('stop')
  })
})

describe('a complaint to a British controller', () => {
  it('has to be acknowledged since the law is in force, until it is taken back', () => {
    const types: RequestType[] = ['COMPLAINT_DIRECT']
    expect(kindsOf(aCase(types, [], '2026-06-19'), GB)).toEqual(['acknowledge', 'house'])
    expect(kindsOf(aCase(types, [], '2026-06-18'), GB)).toEqual(['house'])
    expect(kindsOf(aCase(types, [SORTED, BACK]), GB)).toEqual(['house'])
  })

  it('is not told that EU law sets no limit', () => {
    const articles = articlesOf(aCase(['COMPLAINT_DIRECT']), GB).join()
    expect(articles).not.toContain('EU law')
    expect(articles).toContain('without undue delay')
  })
})

describe('the day on which the person is told of a forwarding', () => {
  it.each([
    ['2026-07-11', 'in-the-future'],
    ['2026-06-30', 'before-receipt'],
    ['2026-07-01', undefined],
  ])('on %s: %s', (personToldOn, code) => {
    const guard = { rules: LT, today: '2026-07-10', extensionMonthsMax: 2 }
    const event = { kind: 'forwarded', on: '2026-07-03', to: 'X', personToldOn } as const
    const [problem] = eventProblems(aCase(['ACCESS']), event, guard)
    expect(problem?.code).toBe(code)
  })
})

describe('the day on which the person is told of an end without an answer', () => {
  it.each([
    ['2026-08-11', 'in-the-future'],
    ['2026-06-30', 'before-receipt'],
    ['2026-08-10', undefined],
    ['2026-07-01', undefined],
  ])('on %s: %s', (personToldOn, code) => {
    const guard = { rules: LT, today: '2026-08-10', extensionMonthsMax: 2 }
    const event = { kind: 'no-answer', on: '2026-08-03', personToldOn } as const
    const [problem] = eventProblems(aCase(['ACCESS'], [ASKED]), event, guard)
    expect(problem).toEqual(code && { field: 'personToldOn', code })
  })

  it('is asked for', () => {
    const event = { id: 'a', kind: 'no-answer', on: '2026-08-03' }
    expect(RequestEvent.safeParse(event).success).toBe(false)
  })
})

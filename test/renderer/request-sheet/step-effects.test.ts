import '../native-bytes.ts'
import { describe, expect, it } from 'vitest'
import { caseRules } from '#shared/domain/requests/case-rules'
import type { NewEvent, RequestEvent } from '#shared/domain/requests/event'
import type { RequestType } from '#shared/domain/requests/types'
import { FIRST_SETTINGS, type RequestSettings } from '#shared/domain/requests/settings'
import { stepEffects } from '../../../renderer/features/requests/sheet/step-effects.ts'
import { aRequest } from '../requests-list/seeded-desk.ts'

type Given = {
  readonly event: NewEvent
  readonly before?: RequestEvent[]
  readonly types?: RequestType[]
  readonly settings?: Partial<RequestSettings>
  readonly reviewer?: string
  readonly rule?: { ref: string; period: string | null } | null
}

const RULE = { ref: 'RET-COR', period: 'P3Y' }
const ASKED: RequestEvent = {
  id: 'a',
  kind: 'identity-asked',
  on: '2026-05-06',
  reason: 'Another address',
}

/** What is said of a step in a case received on 4 May 2026, a Monday, in Germany. */
function effects({ event, before = [], types = ['ACCESS'], rule = RULE, ...given }: Given) {
  const { settings, reviewer = null } = given
  const request = aRequest(1, { receivedOn: '2026-05-04', types, events: before, reviewer })
  const rules = caseRules({ ...FIRST_SETTINGS, country: 'DE', ...settings }, null)
  // An event of its kind with an identifier.
  const events = [...before, { id: 'new', ...event } as RequestEvent]
  const erasureRule = rule && { id: 'rule', name: 'Correspondence', ...rule }
  return stepEffects(event, events, { request, rules, today: '2026-11-22', erasureRule })
}

const texts = (given: Given) => effects(given).map(({ text }) => text)

describe('what follows from a question to the person', () => {
  const asking: NewEvent = { kind: 'identity-asked', on: '2026-05-06', reason: 'Doubt' }

  it('is a pause that is to be confirmed, with the date if it is not accepted', () => {
    const [waits, without] = effects({ event: asking })
    expect(waits).toMatchObject({ toBeConfirmed: true, article: 'GDPR art. 12(6), EDPB 01/2022' })
    expect(without?.text).toBe('Without the pause: 4 Jun 2026.')
  })

  it('is nothing under the cautious reading', () => {
    expect(texts({ event: asking, settings: { pausePolicy: 'none' } })).toEqual([
      'By the policy of this register waiting does not move the date: it stays 4 Jun 2026.',
    ])
  })

  it('is another start in the United Kingdom', () => {
    expect(texts({ event: asking, settings: { country: 'GB' } })[0]).toBe(
      'The month starts when the proof arrives.',
    )
    const clarifying: NewEvent = { kind: 'clarification-asked', on: '2026-05-06', reason: 'Much' }
    expect(texts({ event: clarifying, settings: { country: 'GB' } })[0]).toBe(
      'The days from asking to receiving do not count, both included.',
    )
  })

  it('is a warning later than seven days after receipt, not on the seventh', () => {
    const asked = (on: string) =>
      effects({ event: { ...asking, on } }).filter(({ isWarning }) => isWarning).length
    expect([asked('2026-05-11'), asked('2026-05-12')]).toEqual([0, 1])
  })

  it('is the date that stays when identity is asked too slowly, in the EU alone', () => {
    const slow = { ...asking, on: '2026-05-12' }
    for (const pausePolicy of ['pause', 'none'] as const)
      expect(texts({ event: slow, settings: { pausePolicy } })).toEqual([
        'Asked 8 days after receipt, so waiting does not move the date: a pause takes a question within 7 days.',
        'The due date stays: 4 Jun 2026.',
      ])
    const british = effects({ event: slow, settings: { country: 'GB' } })
    expect(british[0]?.text).toBe('The month starts when the proof arrives.')
    expect(british.at(-1)).toMatchObject({ isWarning: true, article: 'UK GDPR art. 12A' })
  })

  it('is a warning where clarification is asked about another right than access', () => {
    const clarifying: NewEvent = { kind: 'clarification-asked', on: '2026-05-06', reason: 'Much' }
    const warnings = (types: Given['types']) =>
      effects({ event: clarifying, types }).filter(({ isWarning }) => isWarning).length
    expect([warnings(['ERASE']), warnings(['ERASE', 'ACCESS'])]).toEqual([1, 0])
  })

  it('is no date where no month limit runs', () => {
    expect(effects({ event: asking, types: ['COMPLAINT_DIRECT'] })).toEqual([])
  })
})

describe('what follows from the answer of the person', () => {
  it('is the date moved by the days of waiting', () => {
    const event: NewEvent = { kind: 'identity-answered', on: '2026-05-20' }
    expect(texts({ event, before: [ASKED] })).toEqual([
      'New due date: 18 Jun 2026.',
      'Without the pause: 4 Jun 2026.',
    ])
  })

  it('is the old date under the cautious reading', () => {
    const event: NewEvent = { kind: 'identity-answered', on: '2026-05-20' }
    const settings = { pausePolicy: 'none' } as const
    expect(texts({ event, before: [ASKED], settings })).toEqual(['The due date stays: 4 Jun 2026.'])
  })

  it('is the earliest day of an end where no answer comes', () => {
    const event: NewEvent = { kind: 'no-answer', on: '2026-06-05', personToldOn: '2026-06-05' }
    expect(texts({ event, before: [ASKED] })).toEqual([
      'The case can be ended without an answer from 5 Jun 2026 on; the person is told so, with the remedies.',
    ])
  })
})

describe('what follows from an extension', () => {
  const extended = (on: string): NewEvent => ({ kind: 'extended', on, months: 2, reason: 'Much' })

  it('is the last day to tell it, and the new date when it is told in time', () => {
    expect(texts({ event: extended('2026-06-04') })).toEqual([
      'An extension can be told until 4 Jun 2026.',
      'New due date: 4 Aug 2026.',
    ])
    expect(texts({ event: extended('2026-06-05') })).toEqual([
      'An extension can be told until 4 Jun 2026.',
    ])
  })
})

describe('what follows from reopening', () => {
  it('cites no law, as a complaint to the controller rests on none in the EU', () => {
    const event: NewEvent = { kind: 'reopened', on: '2026-06-20', complaintId: 'c' }
    expect(effects({ event, types: ['COMPLAINT_DIRECT'] })[0]?.article).toBeUndefined()
  })
})

describe('what follows from the end of a case', () => {
  const answered = (on: string): NewEvent => ({
    kind: 'answered',
    on,
    outcome: 'full',
    reason: null,
    remedies: null,
  })

  it('is whether the answer is in time', () => {
    expect(texts({ event: answered('2026-06-04') })).toEqual([
      'In time: the answer was due 4 Jun 2026.',
    ])
    expect(effects({ event: answered('2026-06-06') })).toMatchObject([
      { text: '2 days late: the answer was due 4 Jun 2026.', isWarning: true },
    ])
  })

  const warnings = (given: Given) =>
    effects(given)
      .filter(({ isWarning }) => isWarning)
      .map(({ article }) => article)

  it.each([
    ['refused', ['OBJECT_DM'], ['GDPR art. 21(3)']],
    ['refused', ['ACCESS', 'OBJECT_DM'], ['GDPR art. 21(3)']],
    ['part', ['OBJECT_DM'], []],
    ['full', ['OBJECT_DM'], []],
    ['refused', ['OBJECT'], []],
  ] as const)('warns of a marketing objection %s for %j: %j', (outcome, types, articles) => {
    const event = { ...answered('2026-05-20'), outcome } as NewEvent
    expect(warnings({ event, types: [...types] })).toEqual(articles)
  })

  it.each([
    ['ADM', undefined, ['GDPR art. 22(3)']],
    ['ADM', ' ', ['GDPR art. 22(3)']],
    ['ADM', 'Ona Onaitė', []],
    ['ACCESS', undefined, []],
  ] as const)('warns of an answer to %s reviewed by %s: %j', (type, reviewer, articles) => {
    const event = answered('2026-05-20')
    expect(warnings({ event, types: [type], ...(reviewer && { reviewer }) })).toEqual(articles)
  })

  it('is a warning where marketing did not end at once', () => {
    const stopped = (on: string) =>
      effects({ event: { kind: 'stopped', on }, types: ['OBJECT_DM'] }).length
    expect([stopped('2026-05-04'), stopped('2026-05-05')]).toEqual([0, 1])
  })

  it('is the day of erasure, or that no rule names one', () => {
    const event: NewEvent = { kind: 'closed', on: '2026-06-10' }
    expect(texts({ event })[0]).toContain('10 Jun 2029, by rule RET-COR')
    for (const rule of [null, { ref: 'RET-X', period: null }])
      expect(effects({ event, rule })).toMatchObject([{ isWarning: true }])
  })
})

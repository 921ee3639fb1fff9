import { describe, expect, it } from 'vitest'
import type { Breach } from '#shared/domain/breaches/breach'
import { breachProblems } from '#shared/domain/breaches/breach-problems'
import { concernsChildren } from '#shared/domain/breaches/concerns-children'
import { messageGaps } from '#shared/domain/breaches/message-gaps'
import { NO_MESSAGE } from '#shared/domain/breaches/message'
import { PeopleCount, RecordCount } from '#shared/domain/breaches/counts'
import { AWARE_AT, NOW, aBreach, at, aware } from './breach-cases.ts'

const LATER = '2026-12-20T12:00:00.001Z'
const TOMORROW = '2026-12-21'
const KNOWN = {
  now: NOW,
  today: '2026-12-20',
  activityIds: new Set(['activity']),
  systemIds: new Set(['system']),
  processorIds: new Set(['processor']),
  measureIds: new Set(['measure']),
  categoryIds: new Set(['category']),
  requestIds: (id: string) => id === 'request',
}
const problems = (more: Partial<Breach>) =>
  breachProblems(aBreach(more), KNOWN).map(({ field, code }) => `${field} ${code}`)
const occurred = (from: string | null, to: string | null, isDayOnly = false) => ({
  kind: 'from-to' as const,
  from: from === null ? null : { at: from, isDayOnly },
  to: to === null ? null : { at: to, isDayOnly },
  isEstimated: false,
})
const party = { id: 'p', role: 'processor' as const, name: null, processorId: null, note: null }
const told = { id: 'o', name: null, law: null, reference: null }
const task = { id: 't', what: null, owner: null, dueOn: null }

describe('an incident’s fields', () => {
  it('are taken when they are in order', () => {
    const links = {
      activityIds: ['activity'],
      systemIds: ['system'],
      processorIds: ['processor'],
      measureIds: ['measure'],
      requestIds: ['request'],
      parties: [{ ...party, processorId: 'processor', toldUsAt: NOW }],
    }
    const data = { ...aBreach().data, categoryIds: ['category'] }
    const events = [aware()]
    expect(problems({ ...links, data, events, occurred: occurred(AWARE_AT, NOW) })).toEqual([])
  })

  it.each<[string, Partial<Breach>]>([
    ['firstSignal', { firstSignal: at(LATER) }],
    ['occurred.from', { occurred: occurred(LATER, null) }],
    ['occurred.to', { occurred: occurred(null, LATER) }],
    ['parties.0.toldUsAt', { parties: [{ ...party, toldUsAt: LATER }] }],
    ['police.on', { police: { told: 'yes', on: TOMORROW, reference: null } }],
    ['otherAuthorities.0.toldOn', { otherAuthorities: [{ ...told, toldOn: TOMORROW }] }],
    ['tasks.0.doneOn', { tasks: [{ ...task, doneOn: TOMORROW }] }],
  ])('cannot lie in the future: %s', (field, more) => {
    expect(problems(more)).toEqual([`${field} in-the-future`])
  })

  it('can lie at this very moment, and what is due lies ahead', () => {
    expect(problems({ firstSignal: at(NOW), occurred: occurred(NOW, NOW) })).toEqual([])
    expect(problems({ tasks: [{ ...task, dueOn: TOMORROW, doneOn: '2026-12-20' }] })).toEqual([])
  })

  it('cannot end before they began', () => {
    const early = occurred('2026-11-20T09:00:00.000Z', '2026-11-20T08:59:00.000Z')
    expect(problems({ occurred: early })).toEqual(['occurred.to date-order'])
    const sameDay = {
      ...occurred('2026-11-20T09:00:00.000Z', null),
      to: { at: '2026-11-19T22:00:00.000Z', isDayOnly: true },
    }
    expect(problems({ occurred: sameDay })).toEqual([])
  })

  it('cannot have begun, nor been signalled, after awareness', () => {
    const late = '2026-11-20T09:00:00.001Z'
    const events = [aware()]
    expect(problems({ events, occurred: occurred(late, null) })).toEqual([
      'occurred.from after-awareness',
    ])
    expect(problems({ events, firstSignal: at(late) })).toEqual(['firstSignal after-awareness'])
    expect(problems({ events, firstSignal: at(AWARE_AT) })).toEqual([])
  })

  it.each<[string, Partial<Breach>]>([
    ['activityIds.1', { activityIds: ['activity', 'gone'] }],
    ['systemIds.0', { systemIds: ['gone'] }],
    ['processorIds.0', { processorIds: ['gone'] }],
    ['measureIds.0', { measureIds: ['gone'] }],
    ['requestIds.0', { requestIds: ['gone'] }],
    ['data.categoryIds.0', { data: { ...aBreach().data, categoryIds: ['gone'] } }],
    ['parties.0.processorId', { parties: [{ ...party, toldUsAt: null, processorId: 'gone' }] }],
  ])('cannot point to what is gone: %s', (field, more) => {
    expect(problems(more)).toEqual([`${field} not-found`])
  })
})

describe('a number of people', () => {
  it.each([
    [-1, 'below-zero'],
    [8_300_000_001, 'more-than-mankind'],
    [1.5, 'out-of-range'],
    [Number.NaN, 'out-of-range'],
  ])('%d is refused in words', (count, code) => {
    expect(PeopleCount.safeParse(count).error?.issues.map(({ message }) => message)).toContain(code)
  })

  it('may be none, or all there are', () => {
    expect([0, 8_300_000_000].every((count) => PeopleCount.safeParse(count).success)).toBe(true)
    expect(RecordCount.safeParse(-1).success).toBe(false)
  })
})

describe('children', () => {
  it('are concerned when minors are among the people', () => {
    const concerned = (categories: Breach['people']['categories']) =>
      concernsChildren(aBreach({ people: { ...aBreach().people, categories } }))
    expect(concerned(['users', 'minors'])).toBe(true)
    expect(concerned(['users'])).toBe(false)
  })
})

describe('a message to people', () => {
  it('lacks what the law asks for until it is written', () => {
    expect(messageGaps(NO_MESSAGE)).toEqual([
      'nature',
      'contact',
      'consequences',
      'measures',
      'advice',
    ])
    const full = { nature: 'a', contact: 'b', consequences: 'c', measures: 'd', advice: 'e' }
    expect(messageGaps({ ...NO_MESSAGE, ...full })).toEqual([])
    expect(messageGaps({ ...NO_MESSAGE, ...full, advice: ' \u200b' })).toEqual(['advice'])
  })
})

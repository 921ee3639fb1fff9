import { describe, expect, it } from 'vitest'
import { FIXED, NOTHING_KNOWN, aRule, dated, facts } from './retention-cases.ts'

const CREATED = facts({ created: '2024-01-31' })
const EARLIEST = aRule('until_earliest', { events: ['account_closed'], max: 'P3Y' })
const REVIEW = aRule('review', { reviewEvery: 'P12M', criteria: 'Open claims', max: 'P3Y' })
const LONGER = aRule('extended_if', { base: FIXED.id, reviewEvery: 'P12M', max: 'P7Y' })
const marked = (on: string, known = {}) =>
  facts({ services_ended: on, created: '2000-01-01' }, { isFlagged: true, ...known })

describe('a longest period', () => {
  it('ends what no event has ended, counted from creation', () => {
    expect(dated(CREATED, EARLIEST)).toMatchObject({ dueOn: '2027-01-31', status: 'RUNNING' })
    expect(dated(NOTHING_KNOWN, EARLIEST)).toMatchObject({ dueOn: null, status: 'NOT_STARTED' })
  })

  it('leaves an earlier date, and replaces a later one', () => {
    const closed = (on: string) =>
      dated(facts({ created: '2020-01-31', account_closed: on }), EARLIEST)
    expect(closed('2022-05-01').dueOn).toBe('2022-05-01')
    expect(closed('2024-05-01').dueOn).toBe('2023-01-31')
  })

  it('counts from the event that starts the period, not from creation', () => {
    const known = facts({ services_ended: '2022-01-15', created: '2000-01-01' })
    expect(dated(known, { ...FIXED, max: 'P3Y' }).dueOn).toBe('2025-01-15')
    expect(dated(known, { ...FIXED, max: 'P6Y' }).dueOn).toBe('2027-01-15')
    const same = aRule('same_as', { sameAs: FIXED.id, max: 'P3Y' })
    expect(dated(known, same, FIXED).dueOn).toBe('2025-01-15')
    const unstarted = facts({ created: '2000-01-01' })
    expect(dated(unstarted, { ...FIXED, max: 'P3Y' }).status).toBe('NOT_STARTED')
  })

  it('counts from creation where the rule names no start', () => {
    const rule = { ...FIXED, event: null, max: 'P3Y' }
    expect(dated(CREATED, rule)).toMatchObject({
      dueOn: '2027-01-31',
      status: 'RUNNING',
      findings: ['F-RET-TRIGGER'],
    })
  })

  it('of the rule borrowed from counts too', () => {
    const base = { ...FIXED, max: 'P3Y' }
    const same = aRule('same_as', { sameAs: FIXED.id, max: 'P4Y' })
    expect(dated(facts({ services_ended: '2022-01-15' }), same, base).dueOn).toBe('2025-01-15')
  })
})

describe('a review with a longest period', () => {
  const at = (created: string, known = {}) => dated(facts({ created }, known), REVIEW)

  it('keeps its status until the last day, and has that day as its date', () => {
    expect(at('2024-06-01', { lastReviewOn: '2026-06-01' })).toMatchObject({
      dueOn: '2027-06-01',
      status: 'REVIEW_SCHEDULED',
      nextReviewOn: '2027-06-01',
      daysLeft: null,
    })
    expect(at('2024-06-01', { lastReviewOn: '2025-06-01' }).status).toBe('REVIEW_DUE')
  })

  it('has no review after that day', () => {
    expect(at('2024-06-01', { lastReviewOn: '2026-06-02' })).toMatchObject({
      dueOn: '2027-06-01',
      status: 'REVIEW_SCHEDULED',
      nextReviewOn: null,
    })
  })

  it('is due on the day and overdue after it, and then no review is left', () => {
    expect(at('2023-11-22', { lastReviewOn: '2025-06-01' })).toMatchObject({
      status: 'DUE_TODAY',
      nextReviewOn: null,
      daysLeft: 0,
    })
    expect(at('2023-11-21')).toMatchObject({
      dueOn: '2026-11-21',
      status: 'OVERDUE',
      nextReviewOn: null,
      daysLeft: -1,
    })
  })

  it('can be held, since it has a date', () => {
    const holds = [{ from: '2026-08-01', releasedOn: null }]
    expect(at('2024-06-01', { holds })).toMatchObject({
      dueOn: '2027-06-01',
      status: 'HELD',
      findings: ['HOLD-ACTIVE'],
    })
  })
})

describe('a mark with a longest period', () => {
  it('lengthens until then, and shows no gap', () => {
    expect(dated(marked('2020-06-01', { lastReviewOn: '2026-05-01' }), LONGER, FIXED)).toEqual({
      dueOn: '2027-06-01',
      status: 'EXTENDED_REVIEW',
      findings: [],
      baseDueOn: '2025-06-01',
      nextReviewOn: '2027-05-01',
      daysLeft: null,
    })
  })

  it('makes overdue beyond it, however recent the review', () => {
    expect(
      dated(marked('2019-11-21', { lastReviewOn: '2026-11-01' }), LONGER, FIXED),
    ).toMatchObject({ dueOn: '2026-11-21', status: 'OVERDUE', baseDueOn: '2024-11-21' })
  })

  it('limits a mark that was cleared late', () => {
    const cleared = (flagClearedOn: string) =>
      dated(marked('2018-01-15', { flagClearedOn }), LONGER, FIXED).dueOn
    expect(cleared('2024-05-01')).toBe('2024-05-01')
    expect(cleared('2026-05-01')).toBe('2025-01-15')
  })

  it('shorter than the period itself limits the date without the mark as well', () => {
    const short = { ...LONGER, max: 'P4Y' }
    expect(dated(marked('2022-06-01'), short, FIXED)).toMatchObject({
      dueOn: '2026-06-01',
      status: 'OVERDUE',
      baseDueOn: '2026-06-01',
    })
  })
})

describe('a mark on what has no end of its own', () => {
  it('changes nothing but shows that no maximum is recorded', () => {
    const rule = aRule('extended_if', { base: REVIEW.id, reviewEvery: 'P6M' })
    const review = { ...REVIEW, max: null }
    const known = facts({ created: '2026-06-01' }, { isFlagged: true })
    expect(dated(known, rule, review)).toMatchObject({
      status: 'REVIEW_SCHEDULED',
      nextReviewOn: '2027-06-01',
      findings: ['F-RET-NOMAX'],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { holdCovers } from '#shared/domain/retention/hold-scope'
import type { Holding } from '#shared/domain/retention/holding'
import { EMPTY_SCOPE, type HoldScope } from '#shared/domain/retention/legal-hold'
import { aHolding } from './retention-cases.ts'

const HELD = aHolding({
  categoryId: 'account',
  ruleId: 'rule',
  systemId: 'crm',
  events: [
    { event: 'last_update', on: '2026-06-15' },
    { event: 'created', on: '2020-02-10' },
  ],
})
const covers = (scope: Partial<HoldScope>, known: Partial<Holding> = {}, since?: string) =>
  holdCovers({ ...EMPTY_SCOPE, ...scope }, { ...HELD, ...known }, since)

describe('a hold', () => {
  it('covers everything when nothing narrows it', () => {
    expect(covers({})).toBe(true)
    expect(covers({}, { events: [], ruleId: null, systemId: null })).toBe(true)
  })

  it.each([
    ['category', { categoryIds: ['other', 'account'] }, { categoryIds: ['other'] }],
    ['rule', { ruleIds: ['other', 'rule'] }, { ruleIds: ['other'] }],
    ['system', { systemIds: ['other', 'crm'] }, { systemIds: ['other'] }],
    ['first day', { from: '2026-06-15' }, { from: '2026-06-16' }],
    ['last day', { to: '2020-02-10' }, { to: '2020-02-09' }],
    ['days', { from: '2020-02-10', to: '2020-02-10' }, { from: '2020-02-11', to: '2026-06-14' }],
  ] satisfies [string, Partial<HoldScope>, Partial<HoldScope>][])(
    'is narrowed by %s',
    (_by, inside, outside) => {
      expect(covers(inside)).toBe(true)
      expect(covers(outside)).toBe(false)
    },
  )

  it('covers only what matches everything that is said', () => {
    const scope = { categoryIds: ['account'], systemIds: ['crm'], from: '2026-06-01' }
    expect(covers(scope)).toBe(true)
    expect(covers({ ...scope, systemIds: ['shop'] })).toBe(false)
    expect(covers({ ...scope, categoryIds: ['fraud'] })).toBe(false)
    expect(covers({ ...scope, from: '2026-07-01' })).toBe(false)
    expect(covers({ ...scope, onlyFlagged: true })).toBe(false)
  })

  it('covers nothing without a rule or system when it names some', () => {
    expect(covers({ ruleIds: ['rule'] }, { ruleId: null })).toBe(false)
    expect(covers({ systemIds: ['crm'] }, { systemId: null })).toBe(false)
    expect(covers({ from: '1900-01-01' }, { events: [] })).toBe(false)
  })

  it('covers a month as soon as one of its days lies inside', () => {
    const month: Partial<Holding> = {
      precision: 'month',
      events: [{ event: 'last_update', on: '2026-06-01' }],
    }
    expect(covers({ from: '2026-06-30' }, month)).toBe(true)
    expect(covers({ from: '2026-07-01' }, month)).toBe(false)
    expect(covers({ from: '2026-06-30' }, { ...month, precision: 'day' })).toBe(false)
    expect(covers({ to: '2026-06-01' }, month)).toBe(true)
    expect(covers({ to: '2026-05-31' }, month)).toBe(false)
  })

  it('covers exactly the holdings it names, whatever else is said', () => {
    expect(covers({ holdingIds: ['holding'], categoryIds: ['other'], onlyFlagged: true })).toBe(
      true,
    )
    expect(covers({ holdingIds: ['another'], categoryIds: ['account'] })).toBe(false)
  })

  it('on marked data goes on when the mark is cleared under it', () => {
    const marked = (clearedOn: string | null) => ({ flag: { since: null, clearedOn } })
    expect(covers({ onlyFlagged: true }, marked(null))).toBe(true)
    expect(covers({ onlyFlagged: true }, marked('2026-08-01'))).toBe(false)
    expect(covers({ onlyFlagged: true }, marked('2026-08-01'), '2026-08-01')).toBe(true)
    expect(covers({ onlyFlagged: true }, marked('2026-07-31'), '2026-08-01')).toBe(false)
    expect(covers({ onlyFlagged: true }, { flag: null }, '2026-08-01')).toBe(false)
  })
})

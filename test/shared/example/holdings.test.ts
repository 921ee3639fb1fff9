import { describe, expect, it } from 'vitest'
import { retentionDate } from '#shared/domain/retention/retention-date'
import { factsOf } from '#shared/domain/retention/facts'
import { Holding } from '#shared/domain/retention/holding'
import { holdingProblems } from '#shared/domain/retention/holding-problems'
import { RetentionSettings } from '#shared/domain/retention/settings'
import { RETENTION_STATUSES, type RetentionStatus } from '#shared/domain/retention/status'
import { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { System } from '#shared/domain/catalogues/catalogue'
import { addDays, addMonths } from '#shared/domain/values/day'
import { exampleHolds } from '#shared/example/erasures'
import { exampleRegister } from '#shared/example/example-register'
import { exampleHoldings } from '#shared/example/holdings'
import { exampleOwnRules, exampleRetentionSettings } from '#shared/example/own-data'
import { exampleSystems } from '#shared/example/systems'

const TODAY = '2026-11-22'
/** Every eleventh day of a good year, the ends of months and a leap day among them. */
const DAYS = Array.from({ length: 45 }, (_, index) => addDays(TODAY, index * 11)).concat([
  '2027-01-31',
  '2027-02-28',
  '2028-02-29',
  '2027-03-31',
])
const { catalogues, activities } = exampleRegister(TODAY)
const rules = new Map(catalogues['retention-rule'].map((rule) => [rule.id, rule]))

const datedOn = (today: string) => {
  const holds = exampleHolds(today)
  return exampleHoldings(today).map((holding) => ({
    holding,
    ...retentionDate(rules.get(holding.ruleId ?? '') ?? null, rules, factsOf(holding, holds), {
      asOf: today,
      dueSoonDays: 30,
    }),
  }))
}

describe('the holdings of the example', () => {
  it('are valid on whatever day the example is opened, and lead nowhere that is not there', () => {
    const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id))
    const known = {
      categoryIds: idsOf(catalogues['data-category']),
      ruleIds: idsOf(catalogues['retention-rule']),
      systemIds: idsOf(exampleSystems()),
      activityIds: idsOf(activities),
    }
    for (const today of DAYS)
      for (const holding of exampleHoldings(today)) {
        expect(Holding.parse(holding)).toEqual(holding)
        expect(holdingProblems(holding, { ...known, today }), `${today} ${holding.id}`).toEqual([])
      }
  })

  it('are about four hundred, each with an identifier of its own, over every rule of the notice', () => {
    const holdings = exampleHoldings(TODAY)
    expect(holdings.length).toBeGreaterThan(380)
    expect(holdings.length).toBeLessThan(420)
    expect(new Set(holdings.map(({ id }) => id)).size).toBe(holdings.length)
    expect(new Set(holdings.map(({ ruleId }) => ruleId))).toEqual(new Set(rules.keys()))
  })

  it('show every status on every day', () => {
    for (const today of DAYS) {
      const shown = new Set(datedOn(today).map(({ status }) => status))
      expect(
        RETENTION_STATUSES.filter((status) => !shown.has(status)),
        today,
      ).toEqual([])
    }
  })

  it('tell the story of each category', () => {
    const dated = datedOn(TODAY)
    const statusesOf = (category: string) => {
      const own = dated.filter(({ holding }) => holding.categoryId.endsWith(`-${category}`))
      const counts: Partial<Record<RetentionStatus, number>> = {}
      for (const { status } of own) counts[status] = (counts[status] ?? 0) + 1
      return counts
    }
    expect(statusesOf('account')).toMatchObject({ OVERDUE: expect.any(Number), ERASED: 8 })
    expect(statusesOf('account').OVERDUE).toBeGreaterThan(10)
    expect(statusesOf('transaction')).toMatchObject({ HELD: 9, NOT_STARTED: 3 })
    expect(statusesOf('fraud')).toMatchObject({ EXTENDED_REVIEW: 5, REVIEW_DUE: 3, OVERDUE: 1 })
    expect(statusesOf('aml')).toEqual({ NEEDS_CITATION: 20 })
    expect(statusesOf('usage')).toEqual({ NO_RULE: 26 })
    expect(statusesOf('messaging')).toEqual({ OVERDUE: 4, DUE_TODAY: 1, NOT_STARTED: 2 })
    expect(statusesOf('child')).toEqual({ OVERDUE: 4, NOT_APPLICABLE: 1 })
    expect(statusesOf('other')).toEqual({ REVIEW_SCHEDULED: 4, REVIEW_DUE: 1 })
    expect(statusesOf('correspondence')).toMatchObject({ ERASED: 2, HELD: 1 })
  })

  it('rise four to six months ahead, and go on every month of five years', () => {
    const counts = (month: number) => {
      const [from, to] = [addMonths(TODAY, month), addMonths(TODAY, month + 1)]
      return datedOn(TODAY).filter(({ dueOn }) => dueOn !== null && dueOn >= from && dueOn < to)
        .length
    }
    const near = Array.from({ length: 12 }, (_, month) => counts(month))
    const bulge = near.slice(4, 7)
    const others = near.toSpliced(4, 3)
    expect(Math.min(...bulge)).toBeGreaterThan(Math.max(...others))
    for (let month = 0; month < 59; month += 1) expect(counts(month), `${month}`).toBeGreaterThan(0)
  })

  it('can be changed without changing the next copy', () => {
    const before = exampleHoldings(TODAY)
    exampleHoldings(TODAY)[0]?.events.pop()
    exampleHoldings(TODAY)[0]?.activityIds.push('changed')
    expect(exampleHoldings(TODAY)).toEqual(before)
  })
})

describe('what the program keeps itself in the example', () => {
  it('has valid rules, marked as proposals, that the settings name', () => {
    const settings = RetentionSettings.parse(exampleRetentionSettings())
    const own = exampleOwnRules()
    for (const rule of own) {
      expect(RetentionRule.parse(rule)).toEqual(rule)
      expect(rule.ref).toMatch(/^RET-OWN-/)
      expect(`${rule.name} ${rule.criteria}`).toMatch(/proposal.*Proposed/)
    }
    const { deletionsRuleId, breachesRuleId, journalRuleId } = settings
    expect([deletionsRuleId, breachesRuleId, journalRuleId]).toEqual(own.map(({ id }) => id))
  })

  it('has systems that say they are invented', () => {
    for (const system of exampleSystems()) {
      expect(System.parse(system)).toEqual(system)
      expect(system.description).toMatch(/^Invented/)
    }
  })
})

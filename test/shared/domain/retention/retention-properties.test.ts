import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RETENTION_KINDS, type RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { explainRetention } from '#shared/domain/retention/explain-retention'
import { retentionDate } from '#shared/domain/retention/retention-date'
import type { RetentionFacts } from '#shared/domain/retention/status'
import { addDays, daysBetween, isDay } from '#shared/domain/values/day'
import { retentionStepLine } from '#shared/text/retention-explanation'
import { DAY, FIXED, TODAY, aRule, rulesOf } from './retention-cases.ts'

const RUNS = { numRuns: 1000 }
const EVENTS = ['last_update', 'created', 'services_ended', 'account_closed', 'objection']
const day = fc.integer({ min: -4000, max: 400 }).map((days) => addDays(TODAY, days))
const event = fc.constantFrom(...EVENTS)
const period = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((count) => `P${count}Y`),
  fc.integer({ min: 1, max: 130 }).map((count) => `P${count}M`),
  fc.integer({ min: 1, max: 4000 }).map((count) => `P${count}D`),
)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 })
const ids = fc.constantFrom('a', 'b', 'c', 'gone')

const ruleNamed = (id: string): fc.Arbitrary<RetentionRule> =>
  fc
    .record({
      kind: fc.constantFrom(...RETENTION_KINDS),
      event: maybe(event),
      period: maybe(period),
      events: fc.uniqueArray(event, { maxLength: 3 }),
      eventsNotInNotice: fc.uniqueArray(event, { maxLength: 2 }),
      sameAs: ids,
      base: ids,
      reviewEvery: maybe(period),
      max: maybe(period),
      citation: fc.constantFrom(null, 'A law'),
      criteria: fc.constantFrom(null, 'Claims'),
      statedInNotice: fc.constantFrom('yes' as const, 'no' as const, null),
    })
    .map(({ kind, ...known }) => aRule(kind, { id, ...known }))

const anyRules = fc.tuple(ruleNamed('a'), ruleNamed('b'), ruleNamed('c'))
const anyHold = fc.record({ from: day, releasedOn: maybe(day) })
const anyFacts: fc.Arbitrary<RetentionFacts> = fc
  .record({
    events: fc.dictionary(event, day, { maxKeys: 4 }),
    isFlagged: fc.boolean(),
    flagClearedOn: maybe(day),
    lastReviewOn: maybe(day),
    hasParentalConsent: fc.boolean(),
    holds: fc.array(anyHold, { maxLength: 3 }),
    erasedOn: fc.option(day, { freq: 1 }),
  })
  .map((known) => ({ ...known, flagClearedOn: known.isFlagged ? known.flagClearedOn : null }))

const dateOf = (rule: RetentionRule | null, rules: RetentionRule[], known: RetentionFacts) =>
  retentionDate(rule, rulesOf(...rules), known, DAY)

describe('every last permitted day', () => {
  it('is no earlier for a longer period', () => {
    const unit = fc.constantFrom('Y', 'M', 'W', 'D')
    const count = fc.integer({ min: 1, max: 90 })
    fc.assert(
      fc.property(anyFacts, event, unit, count, fc.nat(10), (given, start, each, least, more) => {
        const due = (length: number) =>
          dateOf({ ...FIXED, event: start, period: `P${length}${each}` }, [], given).dueOn
        const [sooner, later] = [due(least), due(least + more)]
        expect(sooner === null).toBe(later === null)
        expect((sooner ?? '') <= (later ?? '')).toBe(true)
      }),
      RUNS,
    )
  })

  it('is never made earlier by a hold, and nothing else is changed by it', () => {
    fc.assert(
      fc.property(anyRules, anyFacts, anyHold, (rules, given, hold) => {
        const without = dateOf(rules[0], rules, given)
        const held = dateOf(rules[0], rules, { ...given, holds: [...given.holds, hold] })
        expect(held.dueOn === null).toBe(without.dueOn === null)
        if (without.dueOn === null) expect(held).toEqual(without)
        expect((held.dueOn ?? '') >= (without.dueOn ?? '')).toBe(true)
        expect(held.baseDueOn).toBe(without.baseDueOn)
        expect(held.findings.filter((mark) => mark !== 'HOLD-ACTIVE')).toEqual(
          without.findings.filter((mark) => mark !== 'HOLD-ACTIVE'),
        )
      }),
      RUNS,
    )
  })

  it('is never later for a longest period, which makes no date without a limit', () => {
    fc.assert(
      fc.property(anyRules, anyFacts, period, (rules, given, max) => {
        const [rule, ...others] = rules
        const free = { ...given, holds: [] }
        const [open, limited] = [null, max].map((limit) =>
          dateOf({ ...rule, max: limit }, [{ ...rule, max: limit }, ...others], free),
        )
        if (open?.dueOn != null) expect((limited?.dueOn ?? '') <= open.dueOn).toBe(true)
        const none = ['NO_RULE', 'NEEDS_CITATION', 'NOT_APPLICABLE']
        if (open && none.includes(open.status))
          expect(limited).toMatchObject({ dueOn: null, status: open.status })
      }),
      RUNS,
    )
  })

  it('is that of the rule borrowed from', () => {
    fc.assert(
      fc.property(anyRules, anyFacts, (rules, given) => {
        const same = aRule('same_as', { id: 'same', sameAs: 'b' })
        expect(dateOf(same, rules, given)).toEqual(dateOf(rules[1], rules, given))
      }),
      RUNS,
    )
  })

  it('does not depend on what has not happened yet', () => {
    fc.assert(
      fc.property(
        anyRules,
        anyFacts,
        event,
        fc.integer({ min: 1, max: 90 }),
        (rules, given, name, days) => {
          const { [name]: _never, ...events } = given.events
          const ahead = { ...events, [name]: addDays(TODAY, days) }
          expect(dateOf(rules[0], rules, { ...given, events: ahead })).toEqual(
            dateOf(rules[0], rules, { ...given, events }),
          )
        },
      ),
      RUNS,
    )
  })
})

describe('every status', () => {
  it('is erased once the data is', () => {
    fc.assert(
      fc.property(anyRules, anyFacts, day, (rules, given, erasedOn) => {
        const before = dateOf(rules[0], rules, { ...given, erasedOn: null })
        const after = dateOf(rules[0], rules, { ...given, erasedOn })
        const erased = { status: 'ERASED', dueOn: before.dueOn, daysLeft: null }
        expect(after).toMatchObject(erasedOn > TODAY ? before : erased)
        if (erasedOn > TODAY) return
        expect(after.findings).not.toContain('HOLD-ACTIVE')
      }),
      RUNS,
    )
  })

  it('agrees with its date, its days and its marks', () => {
    fc.assert(
      fc.property(anyRules, anyFacts, (rules, given) => {
        const { dueOn, status, findings, daysLeft, nextReviewOn } = dateOf(rules[0], rules, given)
        const left = dueOn === null ? null : daysBetween(TODAY, dueOn)
        const running = ['OVERDUE', 'DUE_TODAY', 'DUE_SOON', 'RUNNING'].includes(status)
        expect(daysLeft).toBe(running ? left : null)
        if (running) expect(dueOn !== null && isDay(dueOn)).toBe(true)
        if (status === 'OVERDUE' || status === 'DUE_TODAY') expect(nextReviewOn).toBe(null)
        expect(findings.includes('HOLD-ACTIVE')).toBe(status === 'HELD')
        expect(findings).toEqual([...new Set(findings)].toSorted())
        if (status === 'NO_RULE') expect(findings).toEqual(['F-RET-NONE'])
      }),
      RUNS,
    )
  })

  it('is explained by steps that end on the same day', () => {
    fc.assert(
      fc.property(anyRules, anyFacts, (rules, given) => {
        const [rule, known] = [rules[0], rulesOf(...rules)]
        const { dueOn, status, nextReviewOn } = retentionDate(rule, known, given, DAY)
        const steps = explainRetention(rule, known, given, DAY)
        const last = steps.find(({ kind }) => kind === 'last-day')
        expect(last?.kind === 'last-day' ? last.day : null).toBe(dueOn)
        expect(steps.some(({ kind }) => kind === 'erased')).toBe(status === 'ERASED')
        const reviews = steps.flatMap((step) => (step.kind === 'review' ? [step.to] : []))
        if (nextReviewOn !== null) expect(reviews).toContain(nextReviewOn)
        if (status === 'HELD') expect(steps.some(({ kind }) => kind === 'held')).toBe(true)
        expect(steps.length > 0).toBe(true)
        for (const step of steps) expect(retentionStepLine(step)).not.toMatch(/undefined|null|NaN/)
      }),
      RUNS,
    )
  })
})

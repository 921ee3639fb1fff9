import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWorkingDay } from '#shared/domain/holidays/calendar'
import { answerDeadline, type DeadlineFacts } from '#shared/domain/requests/deadline'
import { addDays } from '#shared/domain/values/day'
import { facts, rules } from './deadline-cases.ts'

const day = fc.integer({ min: 0, max: 6200 }).map((days) => addDays('2023-01-01', days))
const places = ['LT', 'DE', 'DE-BY', 'FR', 'FR-57', 'IE', 'GB', 'GB-SCT', 'BG', null]
const anyRules = fc
  .record({
    place: fc.constantFrom(...places),
    policy: fc.constantFrom('pause' as const, 'none' as const),
  })
  .map(({ place, policy }) => rules(place, { pausePolicy: policy }))

const waits = (receivedOn: string) =>
  fc.array(
    fc
      .record({
        after: fc.nat(60),
        days: fc.option(fc.nat(40)),
      })
      .map(({ after, days }) => {
        const askedOn = addDays(receivedOn, after)
        return { askedOn, answeredOn: days === null ? null : addDays(askedOn, days) }
      }),
    { maxLength: 3 },
  )

const anyFacts: fc.Arbitrary<DeadlineFacts> = day.chain((receivedOn) =>
  fc.record({
    receivedOn: fc.constant(receivedOn),
    identity: waits(receivedOn),
    clarification: waits(receivedOn),
    extension: fc.option(
      fc.record({
        notifiedOn: fc.nat(120).map((days) => addDays(receivedOn, days)),
        months: fc.constantFrom(1, 2),
      }),
    ),
  }),
)

describe('every due date', () => {
  it('is no earlier for a later receipt', () => {
    fc.assert(
      fc.property(day, fc.nat(70), anyRules, (receivedOn, later, law) => {
        const [first, second] = [receivedOn, addDays(receivedOn, later)]
        const due = (on: string) => answerDeadline(facts(on), law).due ?? ''
        expect(due(first) <= due(second)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('is a working day, and so is the last day for an extension', () => {
    fc.assert(
      fc.property(anyFacts, anyRules, (given, law) => {
        const { due, noticeBy, dueNoPause } = answerDeadline(given, law)
        for (const last of [due, noticeBy, dueNoPause]) {
          if (last !== null) expect(isWorkingDay(last, law.calendar)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is never made earlier by an extension', () => {
    fc.assert(
      fc.property(anyFacts, anyRules, (given, law) => {
        const plain = answerDeadline({ ...given, extension: null }, law)
        const extended = answerDeadline(given, law)
        expect((extended.due ?? '') >= (plain.due ?? '')).toBe(true)
        if (extended.extensionValid === false) expect(extended.due).toBe(plain.due)
        if (extended.extensionValid === true && extended.due !== null)
          expect(extended.due > (plain.due ?? '')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('is no earlier than without the pause, and there is none while paused', () => {
    fc.assert(
      fc.property(anyFacts, anyRules, (given, law) => {
        const { due, dueNoPause, nominal, noticeBy, isPaused, pauseDays } = answerDeadline(
          given,
          law,
        )
        expect(dueNoPause === null).toBe(!isPaused && pauseDays === 0)
        expect([due, nominal, noticeBy].every((each) => (each === null) === isPaused)).toBe(true)
        if (due !== null && dueNoPause !== null) expect(dueNoPause <= due).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

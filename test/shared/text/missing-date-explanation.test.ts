import { describe, expect, it } from 'vitest'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { FIXED, NOTHING_KNOWN, aRule, facts } from '../domain/retention/retention-cases.ts'
import { EARLIEST, ENDED, LONGER, REVIEW, SAME, told } from './explained-cases.ts'

describe('a missing date is explained', () => {
  const law = aRule('legal_obligation', { event: 'services_ended' })
  const consented = { ...NOTHING_KNOWN, hasParentalConsent: true }

  it.each([
    ['No rule covers this data, so there is no date.', null, ENDED],
    ['The rule sets no limit, so there is no date.', aRule('none'), ENDED],
    ['The rule sets no limit, so there is no date.', { ...FIXED, period: null }, ENDED],
    ['The rule sets no limit, so there is no date.', { ...EARLIEST, events: [] }, ENDED],
    ['The rule it borrows from is not recorded, so there is no date.', SAME, ENDED],
    [
      'The rule does not say which event starts the period, so it cannot start.',
      { ...FIXED, event: null },
      ENDED,
    ],
    [
      'Not recorded yet: the end of the services. So the period has not started.',
      FIXED,
      NOTHING_KNOWN,
    ],
    [
      'Neither an update nor creation is recorded, so the period has not started.',
      { ...FIXED, event: 'last_update' },
      NOTHING_KNOWN,
    ],
    [
      'None of these is recorded yet: closure of the account, objection. So storage has no end yet.',
      EARLIEST,
      NOTHING_KNOWN,
    ],
    [
      '“As long as the law requires”: the law and its period are missing, so no date can be computed.',
      law,
      ENDED,
    ],
    [
      '“As long as the law requires”: the period is missing, so no date can be computed.',
      { ...law, citation: 'Tax Code' },
      ENDED,
    ],
    [
      '“As long as the law requires”: the law is missing, so no date can be computed.',
      { ...law, period: 'P8Y' },
      ENDED,
    ],
    [
      'A valid authorisation by a parent was found, so the rule does not apply.',
      aRule('immediate', { event: 'reasonable_belief' }),
      consented,
    ],
    ['Neither a review nor creation is recorded, so a review is due.', REVIEW, NOTHING_KNOWN],
    [
      'The rule does not say how often it is reviewed, so a review is due.',
      { ...REVIEW, reviewEvery: null },
      NOTHING_KNOWN,
    ],
    [
      '31 Aug 2026 + 6 months = 28 Feb 2027: the next review, counted since creation. February 2027 has no 31st, so its last day counts.',
      REVIEW,
      facts({ created: '2026-08-31' }),
    ],
  ] as const)('%s', (text, rule, known) => {
    const steps = told(rule as RetentionRule | null, known)
    expect(steps[rule?.kind === 'same_as' ? steps.length - 1 : 0]).toBe(text)
    expect(steps.join(' ')).not.toContain('last permitted day')
  })

  it('by missing criteria', () => {
    expect(told(REVIEW, NOTHING_KNOWN)[1]).toBe(
      'The criteria by which storage ends are not recorded.',
    )
    expect(told({ ...REVIEW, criteria: 'Claims' }, NOTHING_KNOWN)).toHaveLength(1)
  })

  it('without what a longest period or a mark would do', () => {
    const known = facts({ created: '2020-01-01' }, { isFlagged: true })
    const untold = { max: 'P3Y', statedInNotice: 'no' } as const
    expect(told({ ...law, ...untold }, known)).toHaveLength(1)
    const longer = { ...LONGER, base: 'none', ...untold }
    expect(told(longer, known, aRule('none'))).toEqual([
      'The same as for “RET-1”, and longer while marked.',
      'The rule sets no limit, so there is no date.',
    ])
    expect(told(longer, NOTHING_KNOWN, aRule('none'))).toHaveLength(2)
  })

  it('by a circle of rules', () => {
    const circle = { ...SAME, sameAs: SAME.id }
    expect(told(circle, ENDED)).toEqual([
      'The same as for “RET-1”.',
      'The rule leans on itself through the rules it borrows from, so there is no date.',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { explainRetention, holdingSteps } from '#shared/domain/retention/explain-retention'
import type { RetentionFacts } from '#shared/domain/retention/status'
import { workingDayStep } from '#shared/domain/retention/working-day'
import { retentionStepLine, retentionStepText } from '#shared/text/retention-explanation'
import {
  DAY,
  FIXED,
  NOTHING_KNOWN,
  aRule,
  facts,
  rulesOf,
} from '../domain/retention/retention-cases.ts'
import { EARLIEST, ENDED, LONGER, REVIEW, SAME, told } from './explained-cases.ts'

const LAST_DAY = 'is the last permitted day. It is never moved past a weekend or a holiday.'

describe('a date is explained', () => {
  it('by its start, its period and its last day', () => {
    expect(told(FIXED, ENDED)).toEqual([
      'The period starts with the end of the services, on Wednesday, 31 Aug 2022.',
      '31 Aug 2022 + 5 years = 31 Aug 2027.',
      `Tuesday, 31 Aug 2027, ${LAST_DAY}`,
    ])
  })

  it('with the day a month does not have', () => {
    expect(told({ ...FIXED, period: 'P66M' }, ENDED)).toContain(
      '31 Aug 2022 + 66 months = 29 Feb 2028. February 2028 has no 31st, so its last day counts.',
    )
  })

  it('with the stand-in for an update, which is to be confirmed', () => {
    const rule = { ...FIXED, event: 'last_update' }
    const [first] = explainRetention(rule, rulesOf(rule), facts({ created: '2022-08-31' }), DAY)
    expect(first && retentionStepLine(first)).toBe(
      'No update is recorded, so the period starts with creation, on Wednesday, 31 Aug 2022. Whether that counts as the start has to be defined. (GDPR art. 5(1)(e); to be confirmed)',
    )
  })

  it('with the law that was entered', () => {
    const law = { ...FIXED, kind: 'legal_obligation', citation: 'Tax Code § 147' } as const
    expect(told(law, ENDED)[0]).toBe(
      'The law that sets the period: Tax Code § 147. The program has not compared it.',
    )
    const [cited] = explainRetention(law, rulesOf(law), ENDED, DAY)
    expect(cited?.isCertain).toBe(false)
    expect(told({ ...law, citation: 'See § 147.' }, ENDED)[0]).toContain(': See § 147. The')
  })

  it('by the earliest of several events', () => {
    const both = facts({ account_closed: '2026-10-15', objection: '2026-11-20' })
    expect(told(EARLIEST, both)[0]).toBe(
      'Storage ends with closure of the account, on Thursday, 15 Oct 2026: the earliest; objection came on 20 Nov 2026.',
    )
    const objected = facts({ objection: '2026-11-20' })
    expect(told({ ...EARLIEST, eventsNotInNotice: ['objection'] }, objected)).toEqual([
      'Storage ends with objection, on Friday, 20 Nov 2026.',
      'An objection ends the storage, but the notice does not say so.',
      `Friday, 20 Nov 2026, ${LAST_DAY}`,
    ])
  })

  it('by the rule it is borrowed from, and the notice’s silence once', () => {
    const untold = { statedInNotice: 'no' } as const
    expect(told({ ...SAME, ...untold }, ENDED, { ...FIXED, ...untold, name: 'Orders' })).toEqual([
      'The same as for “Orders”.',
      'The period starts with the end of the services, on Wednesday, 31 Aug 2022.',
      '31 Aug 2022 + 5 years = 31 Aug 2027.',
      'The privacy notice does not state this limit.',
      `Tuesday, 31 Aug 2027, ${LAST_DAY}`,
    ])
  })

  it('with what a longest period does', () => {
    const atMost = (max: string) => told({ ...FIXED, max }, ENDED).at(-2)
    expect(atMost('P4Y')).toBe(
      'At most 4 years after the end of the services: 31 Aug 2022 + 4 years = 31 Aug 2026. That is earlier than 31 Aug 2027 and counts.',
    )
    expect(atMost('P5Y')).toContain('That changes nothing.')
    expect(told({ ...EARLIEST, max: 'P3Y' }, NOTHING_KNOWN)).toContain(
      'At most 3 years, but the day from which that counts is not recorded.',
    )
    const reviewed = facts({ created: '2025-01-01' }, { lastReviewOn: '2026-11-01' })
    expect(told({ ...REVIEW, max: 'P2Y' }, reviewed).at(-2)).toBe(
      'At most 2 years after creation: 1 Jan 2025 + 2 years = 1 Jan 2027. No review comes after it.',
    )
  })

  it('as erasure at once', () => {
    const rule = aRule('immediate', { event: 'reasonable_belief' })
    const known = facts({ reasonable_belief: '2026-11-20' })
    expect(told(rule, known)[0]).toBe(
      'Due at once, on the day of reasonable belief that the person is a child: Friday, 20 Nov 2026.',
    )
  })

  it('with its holds', () => {
    const holds = [
      { from: '2028-01-01', releasedOn: null },
      { from: '2026-08-01', releasedOn: null },
      { from: '2025-01-01', releasedOn: '2025-06-01' },
    ]
    expect(told(FIXED, { ...ENDED, holds }).slice(2)).toEqual([
      'The legal hold in force since 1 Jan 2025 was released on 1 Jun 2025; that does not move the date.',
      'A legal hold in force since 1 Aug 2026 blocks erasure; the date stays as it is, and the hold allows no other use.',
      'A legal hold begins on 1 Jan 2028; it changes nothing yet.',
      `Tuesday, 31 Aug 2027, ${LAST_DAY}`,
    ])
    const released = { from: '2025-01-01', releasedOn: '2026-11-10' }
    const old = facts({ services_ended: '2020-01-15' }, { holds: [released] })
    expect(told(FIXED, old).slice(2)).toEqual([
      'The legal hold in force since 1 Jan 2025 was released on 10 Nov 2026: due on that day.',
      `Tuesday, 10 Nov 2026, ${LAST_DAY}`,
    ])
    expect(told(aRule('none'), { ...NOTHING_KNOWN, holds })).toContain(
      'A legal hold is in force since 1 Aug 2026; without a date it changes nothing here, and it allows no other use.',
    )
  })

  it('with a hold that began after the last permitted day', () => {
    const late = { from: '2026-11-01', releasedOn: '2026-11-10' }
    const old = facts({ services_ended: '2020-01-15' }, { holds: [late] })
    expect(told(FIXED, old).slice(2)).toEqual([
      'The legal hold in force since 1 Nov 2026 was released on 10 Nov 2026: due on that day.',
      expect.stringMatching(/^The last permitted day, .* 20\d\d, had passed when the hold began;/),
      `Tuesday, 10 Nov 2026, ${LAST_DAY}`,
    ])
  })

  it('with the release that counts among several', () => {
    const holds = ['2025-06-01', '2026-11-10'].map((releasedOn, place) => ({
      from: `2025-0${place + 1}-01`,
      releasedOn,
    }))
    const old = facts({ services_ended: '2020-01-15' }, { holds })
    expect(told(FIXED, old).slice(2, 4)).toEqual([
      'The legal hold in force since 1 Jan 2025 was released on 1 Jun 2025; that does not move the date.',
      'The legal hold in force since 1 Feb 2025 was released on 10 Nov 2026: due on that day.',
    ])
  })

  it('with articles of its own where a person ends the storage', () => {
    const cited = (event: string) => {
      const rule = { ...EARLIEST, events: [event] }
      return explainRetention(rule, rulesOf(), facts({ [event]: '2026-10-01' }), DAY)[0]?.article
    }
    expect(cited('consent_withdrawn')).toBe('GDPR art. 7(3), 17(1)(b)')
    expect(cited('objection')).toBe('GDPR art. 17(1)(c), 21(1) to (3)')
    expect(cited('account_closed')).toBe('GDPR art. 5(1)(e)')
  })

  it('after the erasure too', () => {
    expect(told(FIXED, { ...ENDED, erasedOn: '2026-11-01' })[0]).toBe(
      'Erased on 1 Nov 2026. What follows is how its date came about.',
    )
  })
})

describe('a mark is explained', () => {
  const marked = (on: string, known: Partial<RetentionFacts> = {}) =>
    told(LONGER, facts({ services_ended: on }, { isFlagged: true, ...known }), FIXED).slice(3)

  it('that is not set', () => {
    expect(told(LONGER, ENDED, FIXED)).toContain(
      'Not marked “fraud flagged”, so nothing lengthens the period.',
    )
    expect(told(LONGER, ENDED, FIXED)[0]).toBe('The same as for “RET-1”, and longer while marked.')
  })

  it('that waits', () => {
    expect(marked('2022-08-31').slice(0, 2)).toEqual([
      'Now marked “fraud flagged”; that lengthens storage only after 31 Aug 2027.',
      'No longest period is recorded for data that is marked.',
    ])
  })

  it('that lengthens', () => {
    expect(marked('2020-01-15', { lastReviewOn: '2026-03-01' })).toEqual([
      'The period ended on 15 Jan 2025, but the data is marked “fraud flagged” and kept for longer, under review.',
      '1 Mar 2026 + 12 months = 1 Mar 2027: the next review, counted since the last review.',
      'No longest period is recorded for data that is marked.',
    ])
    expect(marked('2020-01-15')[1]).toBe(
      '15 Jan 2025 + 12 months = 15 Jan 2026: the review is due, counted since the end of the period.',
    )
  })

  it('that was set only after the last permitted day', () => {
    const late = (flaggedOn: string | null, more: Partial<RetentionFacts> = {}) =>
      marked('2020-01-15', { flaggedOn, ...more }).filter((text) => text.startsWith('The mark was'))
    const sentence =
      'The mark was set on 16 Jan 2025, after the last permitted day, 15 Jan 2025: the data was due already.'
    expect(late('2025-01-16')).toEqual([sentence])
    expect(late('2025-01-15')).toEqual([])
    expect(late(null)).toEqual([])
    expect(late('2025-01-16', { flagClearedOn: '2026-11-01' })).toEqual([sentence])
    expect(late('2025-01-15', { flagClearedOn: '2026-11-01' })).toEqual([])
    expect(late('2025-01-16', { flagClearedOn: '2025-01-15' })).toEqual([])
    const known = facts(
      { services_ended: '2020-01-15' },
      { isFlagged: true, flaggedOn: '2025-02-01' },
    )
    const steps = explainRetention(LONGER, rulesOf(LONGER, FIXED), known, DAY)
    const step = steps.find(({ kind }) => kind === 'flag-late')
    expect(step && retentionStepLine(step)).toMatch(
      /already\. \(GDPR art\. 5\(1\)\(e\); to be confirmed\)$/,
    )
  })

  it('that was cleared', () => {
    expect(marked('2020-01-15', { flagClearedOn: '2026-11-01' })[0]).toBe(
      'It was marked “fraud flagged” until 1 Nov 2026, after the period had ended on 15 Jan 2025: due from the day the mark was cleared.',
    )
    expect(marked('2022-08-31', { flagClearedOn: '2026-11-01' })[0]).toBe(
      'It was marked “fraud flagged” until 1 Nov 2026, before the period ends on 31 Aug 2027: the date stands.',
    )
  })
})

describe('beside a date stands', () => {
  const calendar = { country: 'LT', subdivision: null, added: [], removed: [] }
  const inWords = (due: string) => retentionStepText(workingDayStep(due, calendar)).text

  it('the working day to aim at', () => {
    expect(inWords('2026-11-22')).toBe(
      'Plan the erasure for Friday, 20 Nov 2026, the last working day before it.',
    )
    expect(inWords('2026-11-20')).toBe('It is a working day, so the erasure can be planned for it.')
  })

  it('that data of a child may have to go at once', () => {
    const child = { isChild: true, hasParentalConsent: false }
    const atOnce = aRule('immediate', { event: 'reasonable_belief' })
    const noted = (holding: typeof child, rule: RetentionRule | null) =>
      holdingSteps(holding, rule, rulesOf(FIXED, atOnce)).map(retentionStepLine)
    const note =
      'The data is of a child. Where it was collected without a valid authorisation by a parent, the deletion rule for children may end it at once. (GDPR art. 8, 17(1)(f))'
    expect(noted(child, FIXED)).toEqual([note])
    expect(noted(child, null)).toEqual([note])
    expect(noted(child, atOnce)).toEqual([])
    expect(noted(child, aRule('same_as', { id: 'same', sameAs: atOnce.id }))).toEqual([])
    expect(noted({ ...child, isChild: false }, FIXED)).toEqual([])
    expect(noted({ ...child, hasParentalConsent: true }, FIXED)).toEqual([])
  })
})

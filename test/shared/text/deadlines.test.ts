import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerDeadline } from '#shared/domain/requests/deadline'
import type { DeadlineFacts, DeadlineRules } from '#shared/domain/requests/deadline'
import { explainDeadline } from '#shared/domain/requests/explain-deadline'
import { addDays } from '#shared/domain/values/day'
import { dayWords } from '#shared/text/dates'
import { deadlineStepLine } from '#shared/text/deadlines'
import { facts, rules, wait } from '../domain/requests/deadline-cases.ts'

function told(given: DeadlineFacts, law: DeadlineRules): string[] {
  return explainDeadline(given, law).map(deadlineStepLine)
}

const IN_GERMANY = 'Public holidays counted: Germany. (Reg. 1182/71 art. 2(1))'

describe('the explanation of a due date', () => {
  it('goes from receipt to a day that stands', () => {
    expect(told(facts('2026-08-31'), rules('DE'))).toEqual([
      'Received on Monday, 31 Aug 2026. (GDPR art. 12(3))',
      'The day of receipt itself is not counted. (Reg. 1182/71 art. 3(1))',
      IN_GERMANY,
      '31 August + 1 month = 30 September: September has no 31st. (Reg. 1182/71 art. 3(2)(c))',
      '30 Sep 2026 is a Wednesday and a working day: it stands. (Reg. 1182/71 art. 3(4))',
      'An extension by up to 2 months has to be told, with its reasons, by 30 Sep 2026. (GDPR art. 12(3))',
    ])
  })

  it('names each day that was passed', () => {
    expect(told(facts('2026-03-03'), rules('DE'))).toContain(
      '3 Apr 2026 is a public holiday (Good Friday), 4 Apr 2026 is a Saturday, 5 Apr 2026 is a Sunday, ' +
        '6 Apr 2026 is a public holiday (Easter Monday): moved to Tuesday, 7 Apr 2026. (Reg. 1182/71 art. 3(4))',
    )
  })

  it('says that a receipt on a Sunday moves nothing', () => {
    expect(told(facts('2026-05-03'), rules('DE'))[1]).toBe(
      'The day of receipt itself is not counted; that 3 May 2026 is no working day moves nothing. ' +
        '(Reg. 1182/71 art. 3(1) and 3(3))',
    )
  })

  it('counts an extension anew from the start, which is to be confirmed', () => {
    const extension = { notifiedOn: '2026-12-15', months: 2 }
    const lines = told(facts('2026-11-30', { extension }), rules('IE'))
    expect(lines.slice(5)).toEqual([
      'Extended by 2 months: told on 15 Dec 2026, in time until 30 Dec 2026. Counted anew from the start. (GDPR art. 12(3))',
      '30 November 2026 + 3 months = 28 February 2027: February 2027 has no 30th. (Reg. 1182/71 art. 3(2)(c); to be confirmed)',
      '28 Feb 2027 is a Sunday: moved to Monday, 1 Mar 2027. (Reg. 1182/71 art. 3(4))',
    ])
  })

  it('tells why an extension does not count', () => {
    const late = facts('2026-02-10', { extension: { notifiedOn: '2026-03-11', months: 2 } })
    expect(told(late, rules('LT')).at(-1)).toBe(
      'The extension was told on 11 Mar 2026, after 10 Mar 2026: too late, the date stays. (GDPR art. 12(3))',
    )
    const long = facts('2026-02-10', { extension: { notifiedOn: '2026-03-01', months: 3 } })
    expect(told(long, rules('LT')).at(-1)).toBe(
      'An extension by 3 months is not among what is allowed, at most 2 months: the date stays. (GDPR art. 12(3))',
    )
  })

  it('adds the days of waiting, with the date without them', () => {
    const identity = [wait('2026-05-06 2026-05-20')]
    const lines = told(facts('2026-05-04', { identity }), rules('DE'))
    expect(lines.slice(2)).toEqual([
      'Identity asked on 6 May 2026, answered on 20 May 2026: 14 days of waiting. (GDPR art. 12(6), EDPB Guidelines 01/2022; to be confirmed)',
      IN_GERMANY,
      '4 May + 1 month = 4 June. (Reg. 1182/71 art. 3(2)(c))',
      '4 Jun 2026 + 14 days = 18 Jun 2026. (EDPB Guidelines 01/2022; to be confirmed)',
      '18 Jun 2026 is a Thursday and a working day: it stands. (Reg. 1182/71 art. 3(4))',
      'An extension by up to 2 months has to be told, with its reasons, by 18 Jun 2026. (GDPR art. 12(3); to be confirmed)',
      'Without the pause the date is Thursday, 4 Jun 2026. (GDPR art. 12(3))',
    ])
  })

  it('says when waits overlap that a day counts once', () => {
    const waited = facts('2026-05-04', {
      identity: [wait('2026-05-06 2026-05-20')],
      clarification: [wait('2026-05-10 2026-05-22')],
    })
    expect(told(waited, rules('DE'))).toContain(
      'Of 26 days of waiting 16 count: a day is added once, and none before the period starts. (EDPB Guidelines 01/2022; to be confirmed)',
    )
  })

  it('tells of a pause what stands still, and the date without it', () => {
    const paused = facts('2026-05-04', { identity: [wait('2026-05-06')] })
    expect(told(paused, rules('DE')).slice(2)).toEqual([
      'Identity asked on 6 May 2026, not answered yet: the clock stands still and there is no due date. (GDPR art. 12(6), EDPB Guidelines 01/2022; to be confirmed)',
      'Without the pause the date is Thursday, 4 Jun 2026. (GDPR art. 12(3))',
    ])
    const extension = { notifiedOn: '2026-05-10', months: 2 }
    expect(told({ ...paused, extension }, rules('DE'))).toContain(
      'An extension was told on 10 May 2026; the new date follows when the pause ends. (GDPR art. 12(3))',
    )
  })

  it('says what the cautious policy leaves out', () => {
    const identity = [wait('2026-05-06 2026-05-20')]
    const law = rules('DE', { pausePolicy: 'none' })
    expect(told(facts('2026-05-04', { identity }), law)[2]).toBe(
      'Identity was asked on 6 May 2026. By the policy of this register that does not move the date. (GDPR art. 12(6), EDPB Guidelines 01/2022; to be confirmed)',
    )
  })

  it.each([
    ['2026-05-11', false],
    ['2026-05-12', true],
  ])('says that slow asking on %s moves no date: %s', (askedOn, isSlow) => {
    const asked = facts('2026-05-04', { identity: [wait(`${askedOn} 2026-05-20`)] })
    const warning =
      'Identity was asked on 12 May 2026, 8 days after receipt, so waiting does not move the date: a pause takes a question within 7 days. (GDPR art. 12(6), EDPB Guidelines 01/2022; to be confirmed)'
    const lines = told(asked, rules('DE'))
    expect(lines.filter((line) => line.includes('after receipt'))).toEqual(isSlow ? [warning] : [])
    expect(lines.some((line) => line.includes('of waiting.'))).toBe(!isSlow)
    expect(lines.some((line) => line.startsWith('Without the pause'))).toBe(!isSlow)
  })

  it('tells under the cautious policy once why a slow question moves nothing', () => {
    const asked = facts('2026-05-04', { identity: [wait('2026-05-12')] })
    const lines = told(asked, rules('DE', { pausePolicy: 'none' }))
    expect(lines.filter((line) => line.includes('12 May 2026'))).toHaveLength(1)
  })

  it('does not tell that the clock stands still for a slow question', () => {
    const asked = facts('2026-05-04', {
      identity: [wait('2026-05-12')],
      clarification: [wait('2026-05-13')],
    })
    const open = told(asked, rules('DE')).filter((line) => line.includes('not answered yet'))
    expect(open.map((line) => line.split(' asked')[0])).toEqual(['Clarification'])
  })

  it('only warns of slow asking in the United Kingdom, where the answer starts the month', () => {
    const asked = facts('2026-05-04', { identity: [wait('2026-05-12 2026-05-20')] })
    const lines = told(asked, rules('GB'))
    expect(lines.join()).toContain(
      '8 days after receipt. After more than 7 days an authority may not accept a later start. (',
    )
    expect(lines.join()).toContain('The period starts on 20 May 2026')
  })

  it('warns of a question asked after the end of the period', () => {
    const asked = facts('2026-05-04', { clarification: [wait('2026-06-05')] })
    expect(told(asked, rules('DE'))).toContain(
      'Clarification was asked on 5 Jun 2026, when the period had already ended on 4 Jun 2026. An authority will hardly accept a pause. (GDPR rec. 63, EDPB Guidelines 01/2022; to be confirmed)',
    )
    const inTime = facts('2026-05-04', { clarification: [wait('2026-06-04')] })
    expect(told(inTime, rules('DE')).join()).not.toContain('already ended')
  })

  it('marks what is not settled in the United Kingdom', () => {
    const identity = [wait('2026-05-06 2026-05-20')]
    expect(told(facts('2026-05-04', { identity }), rules('GB'))).toContain(
      'The period starts on 20 May 2026, when the identity information arrived, not on 4 May 2026. (UK GDPR art. 12A; to be confirmed)',
    )
    const clarification = [wait('2026-05-08 2026-05-18')]
    const lines = told(facts('2026-05-05', { clarification }), rules('GB'))
    expect(lines).toContain(
      'Clarification asked on 8 May 2026, answered on 18 May 2026: 11 days, both included, do not count. (UK GDPR art. 12A; to be confirmed)',
    )
    expect(lines[1]).toContain('; to be confirmed)')
    expect(lines).toContain(
      '5 May + 1 month = 5 June. (UK GDPR art. 12A, ICO guidance; to be confirmed)',
    )
  })

  it.each([
    [rules(null), 'No country is chosen, so no public holidays are counted, only weekends.'],
    [
      rules('US'),
      'The table has no public holidays for United States; only weekends and the days you added count.',
    ],
    [rules('DE-XX'), 'The table does not know the part “XX”; the holidays of Germany are counted.'],
    [
      rules('DE-BY', { severalPlaces: true }),
      'Public holidays counted: Germany (Bayern). With establishments in several places it is not settled whose count.',
    ],
    [
      rules('DE-BE'),
      'Public holidays counted: Germany (Berlin). Compare the holidays of this region with its official list.',
    ],
  ])('says whose holidays count', (law, sentence) => {
    const line = told(facts('2026-08-31'), law)[2] ?? ''
    expect(line).toContain(sentence)
    expect(line).toContain('to be confirmed')
  })

  it('marks the place only where it is open', () => {
    expect(told(facts('2026-08-31'), rules('DE-BY'))[2]).toBe(
      'Public holidays counted: Germany (Bayern). (Reg. 1182/71 art. 2(1))',
    )
  })

  it('tells of an Irish holiday on a weekend when the period ends right after it', () => {
    // 17 March 2029 is a Saturday; 25 and 26 December 2027 are a weekend.
    const doubts = (receivedOn: string, place: string) =>
      told(facts(receivedOn), rules(place)).filter((line) => line.includes('day off instead'))
    expect(doubts('2029-02-19', 'IE')).toEqual([
      '17 Mar 2029, a Saturday, is a public holiday (St. Patrick’s Day). Whether Monday, 19 Mar 2029, is a day off instead is not settled; the earlier date is taken. (Reg. 1182/71 art. 2(1); to be confirmed)',
    ])
    expect(doubts('2029-02-20', 'IE')).toEqual([])
    expect(doubts('2027-11-26', 'IE')).toHaveLength(2)
    expect(doubts('2027-11-28', 'IE')).toHaveLength(2)
    expect(doubts('2027-11-29', 'IE')).toEqual([])
    expect(doubts('2027-11-26', 'DE')).toEqual([])
  })

  it('marks that a shorter extension may have to be told as such', () => {
    const extension = { notifiedOn: '2026-02-01', months: 1 }
    expect(told(facts('2026-01-12', { extension }), rules('LT')).join()).toContain(
      'Extended by 1 month: told on 1 Feb 2026, in time until 12 Feb 2026. Counted anew from the start. (GDPR art. 12(3); to be confirmed)',
    )
  })

  it('says when the table of holidays ends', () => {
    expect(told(facts('2040-12-05'), rules('DE'))).toContain(
      'The table of public holidays does not cover 2041; only weekends and the days you added count. (Reg. 1182/71 art. 2(1); to be confirmed)',
    )
    expect(told(facts('2040-12-05'), rules(null)).join()).not.toContain('does not cover')
  })

  it('never disagrees with the date itself', () => {
    const receipt = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2024-01-01', days))
    const given = receipt.chain((receivedOn) =>
      fc.record({
        receivedOn: fc.constant(receivedOn),
        identity: fc.constantFrom(
          [],
          [{ askedOn: addDays(receivedOn, 3), answeredOn: addDays(receivedOn, 12) }],
        ),
        clarification: fc.constant([]),
        extension: fc.option(
          fc.nat(60).map((days) => ({ notifiedOn: addDays(receivedOn, days), months: 2 })),
        ),
      }),
    )
    fc.assert(
      fc.property(given, fc.constantFrom('LT', 'DE', 'GB', null), (case_, place) => {
        const { due, dueNoPause } = answerDeadline(case_, rules(place))
        const steps = explainDeadline(case_, rules(place))
        const ends = steps.filter(({ kind }) => kind === 'stands' || kind === 'moved')
        expect(ends.slice(-1).map(deadlineStepLine).join()).toContain(dayWords(due ?? ''))
        const without = steps.find(({ kind }) => kind === 'without-pause')
        expect(without !== undefined).toBe(dueNoPause !== null)
      }),
    )
  })
})

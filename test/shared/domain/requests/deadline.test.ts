import { describe, expect, it } from 'vitest'
import { answerDeadline, dueFlag } from '#shared/domain/requests/deadline'
import { facts, rules, wait } from './deadline-cases.ts'

describe('the due date of an answer', () => {
  it.each<[string, string | null, string, string]>([
    ['2026-08-31', 'DE', '2026-09-30', 'a missing day is the last of its month'],
    ['2028-01-31', 'FR', '2028-02-29', 'in a leap year, too'],
    ['2027-01-31', 'DE', '2027-03-01', 'a Sunday moves to Monday'],
    ['2026-01-31', 'LT', '2026-03-02', 'a Saturday moves to Monday'],
    ['2026-03-03', 'DE', '2026-04-07', 'holidays and weekend in a row'],
    ['2026-03-03', null, '2026-04-03', 'without a country holidays do not count'],
    ['2026-05-03', 'DE', '2026-06-03', 'a Sunday at the start moves nothing'],
    ['2026-11-30', 'IE', '2026-12-30', 'holidays inside the month count'],
  ])('received on %s in %s is %s: %s', (receivedOn, place, due) => {
    const deadline = answerDeadline(facts(receivedOn), rules(place))
    expect(deadline).toMatchObject({ due, noticeBy: due, isPaused: false, dueNoPause: null })
  })

  it('follows the constants when the law changes', () => {
    const reformed = rules('DE', { answerMonths: 2, extensionMonthsMax: 1 })
    expect(answerDeadline(facts('2026-06-01'), reformed).due).toBe('2026-08-03')
    const extended = facts('2026-06-01', { extension: { notifiedOn: '2026-08-03', months: 1 } })
    expect(answerDeadline(extended, reformed).due).toBe('2026-09-01')
  })

  it('counts days off that the officer added', () => {
    const calendar = {
      ...rules('DE').calendar,
      added: [{ day: '2026-06-03', name: 'One-off' }],
    }
    expect(answerDeadline(facts('2026-05-03'), rules('DE', { calendar })).due).toBe('2026-06-04')
  })
})

describe('an extension', () => {
  const extended = (notifiedOn: string, months = 2) =>
    answerDeadline(facts('2026-02-15', { extension: { notifiedOn, months } }), rules('LT'))

  it('is in time on the last day, which may have moved from a Sunday', () => {
    expect(extended('2026-03-16')).toMatchObject({
      noticeBy: '2026-03-16',
      extensionValid: true,
      due: '2026-05-15',
    })
  })

  it('is too late a day after', () => {
    expect(extended('2026-03-17')).toMatchObject({ extensionValid: false, due: '2026-03-16' })
  })

  it('may be shorter than the law allows, never longer', () => {
    expect(extended('2026-03-01', 1).due).toBe('2026-04-15')
    expect(extended('2026-03-01', 3)).toMatchObject({ extensionValid: false, due: '2026-03-16' })
    expect(extended('2026-03-01', 0)).toMatchObject({ extensionValid: false, due: '2026-03-16' })
  })

  it('counts three months at once and from the start, not from a clamped or moved day', () => {
    const extension = { notifiedOn: '2026-02-20', months: 2 }
    const deadline = answerDeadline(facts('2026-01-31', { extension }), rules('DE'))
    expect(deadline).toMatchObject({ nominal: '2026-04-30', due: '2026-04-30' })
  })
})

describe('waiting under EU law', () => {
  const identity = [wait('2026-05-06 2026-05-20')]

  it('adds the days of waiting and shows the date without them', () => {
    expect(answerDeadline(facts('2026-05-04', { identity }), rules('DE'))).toMatchObject({
      clockStart: '2026-05-04',
      pauseDays: 14,
      due: '2026-06-18',
      dueNoPause: '2026-06-04',
    })
  })

  it('moves nothing under the cautious policy, not even while open', () => {
    const cautious = rules('DE', { pausePolicy: 'none' })
    const open = facts('2026-05-04', { identity: [wait('2026-05-06')] })
    for (const case_ of [facts('2026-05-04', { identity }), open]) {
      expect(answerDeadline(case_, cautious)).toMatchObject({
        pauseDays: 0,
        due: '2026-06-04',
        dueNoPause: null,
        isPaused: false,
      })
    }
  })

  it('has no date while a question is open, of either kind', () => {
    for (const kind of ['identity', 'clarification'] as const) {
      const open = facts('2026-05-04', { [kind]: [wait('2026-05-06')] })
      expect(answerDeadline(open, rules('DE'))).toEqual({
        receivedOn: '2026-05-04',
        clockStart: '2026-05-04',
        pauseDays: 0,
        nominal: null,
        due: null,
        noticeBy: null,
        extensionValid: null,
        dueNoPause: '2026-06-04',
        isPaused: true,
      })
    }
  })

  it.each([
    ['one after the other', ['2026-05-06 2026-05-10'], ['2026-05-10 2026-05-14'], 8],
    ['with a gap', ['2026-05-06 2026-05-08', '2026-05-11 2026-05-12'], [], 3],
    ['at once', ['2026-05-06 2026-05-20'], ['2026-05-10 2026-05-22'], 16],
    ['one within the other', ['2026-05-06 2026-05-20'], ['2026-05-10 2026-05-12'], 14],
    [
      'after one within another',
      ['2026-05-06 2026-05-20', '2026-05-07 2026-05-08'],
      ['2026-05-15 2026-05-22'],
      16,
    ],
    ['the later one first', ['2026-05-10 2026-05-20'], ['2026-05-06 2026-05-12'], 14],
    ['answered the same day', ['2026-05-06 2026-05-06'], [], 0],
  ])('counts each day once: %s', (_, identityDays, clarificationDays, pauseDays) => {
    const waited = facts('2026-05-04', {
      identity: identityDays.map(wait),
      clarification: clarificationDays.map(wait),
    })
    expect(answerDeadline(waited, rules('DE')).pauseDays).toBe(pauseDays)
  })

  it.each([
    ['on the seventh day after receipt', '2026-05-11', 10, '2026-06-15'],
    ['on the eighth', '2026-05-12', 0, '2026-06-04'],
  ])('counts a question about identity asked %s', (_, askedOn, pauseDays, due) => {
    const answered = facts('2026-05-04', { identity: [wait(`${askedOn} 2026-05-21`)] })
    expect(answerDeadline(answered, rules('DE'))).toMatchObject({
      pauseDays,
      due,
      dueNoPause: pauseDays === 0 ? null : '2026-06-04',
    })
    const open = facts('2026-05-04', { identity: [wait(askedOn)] })
    expect(answerDeadline(open, rules('DE')).isPaused).toBe(pauseDays > 0)
  })

  it('keeps the due date while a question about identity that was asked too slowly is open', () => {
    const open = facts('2026-05-04', { identity: [wait('2026-05-12')] })
    expect(answerDeadline(open, rules('DE'))).toMatchObject({
      isPaused: false,
      due: '2026-06-04',
      noticeBy: '2026-06-04',
      dueNoPause: null,
    })
  })

  it('loses the pause after as many days as the settings say', () => {
    const asked = facts('2026-05-04', { identity: [wait('2026-05-12 2026-05-22')] })
    expect(answerDeadline(asked, rules('DE', { slowAskingDays: 8 })).pauseDays).toBe(10)
    expect(answerDeadline(asked, rules('DE', { slowAskingDays: 7 })).pauseDays).toBe(0)
  })

  it('counts the questions that came in time, and a late one about the scope', () => {
    const asked = facts('2026-05-04', {
      identity: [wait('2026-05-06 2026-05-08'), wait('2026-05-12 2026-05-20')],
      clarification: [wait('2026-05-18 2026-05-23')],
    })
    expect(answerDeadline(asked, rules('DE')).pauseDays).toBe(7)
  })

  it('keeps an extension in time that was told during the first month, and leaves a later one open', () => {
    const told = (notifiedOn: string) =>
      answerDeadline(
        facts('2026-05-04', {
          identity: [wait('2026-05-06')],
          extension: { notifiedOn, months: 2 },
        }),
        rules('DE'),
      )
    expect(told('2026-06-04')).toMatchObject({ extensionValid: true, dueNoPause: '2026-08-04' })
    expect(told('2026-06-05')).toMatchObject({ extensionValid: null, dueNoPause: '2026-06-04' })
  })

  it('lets an extension be told as late as the pause allows, but not without the pause', () => {
    const extension = { notifiedOn: '2026-06-18', months: 2 }
    const waited = facts('2026-05-04', { identity, extension })
    expect(answerDeadline(waited, rules('DE'))).toMatchObject({
      extensionValid: true,
      due: '2026-08-18',
      dueNoPause: '2026-06-04',
    })
  })
})

describe('waiting under UK law', () => {
  it('starts the month with the last identity answer, and knows no pause', () => {
    const identity = [wait('2026-05-06 2026-05-20'), wait('2026-05-07 2026-05-08')]
    expect(answerDeadline(facts('2026-05-04', { identity }), rules('GB'))).toMatchObject({
      clockStart: '2026-05-20',
      pauseDays: 0,
      nominal: '2026-06-20',
      due: '2026-06-22',
      dueNoPause: null,
    })
  })

  it('starts the month with the answer however late identity was asked', () => {
    const identity = [wait('2026-05-20 2026-05-25')]
    expect(answerDeadline(facts('2026-05-04', { identity }), rules('GB')).clockStart).toBe(
      '2026-05-25',
    )
  })

  it('does not start before the identity is there', () => {
    const identity = [wait('2026-05-06')]
    expect(answerDeadline(facts('2026-05-04', { identity }), rules('GB'))).toMatchObject({
      clockStart: null,
      due: null,
      dueNoPause: '2026-06-04',
      isPaused: true,
    })
  })

  it('leaves out the days of clarification, the first and the last included', () => {
    const clarification = [wait('2026-05-08 2026-05-18')]
    expect(answerDeadline(facts('2026-05-05', { clarification }), rules('GB'))).toMatchObject({
      pauseDays: 11,
      due: '2026-06-16',
      dueNoPause: '2026-06-05',
    })
    const open = facts('2026-05-05', { clarification: [wait('2026-05-08')] })
    expect(answerDeadline(open, rules('GB'))).toMatchObject({ due: null, isPaused: true })
  })

  it('ignores the policy, which is one of the EU', () => {
    const clarification = [wait('2026-05-08 2026-05-18')]
    const cautious = rules('GB', { pausePolicy: 'none' })
    expect(answerDeadline(facts('2026-05-05', { clarification }), cautious).due).toBe('2026-06-16')
  })

  it('does not leave out days before the month started', () => {
    const waited = facts('2026-05-04', {
      identity: [wait('2026-05-06 2026-05-20')],
      clarification: [wait('2026-05-18 2026-05-22')],
    })
    // 20, 21 and 22 May.
    expect(answerDeadline(waited, rules('GB')).pauseDays).toBe(3)
  })
})

describe('how a due date stands today', () => {
  it.each([
    [null, null],
    ['2026-11-21', 'overdue'],
    ['2026-11-22', 'due-today'],
    ['2026-11-23', 'due-soon'],
    ['2026-11-29', 'due-soon'],
    ['2026-11-30', 'running'],
  ])('due %s is %s', (due, flag) => {
    expect(dueFlag(due, '2026-11-22', 7)).toBe(flag)
  })
})

import { describe, expect, it } from 'vitest'
import { type ExplainedClock, explainClock } from '#shared/domain/breaches/explain-clock'
import { clockStepLine, clockStepText } from '#shared/text/breach-clock-explanation'

const at = (instant: string, isDayOnly = false) => ({ at: instant, isDayOnly })
const PLAIN: ExplainedClock = {
  aware: at('2026-11-23T08:40:00.000Z'),
  notified: null,
  timeZone: 'Europe/Vilnius',
  hours: 72,
  now: null,
}
const lines = (more: Partial<ExplainedClock> = {}) =>
  explainClock({ ...PLAIN, ...more }).map(clockStepLine)
const kinds = (more: Partial<ExplainedClock> = {}) =>
  explainClock({ ...PLAIN, ...more }).map(({ kind }) => kind)

describe('the explanation of a clock', () => {
  it('goes from awareness to the limit, with every article and every open question', () => {
    expect(lines()).toEqual([
      'With reasonable certainty that personal data are affected you became aware: 23 Nov 2026, 10:40 (Europe/Vilnius, UTC+2). (EDPB 9/2022 para. 31)',
      '23 Nov 2026, 10:40 + 72 hours of elapsed time = 26 Nov 2026, 10:40. This limit counts. (GDPR art. 33(1))',
      'Weekends and public holidays count like any other days. (Reg. 1182/71 art. 3(3))',
      'A limit in hours is not moved when it ends on a weekend or a public holiday: the rule for that leaves out limits in hours. (Reg. 1182/71 art. 3(4))',
      'Who leaves out the hour in which you became aware comes to 26 Nov 2026, 11:00. That is the latest limit that can be argued; do not plan with it. (Reg. 1182/71 art. 3(1), 3(2)(a); to be confirmed)',
      'Whether a limit of two days or more must contain two working days also when it is set in hours is disputed: two German authorities say no, authors disagree. It is not applied here. (Reg. 1182/71 art. 3(5); to be confirmed)',
    ])
  })

  it('names hours that are not the law’s', () => {
    expect(lines({ hours: 96 })[1]).toBe(
      '23 Nov 2026, 10:40 + 96 hours of elapsed time = 27 Nov 2026, 10:40. This limit counts. The settings say 96; the law in force says 72. (GDPR art. 33(1))',
    )
  })

  it('says what the clocks did', () => {
    const berlin = { timeZone: 'Europe/Berlin' }
    const autumn = lines({ ...berlin, aware: at('2026-10-23T10:00:00.000Z') })
    expect(autumn[2]).toBe(
      'Clocks in Europe/Berlin are put back in between, so the limit shows 1 h 00 min earlier on the clock: 26 Oct 2026, 11:00 (Europe/Berlin, UTC+1). (GDPR art. 33(1))',
    )
    const spring = lines({ ...berlin, aware: at('2026-03-27T11:00:00.000Z') })
    expect(spring[2]).toBe(
      'Clocks in Europe/Berlin are put forward in between, so the limit shows 1 h 00 min later on the clock: 30 Mar 2026, 13:00 (Europe/Berlin, UTC+2). (GDPR art. 33(1))',
    )
    expect(kinds()).not.toContain('clocks-changed')
    expect(kinds({ aware: at('2026-11-23T08:40:30.500Z') })).not.toContain('clocks-changed')
  })

  it('counts the days of a weekend', () => {
    const text = (instant: string) => lines({ aware: at(instant) })[2]
    expect(text('2026-12-18T14:30:00.000Z')).toContain('2 days of a weekend are in it.')
    expect(text('2026-11-26T08:00:00.000Z')).toContain('2 days of a weekend are in it.')
    expect(text('2026-11-25T08:00:00.000Z')).toContain('1 day of a weekend is in it.')
    expect(text('2026-11-24T08:00:00.000Z')).not.toContain('weekend are')
  })

  it('begins with the day where the time of awareness is not recorded', () => {
    expect(lines({ aware: at('2026-11-22T22:00:00.000Z', true) })[0]).toBe(
      'You became aware on 23 Nov 2026, time not recorded, so the earliest limit counts, from the beginning of that day. (EDPB 9/2022 para. 31)',
    )
  })

  it('ends with the notification', () => {
    const end = (instant: string, isDayOnly = false) =>
      lines({ notified: at(instant, isDayOnly) }).slice(6)
    const law = '(GDPR art. 33(1))'
    const reasons =
      'The notification has to give the reasons for the delay. (GDPR art. 33(1), second sentence)'
    expect(end('2026-11-26T08:40:00.000Z')).toEqual([
      `Notified 26 Nov 2026, 10:40 (Europe/Vilnius, UTC+2): in time. ${law}`,
    ])
    expect(end('2026-11-26T09:35:00.000Z')).toEqual([
      `Notified 26 Nov 2026, 11:35 (Europe/Vilnius, UTC+2): 0 h 55 min after the limit. ${law}`,
      reasons,
    ])
    expect(end('2026-11-25T22:00:00.000Z', true)).toEqual([
      `Notified 26 Nov 2026, time not recorded: whether that was in time depends on a time of day that is not recorded. ${law}`,
    ])
    expect(end('2026-11-27T22:00:00.000Z', true)).toEqual([
      `Notified 28 Nov 2026, time not recorded: after the limit. ${law}`,
      reasons,
    ])
  })

  it('ends with the limit where it passed and nothing was notified', () => {
    expect(kinds({ now: '2026-11-26T08:40:00.000Z' })).toHaveLength(6)
    expect(lines({ now: '2026-11-26T09:42:00.000Z' }).slice(6)).toEqual([
      'The limit passed 1 h 02 min ago, and nothing was notified. (GDPR art. 33(1))',
      'The notification has to give the reasons for the delay. (GDPR art. 33(1), second sentence)',
    ])
  })

  it('marks what is disputed', () => {
    const open = explainClock(PLAIN).filter((step) => clockStepText(step).toBeConfirmed)
    expect(open.map(({ kind }) => kind)).toEqual(['outer-reading', 'two-working-days'])
  })
})

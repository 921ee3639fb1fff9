import { describe, expect, it } from 'vitest'
import { complaintTarget, ukAcknowledgement } from '#shared/domain/requests/complaint-deadlines'
import { deadlineStepText } from '#shared/text/deadlines'
import { aCalendar } from './deadline-cases.ts'

describe('a complaint to the controller', () => {
  it('has a house target that moves for no weekend', () => {
    expect(complaintTarget('2026-01-01', 30)).toBe('2026-01-31')
  })

  it('has in the United Kingdom an earlier target and a later limit for the receipt', () => {
    expect(ukAcknowledgement('2026-07-01', 30, aCalendar('GB'))).toMatchObject({
      target: '2026-07-30',
      limit: '2026-07-31',
    })
  })

  it('moves the limit to a working day, never the target', () => {
    // 31 August 2026 is a Monday, and a holiday.
    expect(ukAcknowledgement('2026-07-30', 30, aCalendar('GB'))).toMatchObject({
      target: '2026-08-28',
      limit: '2026-09-01',
    })
    expect(ukAcknowledgement('2026-07-31', 30, aCalendar('GB')).target).toBe('2026-08-29')
  })

  it('explains both dates and says that they are not settled', () => {
    const { steps } = ukAcknowledgement('2026-07-30', 30, aCalendar('GB'))
    expect(steps.map(deadlineStepText)).toEqual([
      {
        text: '30 days beginning with 30 Jul 2026, the day of receipt, end on 28 Aug 2026: the target.',
        article: 'DPA 2018 s. 164A',
        toBeConfirmed: true,
      },
      {
        text: '30 days counted from the day after 30 Jul 2026 end on 29 Aug 2026: the limit.',
        article: 'DPA 2018 s. 164A, ICO guidance',
        toBeConfirmed: true,
      },
      {
        text:
          '29 Aug 2026 is a Saturday, 30 Aug 2026 is a Sunday, 31 Aug 2026 is a public holiday ' +
          '(Summer bank holiday): moved to Tuesday, 1 Sep 2026.',
        article: 'DPA 2018 s. 164A, ICO guidance',
        toBeConfirmed: true,
      },
    ])
  })
})

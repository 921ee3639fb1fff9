import { describe, expect, it } from 'vitest'
import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { caseRules, eraseOn, erasureRule } from '#shared/domain/requests/case-rules'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'

describe('the rules of due dates', () => {
  it('take the country of the settings, else that of the register', () => {
    expect(caseRules(FIRST_SETTINGS, 'LT').calendar.country).toBe('LT')
    expect(caseRules({ ...FIRST_SETTINGS, country: 'DE' }, 'LT').calendar.country).toBe('DE')
    expect(caseRules(FIRST_SETTINGS, null).calendar.country).toBeNull()
  })

  it('are those of the United Kingdom there, and of the Union elsewhere', () => {
    const regimeOf = (country: string | null) =>
      caseRules({ ...FIRST_SETTINGS, country }, null).regime
    expect(['GB', 'IE', 'NO', null].map(regimeOf)).toEqual(['GB', 'EU', 'EU', 'EU'])
    expect(caseRules(FIRST_SETTINGS, 'GB').regime).toBe('GB')
  })

  it('hand on every constant and every day off', () => {
    const settings = {
      ...FIRST_SETTINGS,
      subdivision: 'BY',
      addedHolidays: [{ day: '2026-12-30', name: 'Inventory' }],
      removedHolidays: ['2026-12-24'],
      pausePolicy: 'none' as const,
      answerMonths: 2,
      extensionMonthsMax: 3,
      slowAskingDays: 4,
      noAnswerDays: 5,
      complaintDays: 6,
      acknowledgementDays: 7,
      dueSoonDays: 8,
    }
    expect(caseRules(settings, 'DE', true)).toEqual({
      calendar: {
        country: 'DE',
        subdivision: 'BY',
        added: settings.addedHolidays,
        removed: ['2026-12-24'],
      },
      regime: 'EU',
      pausePolicy: 'none',
      answerMonths: 2,
      extensionMonthsMax: 3,
      slowAskingDays: 4,
      noAnswerDays: 5,
      complaintDays: 6,
      acknowledgementDays: 7,
      dueSoonDays: 8,
      severalPlaces: true,
    })
  })
})

describe('the rule of erasure', () => {
  const usual = emptyRetentionRule('one', 'RET-COR', 'fixed_after_event')
  const other = emptyRetentionRule('two', 'RET-ACC', 'fixed_after_event')

  it('is the one chosen, else the one for letters, if there is one', () => {
    expect(erasureRule(FIRST_SETTINGS, [other, usual])).toBe(usual)
    expect(erasureRule({ ...FIRST_SETTINGS, erasureRuleId: 'two' }, [other, usual])).toBe(other)
    expect(erasureRule({ ...FIRST_SETTINGS, erasureRuleId: 'gone' }, [usual])).toBeNull()
    expect(erasureRule(FIRST_SETTINGS, [other])).toBeNull()
  })
})

describe('the day of erasure', () => {
  it.each([
    ['2026-05-22', 'P6M', '2026-11-22'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-01-31', 'P30D', '2026-03-02'],
    [null, 'P6M', null],
    ['2026-05-22', null, null],
  ])('after closing on %s and %s is %s', (closedOn, period, day) => {
    expect(eraseOn(closedOn, period)).toBe(day)
  })
})

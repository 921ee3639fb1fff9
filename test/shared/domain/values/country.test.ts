import { expect, it } from 'vitest'
import { Country, EEA_COUNTRIES, isThirdCountry } from '#shared/domain/values/country'

it('counts 27 Member States and three others as inside the EEA', () => {
  expect(EEA_COUNTRIES).toHaveLength(30)
  for (const country of ['LT', 'GR', 'HR', 'IS', 'LI', 'NO']) {
    expect(isThirdCountry(country)).toBe(false)
  }
})

it('takes neighbours for third countries', () => {
  for (const country of ['GB', 'CH', 'US', 'UA', 'TR']) expect(isThirdCountry(country)).toBe(true)
})

it('writes countries in two capital letters', () => {
  expect(Country.safeParse('LT').success).toBe(true)
  for (const value of ['lt', 'LTU', 'L1', '']) expect(Country.safeParse(value).success).toBe(false)
})

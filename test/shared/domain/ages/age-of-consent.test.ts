import { describe, expect, it } from 'vitest'
import { AgeVersion, Capacity } from '#shared/domain/ages/age'

import { ageOfConsent } from '#shared/domain/ages/age-of-consent'
import { AGE_TABLE, ageTable } from '#shared/domain/ages/table'

const TODAY = '2026-11-22'
const AGES = {
  13: 'BE EE FI GB IS LV MT NO PT SE',
  14: 'AT BG CY ES IT LT',
  15: 'CZ DK FR GR SI',
  16: 'DE HR HU IE LI LU NL PL RO SK',
}
const CONFLICTS = 'DK LT PT SI'
const UNSURE = 'ES IS IT LI NO'

const on = (country: string | null, day: string) => {
  const { age, status } = ageOfConsent(country, day, AGE_TABLE)
  return `${age} ${status}`
}

describe('the table of ages', () => {
  it('has the 31 countries once each, well formed', () => {
    expect(AGE_TABLE).toHaveLength(31)
    expect(new Set(AGE_TABLE.map(({ country }) => country)).size).toBe(31)
    for (const { versions, capacity } of AGE_TABLE) {
      for (const version of versions) expect(AgeVersion.parse(version)).toEqual(version)
      expect(Capacity.parse(capacity)).toEqual(capacity)
    }
  })

  it.each(Object.entries(AGES))('says %s of %s', (age, countries) => {
    const found = AGE_TABLE.filter(
      ({ country }) => ageOfConsent(country, TODAY, AGE_TABLE).age === Number(age),
    )
    expect(
      found
        .map(({ country }) => country)
        .toSorted()
        .join(' '),
    ).toBe(countries)
  })

  it('marks what is contradicted and what is to be confirmed', () => {
    const marked = (status: string) =>
      AGE_TABLE.map(({ country }) => country)
        .filter((country) => ageOfConsent(country, TODAY, AGE_TABLE).status === status)
        .toSorted()
        .join(' ')
    expect(marked('conflict')).toBe(CONFLICTS)
    expect(marked('unsure')).toBe(UNSURE)
  })

  it('tells which rows the list of June 2020 has', () => {
    const listed = (value: string) =>
      AGE_TABLE.flatMap(({ country, versions }) =>
        versions.at(-1)?.corroborated === value ? country : [],
      )
        .toSorted()
        .join(' ')
    expect(listed('no')).toBe('DK')
    expect(listed('not-covered')).toBe('IS LI NO SI')
  })

  it('invents no age of contract capacity', () => {
    expect(AGE_TABLE.filter(({ capacity }) => capacity.age !== null)).toEqual([])
  })

  it('marks every provision as recalled but the amended Danish one', () => {
    const looked = AGE_TABLE.flatMap(({ versions }) => versions).filter(
      ({ source }) => !source.endsWith('(recalled)'),
    )
    expect(looked.map(({ id }) => id)).toEqual(['DK-2'])
  })
})

describe('the age of digital consent', () => {
  it.each([
    ['DK', '2023-12-31', '13 corroborated'],
    ['DK', '2024-01-01', '15 conflict'],
    ['SI', '2023-01-25', '16 unsure'],
    ['SI', '2023-01-26', '15 conflict'],
    ['FR', '1990-01-01', '15 corroborated'],
    [null, TODAY, '16 unsure'],
    ['US', TODAY, '16 unsure'],
    ['XX', TODAY, '16 unsure'],
  ])('of %s on %s is %s', (country, day, expected) => {
    expect(on(country, day)).toBe(expected)
  })

  it('names the provision of the version that applies', () => {
    expect(ageOfConsent('DK', '2026-11-22', AGE_TABLE).source).toBe(
      's. 6(2)-(3) Data Protection Act as amended',
    )
    expect(ageOfConsent(null, TODAY, AGE_TABLE).source).toBe('GDPR art. 8(1), no country known')
    expect(ageOfConsent('US', TODAY, AGE_TABLE).source).toBe('GDPR art. 8(1), country not listed')
  })

  it('is sixteen before the first day the table knows', () => {
    const [version] = ageTable([])[0]?.versions ?? []
    if (!version) throw new Error('no version')
    const later = [
      { country: 'AT', versions: [{ ...version, from: '2027-01-01' }], capacity: NO_CAPACITY },
    ]
    expect(ageOfConsent('AT', '2026-12-31', later)).toMatchObject({ age: 16, status: 'unsure' })
    expect(ageOfConsent('AT', '2027-01-01', later)).toMatchObject({ age: 14 })
  })

  it('is what the officer entered in place of what came with the program', () => {
    const [austria] = AGE_TABLE
    if (!austria) throw new Error('no row')
    const own = { ...austria, versions: austria.versions.map((each) => ({ ...each, age: 16 })) }
    const table = ageTable([own])
    expect(table).toHaveLength(31)
    expect(ageOfConsent('AT', TODAY, table).age).toBe(16)
    expect(ageOfConsent('BE', TODAY, table).age).toBe(13)
  })
})

const NO_CAPACITY = { age: null, source: null, note: null }

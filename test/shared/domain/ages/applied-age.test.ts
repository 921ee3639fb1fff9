import { describe, expect, it } from 'vitest'
import { AppliedAge, type Abroad } from '#shared/domain/ages/age'
import { appliedAge } from '#shared/domain/ages/applied-age'
import { caseAge } from '#shared/domain/ages/case-age'
import { AGE_TABLE } from '#shared/domain/ages/table'

const ON = '2026-11-22'
const ground = (controllerCountry: string | null, abroad: Abroad) => ({
  controllerCountry,
  abroad,
  table: AGE_TABLE,
})

describe('the age that a case applies', () => {
  it.each([
    ['LT', 'LT', 'higher', '14 country LT'],
    ['LT', null, 'higher', '14 country LT'],
    ['DE', 'LT', 'higher', '16 higher DE'],
    ['BE', 'LT', 'higher', '14 higher LT'],
    ['AT', 'LT', 'higher', '14 country AT'],
    ['DE', 'LT', 'user', '16 country DE'],
    ['BE', 'LT', 'user', '13 country BE'],
    ['DE', 'LT', 'controller', '14 controller LT'],
    ['LT', 'LT', 'controller', '14 country LT'],
    ['DE', null, 'controller', '16 country DE'],
    [null, 'LT', 'higher', '16 unknown-country null'],
    [null, 'LT', 'user', '16 unknown-country null'],
    [null, 'LT', 'controller', '14 controller LT'],
    [null, 'DE', 'higher', '16 unknown-country null'],
    [null, null, 'controller', '16 unknown-country null'],
    ['US', 'LT', 'higher', '16 unknown-country US'],
    ['BE', 'US', 'higher', '16 unknown-country US'],
    ['BE', 'US', 'controller', '16 unknown-country US'],
  ] as const)('user in %s, controller in %s, rule %s: %s', (country, controller, abroad, told) => {
    const applied = appliedAge({ country, on: ON }, ground(controller, abroad))
    expect(`${applied.age} ${applied.by} ${applied.country}`).toBe(told)
    expect(AppliedAge.parse(applied)).toEqual(applied)
    expect(applied.on).toBe(ON)
  })

  it('carries the provision and the mark of the row it was read from', () => {
    expect(appliedAge({ country: 'BE', on: ON }, ground('LT', 'higher'))).toMatchObject({
      source: 'Art. 6 Law on Legal Protection of Personal Data (recalled)',
      status: 'conflict',
    })
  })

  it('is read for the day of the signal in the zone of the case', () => {
    const denmark = {
      country: 'DK',
      signal: { at: '2023-12-31T23:30:00.000Z', isDayOnly: false },
      timeZone: 'Europe/Copenhagen',
      ageBand: 'unknown' as const,
      events: [],
    }
    const user = ground(null, 'user')
    expect(caseAge(denmark, user)).toMatchObject({ age: 15, on: '2024-01-01' })
    expect(caseAge({ ...denmark, timeZone: 'UTC' }, user)).toMatchObject({
      age: 13,
      on: '2023-12-31',
    })
    expect(caseAge({ ...denmark, signal: null }, user)).toBeNull()
    const { timeZone, ageBand, country } = denmark
    const takenOver = {
      id: 'one',
      kind: 'taken-over' as const,
      at: '2025-05-05T00:00:00.000Z',
      isDayOnly: true,
      records: null,
      logDigest: 'a'.repeat(64),
      consent: null,
      backupExpiry: null,
      verifiedOn: null,
    }
    const told = { timeZone, ageBand, country, signal: null, events: [takenOver] }
    expect(caseAge(told, user)).toMatchObject({ age: 15, on: '2025-05-05' })
  })
})

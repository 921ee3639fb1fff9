import { describe, expect, it } from 'vitest'
import type { AgeVersion } from '#shared/domain/ages/age'
import { ageOfConsent } from '#shared/domain/ages/age-of-consent'
import { aDesk, type TestDesk } from '#support/desk'
import { refusalOf } from '#support/holdings'
import { readAgeTable } from '#vault/db/age-table'
import { readable } from '#vault/db/open'
import { openSession } from '#vault/desk'

const RAISED: AgeVersion = {
  id: 'raised',
  from: null,
  age: 15,
  source: 'Act 1/2026',
  corroborated: 'no',
  status: 'conflict',
  note: null,
}
const NORWAY = {
  id: 'NO',
  versions: [RAISED],
  capacity: { age: 18, source: 'Guardianship Act', note: null },
  reason: 'Adopted; read in the gazette.',
}

const agesOf = (versions: unknown) => (versions as AgeVersion[]).map(({ age }) => age)
const row = async (desk: TestDesk, country: string) =>
  (await desk.call('ages:table', undefined)).rows.find((each) => each.country === country)

describe('the table of ages', () => {
  it('has 31 countries, none of the officer’s own, and what decides beside it', async () => {
    const table = await (await aDesk('empty')).call('ages:table', undefined)
    expect(table.rows).toHaveLength(31)
    expect(table.rows.filter(({ own }) => own !== null)).toEqual([])
    expect(table).toMatchObject({ controllerCountry: 'LT', touched: [], today: '2026-11-22' })
    expect(table.settings.abroad).toBe('higher')
  })

  it('tells the age of the day on which it is read', async () => {
    const desk = await aDesk('empty')
    expect(await row(desk, 'DK')).toMatchObject({ age: 15, status: 'conflict' })
    desk.setClock('2023-12-31T10:00:00.000Z')
    expect(await row(desk, 'DK')).toMatchObject({ age: 13, status: 'corroborated' })
  })
})

describe('an entry of the officer', () => {
  it('stands in place of what came with the program, everywhere the table is read', async () => {
    const desk = await aDesk('empty')
    const kept = await desk.call('ages:change', NORWAY)
    expect(kept).toEqual({ ...NORWAY, changedOn: '2026-11-22' })
    expect(await row(desk, 'NO')).toMatchObject({ age: 15, status: 'conflict', own: kept })
    const table = readAgeTable(readable(openSession(desk.desk).vault.db))
    expect(ageOfConsent('NO', '2026-11-22', table).age).toBe(15)
    await desk.reopen()
    expect(await row(desk, 'NO')).toMatchObject({ age: 15 })
  })

  it('is undone and done again', async () => {
    const desk = await aDesk('empty')
    await desk.call('ages:change', NORWAY)
    await desk.call('journal:undo', undefined)
    expect(await row(desk, 'NO')).toMatchObject({ age: 13, own: null })
    await desk.call('journal:redo', undefined)
    expect(await row(desk, 'NO')).toMatchObject({ age: 15 })
  })

  it('is taken out again, which its history tells with the reasons', async () => {
    const desk = await aDesk('empty')
    await desk.call('ages:change', NORWAY)
    await desk.call('ages:change', { ...NORWAY, reason: 'Second look' })
    await desk.call('ages:reset', { id: 'NO' })
    expect(await row(desk, 'NO')).toMatchObject({ age: 13, own: null })
    const history = await desk.call('journal:history', { entity: 'age-entry', id: 'NO' })
    expect(history.map(({ deed }) => deed.channel)).toEqual([
      'ages:reset',
      'ages:change',
      'ages:change',
    ])
    expect(history[1]?.changes).toEqual([
      { field: 'reason', before: NORWAY.reason, after: 'Second look' },
    ])
    const ages = (changes: readonly { field: string; before?: unknown; after?: unknown }[] = []) =>
      changes
        .filter(({ field }) => field === 'versions')
        .map(({ before, after }) => [agesOf(before), agesOf(after)])
    expect(ages(history[2]?.changes)).toEqual([[[13], [15]]])
    expect(ages(history[0]?.changes)).toEqual([[[15], [13]]])
    expect(await refusalOf(desk, 'ages:reset', { id: 'NO' })).toBe('not-found')
  })

  it.each([
    ['no reason', { reason: ' ' }, 'reason required'],
    ['an age above sixteen', { versions: [{ ...RAISED, age: 17 }] }, 'versions.0.age out-of-range'],
    [
      'an age below thirteen',
      { versions: [{ ...RAISED, age: 12 }] },
      'versions.0.age out-of-range',
    ],
    ['no provision', { versions: [{ ...RAISED, source: '' }] }, 'versions.0.source required'],
    [
      'a second version without a day',
      { versions: [RAISED, { ...RAISED, id: 'two' }] },
      'versions.1.from required',
    ],
    ['a country outside art. 8', { id: 'US' }, 'id not-found'],
    [
      'a capacity without a law',
      { capacity: { ...NORWAY.capacity, source: null } },
      'capacity.source required',
    ],
  ])('is refused with %s', async (_what, wanted, problem) => {
    const desk = await aDesk('empty')
    expect(await refusalOf(desk, 'ages:change', { ...NORWAY, ...wanted })).toBe(problem)
    expect(await row(desk, 'NO')).toMatchObject({ age: 13, own: null })
  })
})

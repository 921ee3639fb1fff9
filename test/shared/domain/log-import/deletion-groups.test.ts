import { describe, expect, it } from 'vitest'
import { DeletionGroups, MOST_DELETION_RECORDS } from '#shared/domain/log-import/deletion-groups'
import type { MappedDeletion } from '#shared/domain/log-import/map-deletion'
import { StrippedRows } from '#shared/domain/log-import/stripped-rows'

function aDeletion(said: Partial<MappedDeletion> = {}): MappedDeletion {
  return {
    deletedOn: '2026-03-05',
    signalOn: null,
    frozenOn: null,
    verifiedOn: null,
    backupExpiry: null,
    country: 'LT',
    ageBand: 'under-13',
    signalChannel: null,
    beliefBasis: [],
    consent: null,
    categories: [],
    systems: [],
    records: null,
    ...said,
  }
}

function added(rows: readonly Partial<MappedDeletion>[]): DeletionGroups {
  const groups = new DeletionGroups('day-and-country')
  rows.forEach((row, place) => groups.add(aDeletion(row), place + 2))
  return groups
}

describe('a log added up by day and country', () => {
  it('makes one record for each day and country, also for no country', () => {
    const rows = [{}, {}, { country: null }, { country: 'DE' }, { deletedOn: '2026-03-06' }]
    const listed = added(rows).listed()
    expect(listed.map(({ values, cases }) => [values.deletedOn, values.country, cases])).toEqual([
      ['2026-03-05', 'DE', 1],
      ['2026-03-05', 'LT', 2],
      ['2026-03-05', null, 1],
      ['2026-03-06', 'LT', 1],
    ])
  })

  it('adds up what is known of the records, and knows nothing only where no row does', () => {
    const sumOf = (...counts: (number | null)[]) =>
      added(counts.map((records) => ({ records }))).listed()[0]?.values.records
    expect(sumOf(3, null, 0, 4)).toBe(7)
    expect(sumOf(null, 3)).toBe(3)
    expect(sumOf(0, 0)).toBe(0)
    expect(sumOf(null, null)).toBeNull()
  })

  it('keeps everything else only where all rows agree', () => {
    const said = {
      signalOn: '2026-03-01',
      frozenOn: '2026-03-02',
      verifiedOn: '2026-03-05',
      backupExpiry: '2026-03-05',
      ageBand: '13-15',
      signalChannel: 'parent',
      beliefBasis: ['behaviour'],
      consent: 'none',
      categories: ['Account'],
      systems: ['Web'],
    } satisfies Partial<MappedDeletion>
    expect(added([said, said]).listed()[0]?.values).toEqual(aDeletion(said))
    const none = aDeletion({ ageBand: 'unknown' })
    const other: Partial<MappedDeletion> = {
      signalOn: null,
      frozenOn: '2026-03-03',
      verifiedOn: null,
      backupExpiry: '2026-04-05',
      ageBand: '16-17',
      signalChannel: 'third-party',
      beliefBasis: [],
      consent: 'verified',
      categories: ['Account', 'Messages'],
      systems: ['App'],
    }
    expect(added([said, other]).listed()[0]?.values).toEqual(none)
    expect(added([said, other, said]).listed()[0]?.values).toEqual(none)
  })

  it('refuses a row with which the sum could not be kept', () => {
    const groups = added([{ records: 999_999_999_999 }, { records: 1 }])
    expect(groups.add(aDeletion({ records: 1 }), 4)).toBe('sum-too-large')
    expect(groups.listed()).toMatchObject([{ cases: 2, values: { records: 1_000_000_000_000 } }])
  })
})

describe('a log with one record for each row', () => {
  it('puts those of a day in an order of their own, not in that of the log', () => {
    const groups = new DeletionGroups('each')
    const rows = [{ country: 'LT' }, { country: 'AT' }, { deletedOn: '2026-03-04' }]
    rows.forEach((row, place) => groups.add(aDeletion(row), place + 2))
    expect(groups.listed().map(({ firstRow, cases }) => [firstRow, cases])).toEqual([
      [4, 1],
      [3, 1],
      [2, 1],
    ])
  })

  it('takes no more than can be looked through', () => {
    const groups = new DeletionGroups('each')
    for (let row = 1; row <= MOST_DELETION_RECORDS; row += 1)
      expect(groups.add(aDeletion(), row)).toBe('added')
    expect(groups.add(aDeletion(), MOST_DELETION_RECORDS + 1)).toBe('too-many')
    expect(groups.size).toBe(20_000)
  })
})

describe('the rows that a digest goes over', () => {
  const linesOf = (...rows: Partial<MappedDeletion>[]) => {
    const stripped = new StrippedRows()
    for (const row of rows) stripped.add(aDeletion(row))
    return [...stripped.lines()].join('')
  }

  it('are the same in any order, and others where one is said twice or otherwise', () => {
    const [one, other] = [{ country: 'LT' }, { country: 'DE' }]
    expect(linesOf(one, other)).toBe(linesOf(other, one))
    expect(linesOf(one, one, other)).not.toBe(linesOf(one, other, other))
    expect(linesOf(one)).not.toBe(linesOf(one, one))
    expect(linesOf(one)).not.toBe(linesOf(other))
  })
})

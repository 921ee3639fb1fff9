import { expect, it } from 'vitest'
import { AgeEntry, type AgeVersion } from '#shared/domain/ages/age'
import { ageProblems } from '#shared/domain/ages/age-problems'
import { AGE_TABLE } from '#shared/domain/ages/table'

const version = (wanted: Partial<AgeVersion> = {}): AgeVersion => ({
  id: 'one',
  from: null,
  age: 15,
  source: 'Act 1/2027',
  corroborated: 'no',
  status: 'unsure',
  note: null,
  ...wanted,
})
const entry = (wanted: Partial<AgeEntry> = {}): AgeEntry => ({
  id: 'NO',
  versions: [version()],
  capacity: { age: null, source: null, note: null },
  reason: 'New act',
  changedOn: '2026-11-22',
  ...wanted,
})
const problems = (wanted: Partial<AgeEntry>) =>
  ageProblems(entry(wanted)).map(({ field, code }) => `${field} ${code}`)
const second = (from: string | null, first: string | null = null) => [
  version({ from: first }),
  version({ id: 'two', from }),
]

it.each<[string, Partial<AgeEntry>, string[]]>([
  ['one version', {}, []],
  ['two versions in order', { versions: second('2027-01-01') }, []],
  ['two versions with days', { versions: second('2027-01-01', '2026-12-31') }, []],
  ['a later version without a day', { versions: second(null) }, ['versions.1.from required']],
  [
    'two versions from the same day',
    { versions: second('2027-01-01', '2027-01-01') },
    ['versions.1.from duplicate'],
  ],
  [
    'versions in the wrong order',
    { versions: second('2026-12-31', '2027-01-01') },
    ['versions.1.from date-order'],
  ],
  [
    'two versions with one identifier',
    { versions: [version(), version({ from: '2027-01-01' })] },
    ['versions.1.id duplicate'],
  ],
  [
    'a version without a provision',
    { versions: [version({ source: ' ' })] },
    ['versions.0.source required'],
  ],
  ['a country without art. 8', { id: 'US' }, ['id not-found']],
  [
    'a capacity without its law',
    { capacity: { age: 18, source: null, note: null } },
    ['capacity.source required'],
  ],
  ['a capacity with its law', { capacity: { age: 18, source: 'Civil Code', note: null } }, []],
])('looks at %s', (_what, wanted, expected) => {
  expect(problems(wanted)).toEqual(expected)
})

it('finds nothing wrong with the table that comes with the program', () => {
  for (const { country, versions, capacity } of AGE_TABLE)
    expect(problems({ id: country, versions: [...versions], capacity })).toEqual([])
})

it.each([
  ['an age below thirteen', { versions: [version({ age: 12 })] }],
  ['an age above sixteen', { versions: [version({ age: 17 })] }],
  ['half a year', { versions: [version({ age: 13.5 })] }],
  ['no version', { versions: [] }],
  ['no reason', { reason: ' ' }],
])('%s is no entry at all', (_what, wanted) => {
  expect(AgeEntry.safeParse(entry(wanted)).success).toBe(false)
  expect(AgeEntry.safeParse(entry()).success).toBe(true)
})

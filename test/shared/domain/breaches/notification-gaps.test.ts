import { describe, expect, it } from 'vitest'
import { emptyBreach, type Breach } from '#shared/domain/breaches/breach'
import { notificationGaps, type NotificationPoint } from '#shared/domain/breaches/notification-gaps'
import { EMPTY_REGISTER as EMPTY } from '#shared/domain/register/register'

const AT = '2026-11-20T08:00:00.000Z'
const nothingKnown: Breach = {
  ...emptyBreach('BR-001', {
    title: 'Mailing',
    timeZone: 'Europe/Vilnius',
    firstSignal: { at: AT, isDayOnly: false },
  }),
  id: 'breach-1',
  createdOn: '2026-11-20',
  changedOn: '2026-11-20',
}
const OFFICER = {
  dpo: {
    ...EMPTY.dpo,
    name: 'Ona',
    contact: { ...EMPTY.dpo.contact, email: 'dpo@example.org' },
  },
}
const { people, data, consequences } = nothingKnown

const pointsOf = (change: Partial<Breach>) =>
  notificationGaps({ ...nothingKnown, ...change }, OFFICER).map(({ point }) => point)

describe('what a notification still lacks', () => {
  it('lists every point of the law in its order while nothing is known', () => {
    const gaps = notificationGaps(nothingKnown, EMPTY)
    expect(gaps.map(({ point, letter, field }) => `${letter} ${point} ${field}`)).toEqual([
      'a natures natures',
      'a description description',
      'a people-categories people.categories',
      'a people-count people.count',
      'a data-types data.types',
      'a record-count data.records',
      'b contact contactPoint',
      'c consequences impacts',
      'd measures measuresTaken',
    ])
  })

  const cases: readonly [NotificationPoint, Partial<Breach>][] = [
    ['natures', { natures: ['integrity'] }],
    ['description', { description: 'A list went out.' }],
    ['people-categories', { people: { ...people, categories: ['customers'] } }],
    ['people-categories', { people: { ...people, other: 'Visitors' } }],
    ['people-count', { people: { ...people, count: 0, countIs: 'exact' } }],
    ['data-types', { data: { ...data, types: ['contact'] } }],
    ['data-types', { data: { ...data, categoryIds: ['category-1'] } }],
    ['data-types', { data: { ...data, other: 'Badge numbers' } }],
    ['record-count', { data: { ...data, records: 0, recordsAre: 'exact' } }],
    ['consequences', { impacts: ['fraud'] }],
    ['consequences', { consequences: { ...consequences, availability: 'No orders' } }],
    ['measures', { measuresTaken: 'Recalled' }],
    ['measures', { measuresPlanned: 'Training' }],
  ]
  it.each(cases)('no longer lists %s once %j is told', (point, change) => {
    expect(pointsOf({})).toContain(point)
    expect(pointsOf(change)).not.toContain(point)
    expect(pointsOf(change)).toHaveLength(pointsOf({}).length - 1)
  })

  it('takes the officer of the register as the contact point, or another that is named', () => {
    expect(pointsOf({})).not.toContain('contact')
    const named = { ...nothingKnown, contactPoint: 'Help desk, +370 600 00000' }
    const isMissing = (breach: Breach, dpo: typeof EMPTY.dpo) =>
      notificationGaps(breach, { dpo }).some(({ point }) => point === 'contact')
    expect(isMissing(named, EMPTY.dpo)).toBe(false)
    // A name nobody can write to is no contact, nor is an address without a name.
    expect(isMissing(nothingKnown, { ...EMPTY.dpo, name: 'Ona' })).toBe(true)
    expect(isMissing(nothingKnown, { ...OFFICER.dpo, name: null })).toBe(true)
  })

  it('takes blanks for nothing', () => {
    expect(pointsOf({ description: ' \n', measuresTaken: ' ' })).toEqual(pointsOf({}))
  })

  it('leads to the consequences of the first nature once one is chosen', () => {
    const gaps = notificationGaps(
      { ...nothingKnown, natures: ['availability', 'integrity'] },
      OFFICER,
    )
    expect(gaps.find(({ point }) => point === 'consequences')?.field).toBe(
      'consequences.availability',
    )
  })
})

import { describe, expect, it } from 'vitest'
import {
  HOLIDAY_COUNTRIES,
  HolidayCalendar,
  holidayOn,
  holidaysOfYear,
  isCovered,
  isPlaceKnown,
  isWorkingDay,
  nextWorkingDay,
} from '#shared/domain/holidays/calendar'
import { EEA_COUNTRIES } from '#shared/domain/values/country'
import { everyDay, statutoryDays } from './statutory-days.ts'

const DAYS = everyDay()

function calendarOf(place: string | null, changes: Partial<HolidayCalendar> = {}): HolidayCalendar {
  const [country = null, subdivision = null] = place?.split('-') ?? []
  return HolidayCalendar.parse({ country, subdivision, added: [], removed: [], ...changes })
}

describe('the holidays of a country', () => {
  it.each(['LT', 'DE', 'DE-BY', 'FR', 'FR-57', 'FR-67', 'FR-68', 'IE', 'GB', 'GB-ENG', 'GB-WLS'])(
    'of %s are those of its law on every day from 2024 to 2035',
    (place) => {
      const expected = statutoryDays(place)
      const calendar = calendarOf(place)
      const differing = DAYS.filter(
        (day) => (holidayOn(day, calendar) !== null) !== expected.has(day),
      )
      expect(differing).toEqual([])
    },
  )

  it.each([
    ['BG', '2026-04-11', 'Holy Saturday'],
    ['BG', '2026-12-26', 'Second Day of Christmas'],
    ['BG', '2026-12-28', 'Second Day of Christmas (substitute day)'],
    ['BG', '2022-12-28', 'Christmas Day (substitute day)'],
    ['BG', '2021-05-04', 'Labour Day (substitute day)'],
    ['CY', '2026-02-23', 'Clean Monday'],
    ['CY', '2026-06-01', 'Kataklysmos'],
    ['DE-BY-KATH', '2025-08-15', 'Assumption'],
    ['DK', '2023-05-05', 'Prayer Day'],
    ['ES-CT', '2025-09-11', 'Dia de Cataluña'],
    ['GB', '2022-06-03', 'Queen’s Platinum Jubilee'],
    ['GB', '2022-09-19', 'Queen Elizabeth’s Funeral Day'],
    ['GB', '2023-05-08', 'King Charles III’s Coronation'],
    ['GB-SCT', '2026-08-03', 'Summer bank holiday'],
    ['GB-NIR', '2026-07-13', 'Battle of the Boyne (Orangemen’s Day) (substitute day)'],
    ['GR', '2026-06-01', 'Whit Monday'],
    ['IE', '2022-03-18', 'Day of Remembrance and Recognition'],
    ['IT', '2026-10-04', 'National Day of Saint Francis of Assisi'],
    ['PL', '2025-12-24', 'Christmas Eve'],
    ['LI', '2025-08-15', 'National Day'],
    ['RO', '2026-01-02', 'New Year’s Day'],
    ['RO', '2026-06-01', 'Whit Monday, Children’s Day'],
    ['RO', '2024-01-06', 'Epiphany'],
  ])('of %s include %s, %s', (place, day, name) => {
    const [country = '', ...parts] = place.split('-')
    const calendar = { ...calendarOf(country), subdivision: parts.join('-') || null }
    expect(holidayOn(day, calendar)).toBe(name)
  })

  it.each([
    ['CY', '2026-02-24'],
    ['DE-BY', '2025-08-15'],
    ['DK', '2024-04-26'],
    ['GB-SCT', '2026-04-06'],
    ['GB-SCT', '2026-08-31'],
    ['GB', '2022-05-30'],
    ['IE', '2026-04-03'],
    ['IE', '2026-12-28'],
    ['IS', '2026-12-24'],
    ['IS', '2028-12-31'],
    ['LI', '2026-05-15'],
    ['PL', '2024-12-24'],
    ['RO', '2023-01-06'],
    ['SE', '2026-12-24'],
  ])('of %s do not include %s', (place, day) => {
    expect(holidayOn(day, calendarOf(place))).toBeNull()
  })

  it('are there to choose for the whole EEA and the United Kingdom, with their parts', () => {
    expect(HOLIDAY_COUNTRIES.map(({ country }) => country)).toEqual(
      [...EEA_COUNTRIES, 'GB'].toSorted(),
    )
    const partsOf = (code: string) =>
      HOLIDAY_COUNTRIES.find(({ country }) => country === code)?.subdivisions
    expect(partsOf('GB')?.map(({ code }) => code)).toEqual(['ENG', 'NIR', 'SCT', 'WLS'])
    expect(partsOf('FR')).toContainEqual({ code: '57', name: 'Département Moselle' })
    expect(partsOf('DE')).toHaveLength(16 + 7)
    expect(partsOf('LT')).toEqual([])
  })

  it('of an unknown part are those of the country, and none of a country that is not there', () => {
    expect(holidayOn('2026-12-25', { ...calendarOf('DE'), subdivision: 'XX' })).toBe(
      'Christmas Day',
    )
    expect(isPlaceKnown('DE', 'XX')).toBe(false)
    expect(isPlaceKnown('DE', 'BY')).toBe(true)
    expect(isPlaceKnown('toString', null)).toBe(false)
    expect(holidayOn('2026-12-25', calendarOf('US'))).toBeNull()
  })
})

describe('the officer’s own days', () => {
  const changes = {
    added: [
      { day: '2026-06-15', name: 'National mourning' },
      { day: '2026-05-01', name: 'Own name' },
    ],
    removed: ['2026-11-02', '2026-05-01'],
  }
  const calendar = calendarOf('LT', changes)

  it('are added and taken away', () => {
    expect(holidayOn('2026-06-15', calendar)).toBe('National mourning')
    expect(isWorkingDay('2026-06-15', calendar)).toBe(false)
    expect(holidayOn('2026-11-02', calendar)).toBeNull()
    expect(isWorkingDay('2026-11-02', calendar)).toBe(true)
    expect(holidayOn('2026-05-01', calendar)).toBe('Own name')
  })

  it('stand in the list of the year with where they come from', () => {
    const year = holidaysOfYear(2026, calendar)
    expect(year.map(({ day }) => day)).toEqual(year.map(({ day }) => day).toSorted())
    expect(year).toContainEqual({ day: '2026-06-15', name: 'National mourning', origin: 'added' })
    expect(year).toContainEqual({ day: '2026-11-02', name: 'All Souls’ Day', origin: 'removed' })
    expect(year).toContainEqual({ day: '2026-12-24', name: 'Christmas Eve', origin: 'table' })
    expect(year.filter(({ day }) => day === '2026-05-01')).toEqual([
      { day: '2026-05-01', name: 'Own name', origin: 'added' },
    ])
    expect(holidaysOfYear(2025, calendar).every(({ origin }) => origin === 'table')).toBe(true)
  })

  it('count without a country, too', () => {
    const none = calendarOf(null, changes)
    expect(isWorkingDay('2026-12-25', none)).toBe(true)
    expect(isWorkingDay('2026-06-15', none)).toBe(false)
    expect(isWorkingDay('2026-12-26', none)).toBe(false)
  })
})

describe('the next working day', () => {
  it('is the day itself when it is one', () => {
    expect(nextWorkingDay('2026-09-30', calendarOf('DE'))).toBe('2026-09-30')
  })

  it('passes weekends and holidays in a row', () => {
    expect(nextWorkingDay('2026-04-03', calendarOf('DE'))).toBe('2026-04-07')
    expect(nextWorkingDay('2026-12-24', calendarOf('LT'))).toBe('2026-12-28')
  })
})

it('covers the years of the table', () => {
  expect([2017, 2018, 2040, 2041].map(isCovered)).toEqual([false, true, true, false])
})

import { describe, expect, it } from 'vitest'
import { type DateReading, readLogDate } from '#shared/domain/log-import/read-date'

const READING: DateReading = { order: 'dmy', serialSystem: 1900, timeZone: 'Europe/Vilnius' }

function dayOf(text: string, reading: Partial<DateReading> = {}): string {
  const date = readLogDate(text, { ...READING, ...reading })
  return 'problem' in date ? date.problem : date.day
}

describe('a written date', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026-3-5', '2026-03-05'],
    ['2026.03.05', '2026-03-05'],
    ['2026/03/05', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['5.3.2026', '2026-03-05'],
    ['05.03.26', '2026-03-05'],
    ['05/03/2026', '2026-03-05'],
    ['5-3-2026', '2026-03-05'],
    ['25/03/26', '2026-03-25'],
    ['11/May/24', '2024-05-11'],
    ['11-May-2024', '2024-05-11'],
    ['March 5, 2026', '2026-03-05'],
    ['5th of March 2026', '2026-03-05'],
    ['Thu, 5 Mar 2026', '2026-03-05'],
    ['5. März 2026', '2026-03-05'],
    ['Donnerstag, 5. Maerz 2026', '2026-03-05'],
    ['5. Jänner 2026', '2026-01-05'],
    ['1er février 2026', '2026-02-01'],
    ['le 3 août 2026', '2026-08-03'],
    ['12 déc. 2026', '2026-12-12'],
    ['2026 m. lapkričio 22 d.', '2026-11-22'],
    ['2026 m. sausio 3 d.', '2026-01-03'],
    ['2026 kovas 5', '2026-03-05'],
    ['2026 m. rugpjūčio 31 d., pirmadienis', '2026-08-31'],
    ['  2026-03-05 ', '2026-03-05'],
    ['29.02.2028', '2028-02-29'],
  ])('%s is %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
    expect(readLogDate(text, READING)).toMatchObject({ instant: null, zoneAssumed: false })
  })

  it('is never rolled over to a day that exists', () => {
    const texts = [
      '2026-02-30',
      '2027-02-29',
      '2026-13-01',
      '31.04.2026',
      '31 June 2026',
      '0.1.2026',
    ]
    for (const text of [...texts, '2026-00-10', '1899-12-31', '2201-01-01']) {
      expect(dayOf(text)).toBe('not-a-date')
    }
  })

  it('is day first when dotted, whatever its column says', () => {
    expect(dayOf('05.03.2026', { order: 'mdy' })).toBe('2026-03-05')
    expect(dayOf('03.25.2026', { order: 'mdy' })).toBe('not-a-date')
  })

  it('is read in the order of its column and not in the one that happens to fit', () => {
    expect(dayOf('03/04/2026', { order: 'mdy' })).toBe('2026-03-04')
    expect(dayOf('03/04/2026', { order: 'dmy' })).toBe('2026-04-03')
    expect(dayOf('03/25/2026', { order: 'dmy' })).toBe('not-a-date')
    expect(dayOf('26/03/05', { order: 'ymd' })).toBe('2026-03-05')
    expect(dayOf('25/03/2026', { order: null })).toBe('order-unknown')
  })

  it('is no date when it is anything else', () => {
    const texts = [
      '',
      'soon',
      '12',
      '2026',
      'March 2026',
      '5 Mar',
      'Labels',
      '1 2 3',
      '5 5 Mai 2026',
    ]
    for (const text of [...texts, '2026-03-05 25:00', '2026-03-05 10:22 IST', 'x'.repeat(10_000)]) {
      expect(dayOf(text)).toBe('not-a-date')
    }
  })

  it.each([
    '2 days ago',
    'yesterday 10:22',
    'Today',
    'vor 2 Tagen',
    'gestern',
    'prieš 3 dienas',
    'vakar',
    'il y a 2 jours',
    "aujourd'hui",
    'last Monday',
  ])('%s says no date of its own', (text) => {
    expect(dayOf(text)).toBe('relative-date')
  })
})

describe('a time', () => {
  it.each([
    // Vector D29: 21:30 in UTC is 00:30 of the next day in Vilnius.
    ['2026-06-09T21:30:00Z', '2026-06-10', '2026-06-09T21:30:00.000Z'],
    ['2026-06-09 21:30:00 UTC', '2026-06-10', '2026-06-09T21:30:00.000Z'],
    ['2026-06-09T23:30:00.250+02:00', '2026-06-10', '2026-06-09T21:30:00.250Z'],
    ['2026-06-10T00:30:00+0300', '2026-06-10', '2026-06-09T21:30:00.000Z'],
    ['2026-06-10 05:00 -05:00', '2026-06-10', '2026-06-10T10:00:00.000Z'],
    ['Tue, 9 Jun 2026 21:30:00 +0000', '2026-06-10', '2026-06-09T21:30:00.000Z'],
    ['Tue Jun 09 2026 21:30:00 GMT+0000 (UTC)', '2026-06-10', '2026-06-09T21:30:00.000Z'],
    ['2026-01-09 23:30 CET', '2026-01-10', '2026-01-09T22:30:00.000Z'],
  ])('with a zone, %s, becomes the day of the controller', (text, day, instant) => {
    expect(readLogDate(text, READING)).toEqual({ day, instant, zoneAssumed: false })
  })

  it.each([
    ['2026-06-09 21:30', '2026-06-09', '2026-06-09T18:30:00.000Z'],
    ['2026-06-09T21:30:15', '2026-06-09', '2026-06-09T18:30:15.000Z'],
    ['11/May/24 03:26 PM', '2024-05-11', '2024-05-11T12:26:00.000Z'],
    ['27/Sep/26 9:00 AM', '2026-09-27', '2026-09-27T06:00:00.000Z'],
    ['27/Sep/26 12:00 AM', '2026-09-27', '2026-09-26T21:00:00.000Z'],
    ['09.01.2026, 23:30 Uhr', '2026-01-09', '2026-01-09T21:30:00.000Z'],
    ['le 3 août 2026 à 14h30', '2026-08-03', '2026-08-03T11:30:00.000Z'],
    ['9/6/2026 21:30', '2026-06-09', '2026-06-09T18:30:00.000Z'],
  ])('without a zone, %s, is taken in that of the controller and says so', (text, day, instant) => {
    expect(readLogDate(text, READING)).toEqual({ day, instant, zoneAssumed: true })
  })

  it('follows the clock change to the minute', () => {
    const at = (text: string) => readLogDate(text, READING)
    expect(at('2026-03-29T00:59:59Z')).toMatchObject({ day: '2026-03-29' })
    expect(at('2026-03-29 02:59')).toMatchObject({ instant: '2026-03-29T00:59:00.000Z' })
    expect(at('2026-03-29 04:00')).toMatchObject({ instant: '2026-03-29T01:00:00.000Z' })
    // An hour that never was counts on from the one before; one that was twice is the first.
    expect(at('2026-03-29 03:30')).toMatchObject({ instant: '2026-03-29T01:30:00.000Z' })
    expect(at('2026-10-25 03:30')).toMatchObject({ instant: '2026-10-25T00:30:00.000Z' })
  })

  it('is kept apart for zones off the full hour', () => {
    const reading = { ...READING, timeZone: 'Asia/Kathmandu' }
    expect(readLogDate('2026-06-09T18:14:59Z', reading)).toMatchObject({ day: '2026-06-09' })
    expect(readLogDate('2026-06-09T18:15:00Z', reading)).toMatchObject({ day: '2026-06-10' })
  })
})

describe('a spreadsheet number', () => {
  it('counts from the beginning of its system', () => {
    expect(dayOf('46086')).toBe('2026-03-05')
    expect(dayOf('44624', { serialSystem: 1904 })).toBe('2026-03-05')
    expect(dayOf('46086', { serialSystem: null })).toBe('serial-unknown')
  })

  it('tells the time behind its point or comma', () => {
    const expected = { day: '2026-03-05', instant: '2026-03-05T10:00:00.000Z', zoneAssumed: true }
    expect(readLogDate('46086.5', READING)).toEqual(expected)
    expect(readLogDate('46086,5', READING)).toEqual(expected)
  })
})

it('reads 200,000 dates of any form in a few seconds at most', () => {
  const forms = [
    (n: number) => `2026-0${(n % 9) + 1}-1${n % 10}T1${n % 10}:${(n % 50) + 10}:00Z`,
    (n: number) => `1${n % 10}/0${(n % 9) + 1}/2026 1${n % 10}:${(n % 50) + 10}`,
  ]
  const start = performance.now()
  for (let n = 0; n < 200_000; n += 1) readLogDate(forms[n % 2]?.(n) ?? '', READING)
  expect(performance.now() - start).toBeLessThan(5_000)
})

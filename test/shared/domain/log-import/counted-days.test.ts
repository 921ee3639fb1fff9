import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDayColumn } from '#shared/domain/log-import/day-column'
import { readIsoDay } from '#shared/domain/log-import/iso-day'
import { readLogDate } from '#shared/domain/log-import/read-date'
import { dayNumber, dayOfNumber } from '#shared/domain/values/day'

const ZONES = ['UTC', 'Europe/Vilnius', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'] as const
const two = (value: number) => String(value).padStart(2, '0')
const digits = (most: number) => fc.integer({ min: 0, max: most }).map(two)
const year = fc.integer({ min: 1895, max: 2205 }).map(String)
const date = fc.oneof(
  fc.tuple(year, digits(13), digits(32)).map((parts) => parts.join('-')),
  fc.tuple(digits(32), digits(13), year).map((parts) => parts.join('.')),
  fc.tuple(digits(13), digits(32), year).map((parts) => parts.join('/')),
  fc.constantFrom(
    '2 Nov 2024',
    '45000',
    '45000.5',
    '20241102',
    'today',
    'x',
    '1-1-1',
    '٢٠٢٤-01-01',
  ),
)
const clock = fc
  .tuple(
    digits(25),
    digits(61),
    fc.option(digits(61)),
    fc.constantFrom('', '.5', ',123456789', '.'),
  )
  .map(
    ([hour, minute, second, part]) =>
      `${hour}:${minute}${second === null ? '' : `:${second}${part}`}`,
  )
const zone = fc.constantFrom(
  '',
  '',
  'Z',
  'z',
  '+02:00',
  '-0530',
  '+1400',
  '+15:00',
  ' +02:00',
  ' CET',
)
const cell = fc.oneof(
  date,
  fc
    .tuple(date, fc.constantFrom(' ', 'T', '  ', ', ', 't'), clock, zone)
    .map((parts) => parts.join('')),
)

describe('days of a log that is counted', () => {
  it('are those that the reader of all other logs reads, in any zone', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom(...ZONES), (text, timeZone) => {
        const day = readIsoDay(text, timeZone, () => undefined)
        if (day === null) return
        expect(readLogDate(text, { order: null, timeZone })).toMatchObject({
          day: dayOfNumber(day),
        })
      }),
      { numRuns: 20_000 },
    )
  })

  it('come from a column as from single cells, and say when a zone was assumed', () => {
    const column = fc.array(cell, { minLength: 1, maxLength: 30 })
    const order = fc.constantFrom('dmy', 'mdy', null)
    fc.assert(
      fc.property(column, order, fc.constantFrom(...ZONES), (cells, chosen, timeZone) => {
        const reading = { order: chosen, serialSystem: 1900, timeZone } as const
        const days = createDayColumn(reading)
        let isZoneAssumed = false
        for (const text of [...cells, ...cells]) {
          const expected = readLogDate(text, reading)
          const found = days.read(text)
          if ('problem' in expected) expect(['before-1900', expected.problem]).toContain(found)
          else if (expected.day < '1900-01-01') expect(found).toBe('before-1900')
          else expect(found).toBe(dayNumber(expected.day))
          isZoneAssumed ||= 'day' in expected && expected.zoneAssumed
        }
        expect(days.hasTimesWithoutZone).toBe(isZoneAssumed)
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['1899-12-31', 'before-1900'],
    ['0001-01-01', 'before-1900'],
    ['31.12.1899', 'before-1900'],
    ['1900-01-01T00:30:00+02:00', 'before-1900'],
    ['1900-01-01', dayNumber('1900-01-01')],
    ['2024-02-29 23:59:59', dayNumber('2024-02-29')],
    ['2024-02-29T23:30:00Z', dayNumber('2024-03-01')],
    ['2023-02-29', 'not-a-date'],
    ['2201-01-01', 'not-a-date'],
    ['30x5-01-01', 'not-a-date'],
    ['2024-03-01 24:00:00', 'not-a-date'],
    ['2024-03-01 10:00:60', 'not-a-date'],
    ['yesterday', 'relative-date'],
    ['03/04/2024', 'order-unknown'],
  ])('reads %s as %s', (text, day) => {
    expect(createDayColumn({ order: null, timeZone: 'Europe/Vilnius' }).read(text)).toBe(day)
  })

  it('gather what decides the order of day and month, each way to write one once', () => {
    const days = createDayColumn({ order: 'dmy', timeZone: 'UTC' })
    for (const text of ['03/04/2024', '03/04/2024', '2024-03-01', '25/04/2024 10:00'])
      days.read(text)
    expect(days.evidence).toMatchObject({ undecided: 2, fits: { dmy: 2, mdy: 1 } })
    expect(days.samples).toEqual(['03/04/2024', '25/04/2024'])
  })
})

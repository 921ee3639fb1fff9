import { describe, expect, it } from 'vitest'
import { parseTime } from '../../../../renderer/ui/fields/parse-time.ts'

describe('a typed time of day', () => {
  it.each([
    ['14:05', '14:05'],
    ['1405', '14:05'],
    ['905', '09:05'],
    ['9.05', '09:05'],
    ['14h05', '14:05'],
    [' 2.05 pm ', '14:05'],
    ['2:05 p.m.', '14:05'],
    ['205pm', '14:05'],
    ['2 PM', '14:00'],
    ['12 am', '00:00'],
    ['12:30am', '00:30'],
    ['12 pm', '12:00'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('reads %s as %s', (text, time) => {
    expect(parseTime(text)).toBe(time)
  })

  it.each([
    '',
    '14',
    '24:00',
    '2400',
    '12:60',
    '13 pm',
    '0 am',
    '14:05 pm',
    'noon',
    '14:5',
    '-1:00',
  ])('does not guess at “%s”', (text) => {
    expect(parseTime(text)).toBeNull()
  })
})

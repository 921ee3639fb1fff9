import { expect, it } from 'vitest'
import { bandOf, isBandFrom, isBandUnder } from '#shared/domain/ages/band-of'

it.each([
  [0, 'under-13'],
  [12, 'under-13'],
  [13, '13-15'],
  [15, '13-15'],
  [16, '16-17'],
  [17, '16-17'],
  [18, null],
  [90, null],
])('of %i years the band %s is kept', (age, band) => {
  expect(bandOf(age)).toBe(band)
})

it.each([
  ['under-13', 13, true],
  ['13-15', 15, false],
  ['13-15', 16, true],
  ['16-17', 16, false],
  ['unknown', 16, false],
] as const)('everybody of the band %s is under %i: %s', (band, age, expected) => {
  expect(isBandUnder(band, age)).toBe(expected)
})

it.each([
  ['under-13', 13, false],
  ['13-15', 13, true],
  ['13-15', 14, false],
  ['16-17', 16, true],
  ['unknown', 13, false],
] as const)('nobody of the band %s is under %i: %s', (band, age, expected) => {
  expect(isBandFrom(band, age)).toBe(expected)
})

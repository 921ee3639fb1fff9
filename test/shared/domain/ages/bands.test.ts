import { expect, it } from 'vitest'
import { bandOf } from '#shared/domain/ages/band-of'

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

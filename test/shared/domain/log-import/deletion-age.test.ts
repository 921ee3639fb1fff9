import { describe, expect, it } from 'vitest'
import { readAge } from '#shared/domain/log-import/deletion-age'

describe('the age in a log of deletions', () => {
  it.each([
    ['0', 'under-13'],
    ['12', 'under-13'],
    ['13', '13-15'],
    ['15', '13-15'],
    ['16', '16-17'],
    ['17', '16-17'],
    ['18', 'adult'],
    ['120', 'adult'],
    ['14.0', '13-15'],
    ['14 years', '13-15'],
    ['14 Jahre', '13-15'],
    ['14 ans', '13-15'],
    ['14 m.', '13-15'],
  ])('reads %s as %s', (text, age) => {
    expect(readAge(text)).toBe(age)
  })

  it.each([
    ['13-15', '13-15'],
    ['13 – 15', '13-15'],
    ['13 to 15', '13-15'],
    ['13 bis 14 Jahre', '13-15'],
    ['de 13 à 15 ans', '13-15'],
    ['nuo 16 iki 17 metų', '16-17'],
    ['under 13', 'under-13'],
    ['< 13', 'under-13'],
    ['unter 13', 'under-13'],
    ['moins de 13 ans', 'under-13'],
    ['jaunesni nei 13', 'under-13'],
    ['up to 12', 'under-13'],
    ['bis 12', 'under-13'],
    ['<=12', 'under-13'],
  ])('reads %s as the band %s, in which it lies', (text, age) => {
    expect(readAge(text)).toBe(age)
  })

  it.each(['12-13', 'under 14', 'under 16', 'bis 13', '16+', '13-17', 'over 15', '≥ 17'])(
    'keeps of %s, which lies in several bands, that it is not known',
    (text) => {
      expect(readAge(text)).toBe('unknown')
    },
  )

  it.each(['unknown', 'unbekannt', 'inconnu', 'nežinoma', '?'])(
    'takes %s for not known',
    (text) => {
      expect(readAge(text)).toBe('unknown')
    },
  )

  it.each(['adult', 'volljährig', 'majeur', 'pilnametis', '18+', '18-25', 'over 21'])(
    'takes %s for no child',
    (text) => {
      expect(readAge(text)).toBe('adult')
    },
  )

  it.each(['121', '-3', '15-13', '13.5', '2012-03-01', 'Ona', '13/14', ''])(
    'does not read %s',
    (text) => {
      expect(readAge(text)).toBeNull()
    },
  )
})

import { describe, expect, it } from 'vitest'
import type { TargetTally } from '#shared/domain/deletions/yearly'
import { deletionYearText as text, shareWords, tallyRows } from '#shared/text/deletion-year'

const NONE: TargetTally = { inTime: 0, late: 0, unknown: 0, open: 0, median: null, longest: null }

describe('the sentence on a house target', () => {
  it.each<[Partial<TargetTally>, string]>([
    [{}, 'None frozen yet'],
    [{ open: 3 }, 'None frozen yet'],
    [{ unknown: 2 }, 'None frozen with a known time'],
    [{ inTime: 1, median: 3.5, longest: 3.5 }, '1 of 1 frozen within 24 h; it took 3.5 hours'],
    [
      { inTime: 11, late: 1, median: 1, longest: 30.04 },
      '11 of 12 frozen within 24 h; median 1 hour, longest 30 hours',
    ],
    [
      { inTime: 2, median: 0.01, longest: 1.26 },
      '2 of 2 frozen within 24 h; median under 0.1 hours, longest 1.3 hours',
    ],
    // Days are known, but no time of day.
    [{ inTime: 2, late: 1 }, '2 of 3 frozen within 24 h'],
  ])('tells %o', (tally, words) => {
    expect(text.freeze.sentence({ ...NONE, ...tally }, 24)).toBe(words)
  })

  it.each([
    [0, '1 of 2 deleted the same day; median 4 days, longest 8 days'],
    [1, '1 of 2 deleted within 1 day; median 4 days, longest 8 days'],
    [7, '1 of 2 deleted within 7 days; median 4 days, longest 8 days'],
  ])('names a target of %s days', (target, words) => {
    const tally = { ...NONE, inTime: 1, late: 1, median: 4, longest: 8 }
    expect(text.delete.sentence(tally, target)).toBe(words)
  })
})

describe('the rows of a house target', () => {
  it('leave out what nobody needs to read', () => {
    expect(tallyRows({ ...NONE, inTime: 1 }).map(({ id }) => id)).toEqual(['inTime', 'late'])
    expect(tallyRows({ ...NONE, unknown: 1, open: 2 }).map(({ id, count }) => [id, count])).toEqual(
      [
        ['inTime', 0],
        ['late', 0],
        ['unknown', 1],
        ['open', 2],
      ],
    )
  })
})

describe('a share', () => {
  it.each([
    [0, 0, ''],
    [0, 3, '0 %'],
    [1, 3, '33 %'],
    [2, 3, '67 %'],
    [1, 1000, 'under 1 %'],
    [3, 3, '100 %'],
  ])('of %s in %s is “%s”', (count, total, words) => {
    expect(shareWords(count, total)).toBe(words)
  })
})

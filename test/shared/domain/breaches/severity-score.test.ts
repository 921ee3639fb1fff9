import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BANDS,
  DATA_TYPES,
  IDENTIFICATION,
  type SeverityAnswers,
} from '#shared/domain/breaches/severity'
import {
  adjustRange,
  bandOf,
  mayCountEncryptionTwice,
  severity,
  typeScore,
} from '#shared/domain/breaches/severity-score'

const MILD: SeverityAnswers = {
  types: [{ type: 'simple', adjust: 0, why: null }],
  identification: 0.25,
  identificationWhy: null,
  confidentiality: 0,
  integrity: 0,
  availability: 0,
  malicious: false,
  circumstancesWhy: null,
  individuals: null,
  unintelligible: false,
}
const points = fc.constantFrom(0 as const, 0.25 as const, 0.5 as const)
const answers: fc.Arbitrary<SeverityAnswers> = fc.record({
  types: fc.array(
    fc.record({
      type: fc.constantFrom(...DATA_TYPES),
      adjust: fc.integer({ min: -3, max: 3 }),
      why: fc.constant(null),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  identification: fc.constantFrom(...IDENTIFICATION),
  identificationWhy: fc.constant(null),
  confidentiality: points,
  integrity: points,
  availability: points,
  malicious: fc.boolean(),
  circumstancesWhy: fc.constant(null),
  individuals: fc.option(fc.nat({ max: 500 })),
  unintelligible: fc.boolean(),
})

describe('the score', () => {
  it('is context times identification plus every circumstance', () => {
    const all = { confidentiality: 0.5, integrity: 0.25, availability: 0.25 } as const
    expect(severity({ ...MILD, ...all, malicious: true, identification: 0.5 })).toEqual({
      dpc: 1,
      ei: 0.5,
      cb: 1.5,
      se: 2,
      band: 'medium',
      flags: [],
    })
  })

  it.each(['confidentiality', 'integrity', 'availability'] as const)('grows with %s', (key) => {
    expect(severity({ ...MILD, [key]: 0.5 }).cb).toBe(0.5)
  })

  it('stays between a quarter and six, and so does its band', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { se, dpc, band } = severity(given)
        expect(se).toBeGreaterThanOrEqual(0.25)
        expect(se).toBeLessThanOrEqual(6)
        expect(dpc).toBeGreaterThanOrEqual(1)
        expect(dpc).toBeLessThanOrEqual(4)
        expect(band).toBe(bandOf(se))
      }),
    )
  })

  it('never falls when an answer gets worse', () => {
    const worse = fc.constantFrom<(given: SeverityAnswers) => SeverityAnswers>(
      (given) => ({ ...given, malicious: true }),
      (given) => ({ ...given, confidentiality: 0.5 }),
      (given) => ({ ...given, integrity: 0.5 }),
      (given) => ({ ...given, availability: 0.5 }),
      (given) => ({ ...given, identification: 1 }),
      (given) => ({
        ...given,
        types: [...given.types, { type: 'financial', adjust: 0, why: null }],
      }),
      (given) => ({
        ...given,
        types: given.types.map((each) => ({ ...each, adjust: each.adjust + 1 })),
      }),
    )
    fc.assert(
      fc.property(answers, worse, (given, change) => {
        expect(severity(change(given)).se).toBeGreaterThanOrEqual(severity(given).se)
      }),
    )
  })
})

describe('a type of data', () => {
  it.each([
    ['simple', { min: 0, max: 3 }],
    ['behavioural', { min: -1, max: 2 }],
    ['financial', { min: -2, max: 1 }],
    ['sensitive', { min: -3, max: 0 }],
  ] as const)('that is %s moves within one and four', (type, range) => {
    expect(adjustRange(type)).toEqual(range)
    expect(typeScore({ type, adjust: range.min })).toBe(1)
    expect(typeScore({ type, adjust: range.min - 1 })).toBe(1)
    expect(typeScore({ type, adjust: range.max })).toBe(4)
    expect(typeScore({ type, adjust: range.max + 1 })).toBe(4)
  })

  it('counts when it is the highest of several', () => {
    const types = (['financial', 'simple', 'behavioural'] as const).map((type) => ({
      type,
      adjust: 0,
      why: null,
    }))
    expect(severity({ ...MILD, types }).dpc).toBe(3)
  })
})

describe('bands', () => {
  it.each([
    [0.25, 'low'],
    [1.75, 'low'],
    [2, 'medium'],
    [2.75, 'medium'],
    [3, 'high'],
    [3.75, 'high'],
    [4, 'very_high'],
    [6, 'very_high'],
  ] as const)('put %d into %s', (se, band) => {
    expect(bandOf(se)).toBe(band)
    expect(BANDS).toContain(band)
  })
})

describe('marks beside the score', () => {
  it.each([
    [null, []],
    [0, []],
    [100, []],
    [101, ['more_than_100_individuals']],
  ])('say of %s people', (individuals, flags) => {
    expect(severity({ ...MILD, individuals }).flags).toEqual(flags)
  })

  it('do not change it', () => {
    const marked = severity({ ...MILD, individuals: 5000, unintelligible: true })
    expect(marked).toEqual({
      ...severity(MILD),
      flags: ['more_than_100_individuals', 'unintelligible'],
    })
  })

  it('may say the same as the lowest identification', () => {
    const hint = (identification: SeverityAnswers['identification'], unintelligible: boolean) =>
      mayCountEncryptionTwice({ identification, unintelligible })
    expect([hint(0.25, true), hint(0.5, true), hint(0.25, false)]).toEqual([true, false, false])
  })
})

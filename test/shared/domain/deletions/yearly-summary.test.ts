import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { deletionYear } from '#shared/domain/deletions/deletion-year'
import { longestOf, medianOf } from '#shared/domain/deletions/tally'
import { yearlySummary } from '#shared/domain/deletions/yearly-summary'
import {
  aDeletion,
  CONSENTED,
  event,
  kept,
  NOW,
  OF_AGE,
  PATHS,
  TARGETS,
  TODAY,
} from './deletion-cases.ts'

const GROUND = { settings: TARGETS, now: NOW, today: TODAY }
const summary = (cases: Partial<Deletion>[], year = 2026) =>
  yearlySummary(
    cases.map((more) => aDeletion(more)),
    year,
    GROUND,
  )
const frozenAt = (at: string, isDayOnly = false) => [event('frozen', { at, isDayOnly })]
const deletedAt = (at: string) => [...PATHS.DELETING, event('deleted', { at })]
const NONE = { inTime: 0, late: 0, unknown: 0, open: 0, median: null, longest: null }

describe('the year of a case', () => {
  it('is that of its signal in its zone, or of its deletion without a signal', () => {
    const night = { at: '2026-12-31T22:30:00.000Z', isDayOnly: false }
    expect(deletionYear(aDeletion({ signal: night, events: PATHS.FREEZE }))).toBe(2027)
    expect(deletionYear(aDeletion({ signal: night, timeZone: 'Europe/London' }))).toBe(2026)
    const taken = [event('taken-over', { at: '2024-12-31T22:30:00.000Z' })]
    expect(deletionYear(aDeletion({ signal: null, events: taken }))).toBe(2025)
    expect(deletionYear(aDeletion({ signal: null }))).toBeNull()
  })
})

describe('a year of deletions', () => {
  it('counts how cases went', () => {
    const cases = [
      { events: PATHS.SIGNAL },
      { events: PATHS.BACKUP_WAIT },
      { events: PATHS.CLOSED, keptDespite: [kept()], cases: 3 },
      { events: PATHS.CLEARED_ADULT, keptDespite: [kept()] },
      { events: PATHS.CLEARED_CONSENT },
      { events: [event('taken-over')], signal: null, cases: 5 },
      { signal: { at: '2025-11-20T10:00:00.000Z', isDayOnly: false } },
    ]
    expect(summary(cases)).toMatchObject({
      year: 2026,
      cases: 12,
      open: 4,
      deleted: 9,
      clearedAdult: 1,
      clearedConsent: 1,
      withKept: 3,
    })
    expect(summary(cases, 2025).cases).toBe(1)
    expect(summary(cases, 2024)).toMatchObject({ cases: 0, byCountry: [], byChannel: [] })
  })

  it('spreads them over countries, bands and channels', () => {
    const cases: Partial<Deletion>[] = [
      { country: 'LT', signalChannel: 'support-staff', ageBand: 'under-13' },
      { country: null, signalChannel: null, cases: 2 },
      { country: 'LT', signalChannel: 'user-statement', events: PATHS.CHECK_AGE },
      { country: 'DK', signalChannel: 'user-statement', ageBand: 'under-13' },
      { country: 'AT', signalChannel: 'user-statement' },
    ]
    expect(summary(cases)).toMatchObject({
      byCountry: [
        { country: 'LT', count: 2 },
        { country: null, count: 2 },
        { country: 'AT', count: 1 },
        { country: 'DK', count: 1 },
      ],
      byBand: { 'under-13': 2, '13-15': 1, '16-17': 0, unknown: 3 },
      byChannel: [
        { channel: 'user-statement', count: 3 },
        { channel: 'support-staff', count: 1 },
        { channel: null, count: 2 },
      ],
    })
  })

  it('holds the freeze against its target, in hours', () => {
    const day = { at: '2026-11-19T22:00:00.000Z', isDayOnly: true }
    const cases: Partial<Deletion>[] = [
      { events: frozenAt('2026-11-20T11:30:00.000Z') },
      { events: frozenAt('2026-11-21T10:00:00.000Z'), cases: 2 },
      { events: frozenAt('2026-11-22T10:00:00.000Z') },
      { events: frozenAt('2026-11-21T12:00:00.000Z'), signal: day },
      { events: frozenAt('2026-11-24T22:00:00.000Z', true) },
      { events: [] },
      { events: [event('taken-over')], signal: null, cases: 3 },
    ]
    expect(summary(cases).freeze).toEqual({
      inTime: 3,
      late: 3,
      unknown: 4,
      open: 0,
      median: 24,
      longest: 48,
    })
  })

  it('counts as late what is over its target and not done', () => {
    const signal = { at: '2026-12-31T11:00:00.000Z', isDayOnly: false }
    const early = { settings: TARGETS, now: '2026-12-31T12:00:00.000Z', today: '2026-12-31' }
    const year = yearlySummary([aDeletion({}), aDeletion({ signal, cases: 2 })], 2026, early)
    expect(year.freeze).toMatchObject({ late: 1, open: 2, median: null })
    expect(year.delete).toMatchObject({ late: 1, open: 2, median: null })
  })

  it('holds the deletion against its target, in days', () => {
    const cases: Partial<Deletion>[] = [
      { events: deletedAt('2026-11-20T16:00:00.000Z') },
      { events: deletedAt('2026-11-25T16:00:00.000Z') },
      { events: deletedAt('2026-11-30T16:00:00.000Z'), cases: 2 },
      { events: deletedAt('2026-11-30T16:00:00.000Z'), beliefOn: '2026-11-24' },
      { events: PATHS.DELETING },
      { events: PATHS.SIGNAL },
      { events: PATHS.CLEARED_ADULT },
      { events: [event('frozen'), OF_AGE, event('cleared'), event('closed')] },
      { events: [...PATHS.CHECK_AGE, CONSENTED], cases: 4 },
      { events: [event('taken-over')], signal: null },
    ]
    expect(summary(cases).delete).toEqual({
      inTime: 3,
      late: 4,
      unknown: 1,
      open: 4,
      median: 6,
      longest: 10,
    })
  })

  it('has nothing to tell of a year without cases', () => {
    expect(summary([])).toEqual({
      year: 2026,
      cases: 0,
      open: 0,
      deleted: 0,
      clearedAdult: 0,
      clearedConsent: 0,
      byCountry: [],
      byBand: { 'under-13': 0, '13-15': 0, '16-17': 0, unknown: 0 },
      byChannel: [],
      freeze: NONE,
      delete: NONE,
      withKept: 0,
    })
  })

  it('counts every case once in each spread and each target', () => {
    const states = Object.values(PATHS)
    const cases = fc.array(
      fc.record({
        events: fc.constantFrom(...states),
        country: fc.constantFrom('LT', 'DK', null),
        signalChannel: fc.constantFrom('parent' as const, null),
        ageBand: fc.constantFrom('under-13' as const, 'unknown' as const),
        cases: fc.integer({ min: 1, max: 1000 }),
      }),
    )
    fc.assert(
      fc.property(cases, (given) => {
        const year = summary(given)
        const sum = (rows: readonly { count: number }[]) =>
          rows.reduce((total, { count }) => total + count, 0)
        const total = given.reduce((all, one) => all + one.cases, 0)
        expect(year.cases).toBe(total)
        expect([sum(year.byCountry), sum(year.byChannel)]).toEqual([total, total])
        expect(Object.values(year.byBand).reduce((all, count) => all + count, 0)).toBe(total)
        const { inTime, late, unknown, open } = year.freeze
        expect(inTime + late + unknown + open).toBe(total)
      }),
    )
  })
})

describe('the median of many cases', () => {
  it('is what it is when each is written down', () => {
    const measured = fc.array(
      fc.record({ value: fc.integer({ min: 0, max: 50 }), count: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(measured, (rows) => {
        const all = rows
          .flatMap(({ value, count }) => Array.from({ length: count }, () => value))
          .sort((a, b) => a - b)
        const low = all[Math.floor((all.length - 1) / 2)] ?? 0
        const high = all[Math.floor(all.length / 2)] ?? 0
        expect(medianOf(rows)).toBe((low + high) / 2)
        expect(longestOf(rows)).toBe(all.at(-1))
      }),
    )
  })

  it('copes with a billion cases', () => {
    expect(
      medianOf([
        { value: 3, count: 1_000_000_000 },
        { value: 9, count: 1 },
      ]),
    ).toBe(3)
    expect(medianOf([])).toBeNull()
  })
})

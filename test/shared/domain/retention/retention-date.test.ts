import { describe, expect, it } from 'vitest'
import { retentionDate } from '#shared/domain/retention/retention-date'
import type { RetentionDate } from '#shared/domain/retention/status'
import { DAY, FIXED, NOTHING_KNOWN, aRule, dated, facts, rulesOf } from './retention-cases.ts'

const ENDED = facts({ services_ended: '2022-01-15' })
const NO_LIMIT: Partial<RetentionDate> = {
  dueOn: null,
  status: 'NO_RULE',
  findings: ['F-RET-NONE'],
  baseDueOn: null,
  nextReviewOn: null,
  daysLeft: null,
}
const SAME = aRule('same_as', { sameAs: FIXED.id })
const LONGER = aRule('extended_if', { base: FIXED.id, reviewEvery: 'P12M' })
const EARLIEST = aRule('until_earliest', { events: ['account_closed', 'consent_withdrawn'] })
const REVIEW = aRule('review', { reviewEvery: 'P12M', criteria: 'Open claims' })
const AT_ONCE = aRule('immediate', { event: 'reasonable_belief' })
const LEGAL = aRule('legal_obligation', {
  event: 'services_ended',
  period: 'P8Y',
  citation: 'Tax Code § 147',
})

describe('a rule without a limit', () => {
  it.each([
    ['no rule at all', null],
    ['a rule that sets none', aRule('none', { statedInNotice: 'no', max: 'P1Y' })],
    ['a period that is not recorded', { ...FIXED, period: null, max: 'P1Y' }],
    ['no event that ends the storage', { ...EARLIEST, events: [], max: 'P1Y' }],
    ['a rule that follows itself', { ...SAME, sameAs: SAME.id }],
    ['a rule that follows one that is gone', { ...SAME, sameAs: 'gone' }],
    ['a rule that follows none', { ...SAME, sameAs: null, base: FIXED.id }],
    ['a rule that lengthens itself', { ...LONGER, base: LONGER.id }],
    ['a rule that lengthens none', { ...LONGER, base: null, sameAs: FIXED.id }],
  ])('never gives a date: %s', (_shows, rule) => {
    const known = facts({ services_ended: '2022-01-15', created: '2020-01-01' })
    expect(dated({ ...known, isFlagged: true }, rule, FIXED)).toEqual(NO_LIMIT)
  })

  it('is what a circle of rules comes to, from wherever it is entered', () => {
    const circle = [
      aRule('same_as', { id: 'a', sameAs: 'b' }),
      aRule('extended_if', { id: 'b', base: 'c' }),
      aRule('same_as', { id: 'c', sameAs: 'a', max: 'P1Y', statedInNotice: 'no' }),
    ]
    for (const rule of circle) expect(dated(ENDED, rule, ...circle)).toEqual(NO_LIMIT)
  })
})

describe('a rule that borrows', () => {
  it('comes to the same date and gaps, through several rules', () => {
    const twice = aRule('same_as', { id: 'twice', sameAs: SAME.id })
    const untold = { ...FIXED, statedInNotice: 'no' } as const
    expect(dated(ENDED, twice, SAME, untold)).toEqual(dated(ENDED, untold))
    expect(dated(ENDED, twice, SAME, untold).findings).toEqual(['F-RET-NOT-IN-NOTICE'])
  })

  it('shows its own gap of the notice once', () => {
    const untold = { statedInNotice: 'no' } as const
    const { findings } = dated(ENDED, { ...SAME, ...untold }, { ...FIXED, ...untold })
    expect(findings).toEqual(['F-RET-NOT-IN-NOTICE'])
    expect(dated(ENDED, { ...SAME, ...untold }, FIXED).findings).toEqual(['F-RET-NOT-IN-NOTICE'])
  })

  it('keeps the base date of a rule that lengthens', () => {
    const marked = facts({ services_ended: '2021-05-01' }, { isFlagged: true })
    const same = aRule('same_as', { sameAs: LONGER.id })
    expect(dated(marked, same, LONGER, FIXED)).toMatchObject({
      status: 'EXTENDED_REVIEW',
      baseDueOn: '2026-05-01',
      nextReviewOn: '2027-05-01',
      findings: ['F-RET-NOMAX'],
    })
  })

  it('keeps it through a second rule that lengthens', () => {
    const marked = facts({ services_ended: '2021-05-01' }, { isFlagged: true })
    const again = aRule('extended_if', { id: 'again', base: LONGER.id, reviewEvery: 'P1M' })
    expect(dated(marked, again, LONGER, FIXED)).toEqual(dated(marked, LONGER, FIXED))
  })

  it('has no date where the other has none', () => {
    const uncited = { ...LEGAL, citation: null }
    const longer = { ...LONGER, base: LEGAL.id }
    expect(dated(ENDED, longer, uncited)).toMatchObject({
      dueOn: null,
      status: 'NEEDS_CITATION',
      findings: ['F-RET-UNCITED-LAW'],
      baseDueOn: null,
    })
  })
})

describe('a period set by law', () => {
  it('needs law and period before any date, whatever the maximum says', () => {
    for (const gap of [{ citation: null }, { citation: '  ' }, { period: null }]) {
      expect(dated(ENDED, { ...LEGAL, ...gap, max: 'P1Y', statedInNotice: 'no' })).toMatchObject({
        dueOn: null,
        status: 'NEEDS_CITATION',
        findings: ['F-RET-UNCITED-LAW'],
      })
    }
    expect(dated(ENDED, LEGAL)).toMatchObject({ dueOn: '2030-01-15', findings: [] })
  })
})

describe('the start of a period', () => {
  it('is unclear without an event, and nothing else starts it', () => {
    const known = facts({ services_ended: '2022-01-15', created: '2020-01-01' })
    expect(dated(known, { ...FIXED, event: null })).toMatchObject({
      dueOn: null,
      status: 'NOT_STARTED',
      findings: ['F-RET-TRIGGER'],
    })
  })

  it('does not lie in the future', () => {
    const known = facts({ services_ended: '2026-11-23', created: '2020-01-01' })
    expect(dated(known, FIXED)).toMatchObject({ dueOn: null, status: 'NOT_STARTED' })
    const closed = facts({ account_closed: '2026-11-23', consent_withdrawn: '2026-11-22' })
    expect(dated(closed, EARLIEST)).toMatchObject({ dueOn: '2026-11-22' })
  })

  it('is not taken from what every object has', () => {
    expect(dated(NOTHING_KNOWN, { ...FIXED, event: 'constructor' }).status).toBe('NOT_STARTED')
  })

  it('is creation only for a last update', () => {
    const created = facts({ created: '2022-01-15' })
    expect(dated(created, { ...FIXED, event: 'last_update' })).toMatchObject({
      dueOn: '2027-01-15',
      findings: ['F-RET-TRIGGER'],
    })
    expect(dated(created, { ...AT_ONCE, event: 'last_update' }).status).toBe('NOT_STARTED')
  })
})

describe('the gaps of a notice', () => {
  const objected = facts({ objection: '2026-11-01', account_closed: '2026-10-01' })
  const events = ['account_closed', 'objection']

  it.each([
    [
      'an objection it does not speak of',
      { events, eventsNotInNotice: ['objection'] },
      ['F-RET-LI-OBJECTION'],
    ],
    ['an objection it speaks of', { events, eventsNotInNotice: ['account_closed'] }, []],
    ['an objection that ends nothing', { eventsNotInNotice: ['objection'] }, []],
    ['an objection no rule speaks of', {}, []],
    ['a limit it does not state', { statedInNotice: 'no' }, ['F-RET-NOT-IN-NOTICE']],
    ['a limit of which nobody knows', { statedInNotice: null }, []],
  ] as const)('show with the date: %s', (_shows, known, findings) => {
    const rule = { ...EARLIEST, ...structuredClone(known) } as typeof EARLIEST
    expect(dated(objected, rule).findings).toEqual(findings)
  })

  it('show for an objection only where that ends the storage', () => {
    const rule = { ...FIXED, events, eventsNotInNotice: ['objection'] }
    expect(dated(objected, rule).findings).toEqual([])
  })

  it('show for an objection only once there was one', () => {
    const rule = { ...EARLIEST, events, eventsNotInNotice: ['objection'] }
    expect(dated(facts({ account_closed: '2026-10-01' }), rule).findings).toEqual([])
  })

  it('show before the period has started, and not for what has no date', () => {
    const untold = { statedInNotice: 'no' } as const
    expect(dated(NOTHING_KNOWN, { ...FIXED, ...untold }).findings).toEqual(['F-RET-NOT-IN-NOTICE'])
    expect(dated(NOTHING_KNOWN, { ...REVIEW, ...untold }).findings).toEqual([])
    const capped = { ...REVIEW, ...untold, max: 'P9Y' }
    expect(dated(facts({ created: '2026-01-01' }), capped).findings).toEqual([
      'F-RET-NOT-IN-NOTICE',
    ])
    const consented = { ...NOTHING_KNOWN, hasParentalConsent: true }
    expect(dated(consented, { ...AT_ONCE, ...untold }).findings).toEqual([])
  })
})

describe('a review', () => {
  it('is due when nothing tells when it is', () => {
    for (const [rule, known] of [
      [{ ...REVIEW, reviewEvery: null }, facts({ created: '2026-11-01' })],
      [REVIEW, NOTHING_KNOWN],
      [
        { ...LONGER, reviewEvery: null },
        facts({ services_ended: '2020-01-15' }, { isFlagged: true }),
      ],
    ] as const)
      expect(dated(known, rule, FIXED)).toMatchObject({ status: 'REVIEW_DUE', nextReviewOn: null })
  })

  it('counts no review that lies ahead', () => {
    const known = facts({ created: '2025-10-01' }, { lastReviewOn: '2026-12-01' })
    expect(dated(known, REVIEW)).toMatchObject({
      status: 'REVIEW_DUE',
      nextReviewOn: '2026-10-01',
    })
  })

  it('wants criteria with ink', () => {
    const known = facts({ created: '2026-10-01' })
    expect(dated(known, REVIEW).findings).toEqual([])
    expect(dated(known, { ...REVIEW, criteria: ' ' }).findings).toEqual(['F-RET-CRITERIA'])
  })
})

describe('erasure at once', () => {
  const consented = (events: Record<string, string>) => facts(events, { hasParentalConsent: true })

  it('does not apply with a parent’s authorisation, whatever the belief is called', () => {
    for (const event of ['reasonable_belief', 'We learn the age', null]) {
      const { status } = dated(consented({ reasonable_belief: '2026-11-20' }), {
        ...AT_ONCE,
        event,
      })
      expect(status).toBe('NOT_APPLICABLE')
    }
  })

  it('is not undone by it when something else ends the storage', () => {
    const rule = { ...AT_ONCE, event: 'account_closed' }
    expect(dated(consented({ account_closed: '2026-11-20' }), rule).status).toBe('OVERDUE')
  })
})

describe('the days of a status', () => {
  it('are told only where a date runs', () => {
    const left = (on: string) => {
      const { status, daysLeft } = dated(facts({ services_ended: on }), FIXED)
      return [status, daysLeft]
    }
    expect(left('2021-11-21')).toEqual(['OVERDUE', -1])
    expect(left('2021-11-22')).toEqual(['DUE_TODAY', 0])
    expect(left('2021-12-22')).toEqual(['DUE_SOON', 30])
    expect(left('2021-12-23')).toEqual(['RUNNING', 31])
    const held = { ...ENDED, holds: [{ from: '2026-08-01', releasedOn: null }] }
    expect(dated(held, FIXED)).toMatchObject({ status: 'HELD', daysLeft: null })
    const erased = { ...held, erasedOn: '2026-11-22' }
    expect(dated(erased, FIXED)).toMatchObject({ status: 'ERASED', daysLeft: null, findings: [] })
  })

  it('ends a review with the erasure, and not before it', () => {
    const known = facts({ created: '2026-01-01' })
    expect(dated({ ...known, erasedOn: '2026-11-22' }, REVIEW)).toMatchObject({
      status: 'ERASED',
      nextReviewOn: null,
    })
    expect(dated({ ...known, erasedOn: '2026-11-23' }, REVIEW)).toMatchObject({
      status: 'REVIEW_SCHEDULED',
      nextReviewOn: '2027-01-01',
    })
  })

  it('follow the day that is asked for', () => {
    const on = (asOf: string) =>
      retentionDate(FIXED, rulesOf(FIXED), ENDED, { ...DAY, asOf }).status
    expect([on('2026-12-15'), on('2026-12-16'), on('2027-01-15'), on('2027-01-16')]).toEqual([
      'RUNNING',
      'DUE_SOON',
      'DUE_TODAY',
      'OVERDUE',
    ])
  })
})

describe('a hold that ended before it began', () => {
  it('moves nothing', () => {
    const holds = [{ from: '2026-11-11', releasedOn: '2026-11-10' }]
    const known = facts({ services_ended: '2020-01-15' }, { holds })
    expect(dated(known, FIXED)).toMatchObject({ dueOn: '2025-01-15', status: 'OVERDUE' })
  })
})

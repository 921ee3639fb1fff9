import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { deletionStatus } from '#shared/domain/deletions/deletion-status'
import type { DeletionEventKind } from '#shared/domain/deletions/event'
import {
  brokenDeletionEvents,
  deletionEventProblems,
} from '#shared/domain/deletions/event-problems'
import { offeredDeletionEvents } from '#shared/domain/deletions/offered-events'
import { DELETION_STATES, type DeletionState } from '#shared/domain/deletions/state'
import {
  aDeletion,
  CONSENTED,
  event,
  EVERY_KIND,
  GUARD,
  kept,
  newEvent,
  NOW,
  OF_AGE,
  ORIGIN,
  PATHS,
  SIGNAL_AT,
  art8Of,
} from './deletion-cases.ts'

const codes = (deletion: Deletion, next: ReturnType<typeof newEvent>, guard = GUARD) =>
  deletionEventProblems(deletion, next, guard).map(({ field, code }) => `${field} ${code}`)
const at = (state: DeletionState, more: Partial<Deletion> = {}) =>
  aDeletion({ events: PATHS[state], ...more })

const NEXT: Record<DeletionState, DeletionEventKind[]> = {
  SIGNAL: ['frozen'],
  FREEZE: ['age-checked'],
  CHECK_AGE: ['age-checked', 'consent-checked', 'cleared'],
  CHECK_CONSENT: ['age-checked', 'consent-checked', 'cleared', 'decided'],
  CLEARED_ADULT: ['closed'],
  CLEARED_CONSENT: ['closed'],
  DECIDED_DELETE: ['age-checked', 'consent-checked', 'cleared', 'deletion-started'],
  DELETING: ['deleted'],
  BACKUP_WAIT: ['verified'],
  VERIFIED: ['closed'],
  CLOSED: [],
}

describe('the order of steps', () => {
  it.each(DELETION_STATES)('is strict from %s', (state) => {
    const possible = EVERY_KIND.filter(
      (kind) => !codes(at(state), newEvent(kind, { at: NOW })).includes('kind not-offered'),
    )
    expect(possible).toEqual(NEXT[state])
  })

  it.each(DELETION_STATES)('leads to %s without a broken guard', (state) => {
    expect(brokenDeletionEvents(at(state), GUARD)).toEqual([])
  })

  it('offers a step, the checks to be made anew, and the grounds to clear that the checks bear', () => {
    const offered = (...events: ReturnType<typeof event>[]) =>
      offeredDeletionEvents(deletionStatus(aDeletion({ events })))
    expect(offered(...PATHS.CHECK_CONSENT)).toEqual({
      steps: ['decided'],
      again: ['age-checked', 'consent-checked'],
      grounds: [],
    })
    expect(offered(event('frozen'), OF_AGE)).toEqual({
      steps: ['cleared', 'consent-checked'],
      again: ['age-checked'],
      grounds: ['adult'],
    })
    expect(offered(event('frozen'), OF_AGE, CONSENTED)).toEqual({
      steps: ['cleared'],
      again: ['age-checked', 'consent-checked'],
      grounds: ['adult', 'consent'],
    })
    // An earlier consent does not clear a case whose age is being checked again.
    expect(offered(...PATHS.CHECK_AGE, CONSENTED, event('age-checked')).grounds).toEqual([])
    expect(offered(...PATHS.DELETING)).toEqual({ steps: ['deleted'], again: [], grounds: [] })
  })

  it('takes over only what a log brought, and only as the first', () => {
    const next = newEvent('taken-over')
    expect(codes(aDeletion({ imported: ORIGIN }), next)).toEqual([])
    expect(codes(aDeletion(), next)).toEqual(['kind not-offered'])
    expect(codes(at('FREEZE', { imported: ORIGIN }), next)).toEqual(['kind not-offered'])
  })

  it('never lets a step be skipped, however steps are tried', () => {
    const rank = (state: DeletionState) => DELETION_STATES.indexOf(state)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVERY_KIND), { maxLength: 30 }), (kinds) => {
        let deletion = aDeletion()
        for (const [place, kind] of kinds.entries()) {
          const before = deletionStatus(deletion).state
          const next = event(kind, { id: `${place}`, at: NOW })
          if (deletionEventProblems(deletion, next, GUARD).length > 0) continue
          deletion = { ...deletion, events: [...deletion.events, next] }
          const after = deletionStatus(deletion).state
          const isBack = rank(after) <= rank(before)
          const skipped = DELETION_STATES.slice(rank(before) + 1, rank(after)).filter(
            (state) => !state.startsWith('CLEARED'),
          )
          expect(isBack || skipped.length === 0 || before.startsWith('CLEARED')).toBe(true)
        }
      }),
    )
  })
})

describe('the time of a step', () => {
  it('is not in the future', () => {
    const late = newEvent('frozen', { at: '2027-03-01T12:00:00.001Z' })
    expect(codes(at('SIGNAL'), late)).toEqual(['at in-the-future'])
    expect(codes(at('SIGNAL'), newEvent('frozen', { at: NOW }))).toEqual([])
  })

  it('is not before the signal', () => {
    const before = newEvent('frozen', { at: '2026-11-20T09:59:59.999Z' })
    expect(codes(at('SIGNAL'), before)).toEqual(['at before-signal'])
    expect(codes(at('SIGNAL'), newEvent('frozen', { at: SIGNAL_AT }))).toEqual([])
    expect(codes(at('SIGNAL', { signal: null }), before)).toEqual([])
  })

  it('may be the day of the signal while the time of day is not known', () => {
    const day = { at: '2026-11-19T22:00:00.000Z', isDayOnly: true }
    expect(codes(at('SIGNAL'), newEvent('frozen', day))).toEqual([])
    const dayBefore = { at: '2026-11-18T22:00:00.000Z', isDayOnly: true }
    expect(codes(at('SIGNAL'), newEvent('frozen', dayBefore))).toEqual(['at before-signal'])
  })

  it('is not before any step that came earlier', () => {
    const next = newEvent('age-checked', { at: '2026-11-20T10:59:59.999Z' })
    expect(codes(at('FREEZE'), next)).toEqual(['at before-last-step'])
    expect(
      codes(at('CHECK_AGE'), newEvent('consent-checked', { at: '2026-11-20T10:30:00.000Z' })),
    ).toEqual(['at before-last-step'])
    expect(
      codes(at('FREEZE'), newEvent('age-checked', { at: '2026-11-20T11:00:00.000Z' })),
    ).toEqual([])
  })
})

describe('the checks', () => {
  it('do not find somebody under 13 of age', () => {
    const checked = (result: string, band: string) =>
      codes(at('FREEZE'), newEvent('age-checked', { result, band }))
    expect(checked('of-age', 'under-13')).toEqual(['band band-at-odds'])
    expect(checked('of-age', '13-15')).toEqual([])
    expect(checked('under-age', 'under-13')).toEqual([])
  })

  it.each([
    [16, '13-15', ['band band-at-odds']],
    [16, '16-17', []],
    [16, 'unknown', []],
    [15, '13-15', []],
    [13, 'under-13', ['band band-at-odds']],
  ])('do not find somebody of age whose whole band is under %i: %s', (age, band, expected) => {
    const checked = newEvent('age-checked', { result: 'of-age', band })
    expect(codes(aDeletion({ events: PATHS.FREEZE, art8: art8Of(age) }), checked)).toEqual(expected)
  })

  it('say how a consent was verified', () => {
    const checked = (consent: string, method: string | null) =>
      codes(at('CHECK_AGE'), newEvent('consent-checked', { consent, method }))
    expect(checked('verified', null)).toEqual(['method required'])
    expect(checked('verified', 'signed-form')).toEqual([])
    expect(checked('not-verified', null)).toEqual([])
  })
})

describe('clearing', () => {
  it('as an adult is overruled by an age that applies since', () => {
    const events = [event('frozen'), event('age-checked', { result: 'of-age', band: '13-15' })]
    const cleared = (age: number) =>
      codes(aDeletion({ events, art8: art8Of(age) }), newEvent('cleared'))
    expect(cleared(14)).toEqual([])
    expect(cleared(16)).toEqual(['ground age-says-otherwise'])
  })

  it('waits for the erasure of a copied document, ticked or not', () => {
    const copied = { result: 'of-age', band: 'unknown', method: 'document-copied' }
    const events = [event('frozen'), event('age-checked', copied)]
    const cleared = (isCheckErased: boolean) =>
      codes(aDeletion({ events }), newEvent('cleared', { isCheckErased }))
    expect(cleared(false)).toEqual(['isCheckErased check-not-erased'])
    expect(cleared(true)).toEqual([])
  })

  it('as an adult needs a check that says so', () => {
    expect(codes(at('CHECK_AGE'), newEvent('cleared'))).toEqual(['ground age-says-otherwise'])
    expect(codes(aDeletion({ events: [event('frozen'), OF_AGE] }), newEvent('cleared'))).toEqual([])
  })

  it('by consent needs a verified one, checked after the age', () => {
    const next = newEvent('cleared', { ground: 'consent' })
    expect(codes(at('CHECK_CONSENT'), next)).toEqual(['ground consent-says-otherwise'])
    expect(codes(at('CHECK_AGE'), next)).toEqual(['ground not-offered'])
    const consented = aDeletion({ events: [...PATHS.CHECK_AGE, CONSENTED] })
    expect(codes(consented, next)).toEqual([])
  })

  it('needs what was collected for the check to be erased', () => {
    const collected = { result: 'of-age', band: 'unknown', hasCollected: true }
    const deletion = aDeletion({ events: [event('frozen'), event('age-checked', collected)] })
    expect(codes(deletion, newEvent('cleared'))).toEqual(['isCheckErased check-not-erased'])
    expect(codes(deletion, newEvent('cleared', { isCheckErased: true }))).toEqual([])
  })
})

describe('the decision to delete', () => {
  const decide = (more: Record<string, unknown> = {}) => newEvent('decided', more)

  it('is not taken against the checks', () => {
    const adult = aDeletion({ events: [event('frozen'), OF_AGE, event('consent-checked')] })
    expect(codes(adult, decide())).toEqual(['kind age-says-otherwise'])
    const consented = aDeletion({ events: [...PATHS.CHECK_AGE, CONSENTED] })
    expect(codes(consented, decide())).toEqual(['kind consent-says-otherwise'])
    const unclear = event('age-checked', { result: 'unclear', band: 'unknown' })
    const consent = event('consent-checked', { consent: 'not-verified' })
    expect(codes(aDeletion({ events: [event('frozen'), unclear, consent] }), decide())).toEqual([])
  })

  it('is taken by two people where the house asks for it, who may have the same role', () => {
    const alone = decide({ roles: ['support-staff'] })
    expect(codes(at('CHECK_CONSENT'), alone)).toEqual(['roles two-people'])
    expect(
      codes(at('CHECK_CONSENT'), decide({ roles: ['support-staff', 'support-staff'] })),
    ).toEqual([])
    const lenient = { ...GUARD, settings: { needsTwoPeople: false } }
    expect(codes(at('CHECK_CONSENT'), alone, lenient)).toEqual([])
  })

  it('tests the exceptions first', () => {
    expect(codes(at('CHECK_CONSENT'), decide({ areExceptionsTested: false }))).toEqual([
      'areExceptionsTested exceptions-not-tested',
    ])
  })

  it.each<[Parameters<typeof kept>[0], string[]]>([
    [{}, []],
    [{ law: null }, ['keptDespite.1.law not-under-a-law']],
    [{ law: ' ' }, ['keptDespite.1.law not-under-a-law']],
    [{ until: null }, ['keptDespite.1.until not-under-a-law']],
    [{ until: null, ground: 'legal-claims' }, []],
    [{ until: '2026-11-20' }, []],
    [{ until: '2026-11-19' }, ['keptDespite.1.until not-under-a-law']],
    [{ until: '2026-11-19', ground: 'legal-claims' }, ['keptDespite.1.until not-under-a-law']],
    [{ law: null, ground: 'legal-claims' }, ['keptDespite.1.law not-under-a-law']],
  ])('names a law and a day for all that stays: %j', (more, expected) => {
    const keptDespite = [kept(), kept({ id: 'second', ...more })]
    expect(codes(at('CHECK_CONSENT', { keptDespite }), decide())).toEqual(expected)
    expect(codes(at('DELETING', { keptDespite }), newEvent('deleted'))).toEqual(expected)
  })
})

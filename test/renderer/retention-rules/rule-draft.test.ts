import { describe, expect, it } from 'vitest'
import { emptyRetentionRule, type RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import {
  draftProblems,
  droppedParts,
  isChanged,
  ruleOf,
} from '../../../renderer/features/retention-rules/rule-draft.ts'
import { joinPeriod, splitPeriod } from '../../../renderer/features/retention-rules/period-parts.ts'
import { freeRef } from '../../../renderer/features/retention-rules/free-ref.ts'

const SAVED: RetentionRule = {
  ...emptyRetentionRule('account', 'RET-ACC', 'fixed_after_event'),
  name: 'Account data',
  period: 'P5Y',
  event: 'last_update',
}
const OTHER: RetentionRule = {
  ...emptyRetentionRule('fraud', 'RET-FRD', 'extended_if'),
  name: 'Fraud',
  base: 'account',
}
const THIRD: RetentionRule = {
  ...emptyRetentionRule('third', 'RET-3', 'same_as'),
  name: 'Third',
  sameAs: 'fraud',
}
const KNOWN: Catalogues = {
  'data-category': [],
  recipient: [],
  processor: [],
  system: [],
  measure: [],
  'retention-rule': [SAVED, OTHER, THIRD],
}

const written = (patch: Partial<RetentionRule>): RetentionRule => ({ ...SAVED, ...patch })

describe('a draft of a rule', () => {
  it.each<[string, Partial<RetentionRule>, Partial<RetentionRule>]>([
    ['a period without leading zeros', { period: 'P007Y' }, { period: 'P7Y' }],
    ['no period where the number was emptied', { period: 'PM' }, { period: null }],
    ['no period where only spaces are left', { period: 'P  Y' }, { period: null }],
    ['a known event under its key', { event: ' Creation ' }, { event: 'created' }],
    ['other events as written', { event: ' the first login ' }, { event: 'the first login' }],
    ['no event where it was emptied', { event: '  ' }, { event: null }],
    ['trimmed names', { name: ' Accounts ' }, { name: 'Accounts' }],
    ['nothing where a text was emptied', { criteria: ' ' }, { criteria: null }],
  ])('is saved with %s', (_what, typed, saved) => {
    expect(ruleOf(written(typed))).toEqual({ ...SAVED, ...saved })
  })

  it('is saved with each event once, and only those unmentioned that it has', () => {
    const draft = written({
      kind: 'until_earliest',
      events: ['created', 'Creation', 'objection'],
      eventsNotInNotice: ['objection', 'account_closed'],
    })
    expect(ruleOf(draft)).toMatchObject({
      events: ['created', 'objection'],
      eventsNotInNotice: ['objection'],
    })
  })

  it('is no change as long as it would be saved the same', () => {
    expect(isChanged(written({}), SAVED)).toBe(false)
    expect(isChanged(written({ name: 'Account data ' }), SAVED)).toBe(false)
    expect(isChanged(written({ citation: 'unseen', reviewEvery: 'P1Y' }), SAVED)).toBe(true)
    expect(isChanged(written({ reviewEvery: 'P1Y' }), SAVED)).toBe(false)
    expect(isChanged(written({ period: 'P4Y' }), SAVED)).toBe(true)
    expect(isChanged(written({ statedInNotice: 'no' }), SAVED)).toBe(true)
  })

  it('names what another kind of rule would lose', () => {
    expect(droppedParts(written({ kind: 'same_as' }), SAVED)).toEqual(['period', 'event'])
    expect(droppedParts(written({ kind: 'immediate' }), SAVED)).toEqual(['period'])
    expect(droppedParts(written({ kind: 'legal_obligation' }), SAVED)).toEqual([])
  })
})

describe('what keeps a draft from being saved', () => {
  it.each<[Partial<RetentionRule>, string, string]>([
    [{ period: 'P0D' }, 'period', 'not-a-period'],
    [{ period: 'P0Y' }, 'period', 'not-a-period'],
    [{ period: 'P1000Y' }, 'period', 'not-a-period'],
    [{ period: 'P-5Y' }, 'period', 'not-a-period'],
    [{ period: 'P1.5Y' }, 'period', 'not-a-period'],
    [{ max: 'P101Y' }, 'max', 'not-a-period'],
    [{ kind: 'review', reviewEvery: 'PxM' }, 'reviewEvery', 'not-a-period'],
    [{ name: ' ' }, 'name', 'required'],
    [{ name: 'fraud' }, 'name', 'duplicate'],
    [{ ref: 'ret-frd' }, 'ref', 'duplicate'],
    [{ ref: '' }, 'ref', 'required'],
    [{ kind: 'same_as', sameAs: 'account' }, 'sameAs', 'refers-to-itself'],
    [{ kind: 'same_as', sameAs: 'third' }, 'sameAs', 'refers-to-itself'],
    [{ kind: 'extended_if', base: 'fraud' }, 'base', 'refers-to-itself'],
    [{ kind: 'same_as', sameAs: 'gone' }, 'sameAs', 'not-found'],
    [{ citation: 'a\u0000b' }, 'citation', 'control-characters'],
    [{ kind: 'until_earliest', events: ['x'.repeat(501)] }, 'events', 'too-long'],
  ])('%o is wrong at %s', (patch, field, code) => {
    expect([...draftProblems(written(patch), KNOWN)]).toEqual([[field, code]])
  })

  it.each<Partial<RetentionRule>>([
    { period: 'P100Y' },
    { period: null, event: null },
    { kind: 'legal_obligation', citation: 'A law', period: null },
    { kind: 'legal_obligation', citation: null, period: 'P5Y' },
    { kind: 'same_as', sameAs: null },
    // A period of a kind that is not chosen is not saved, so it can be anything.
    { kind: 'none', period: 'P0D' },
  ])('%o is not: a gap is a finding, not an error', (patch) => {
    expect(draftProblems(written(patch), KNOWN).size).toBe(0)
  })
})

describe('a period as number and unit', () => {
  it.each(['P5Y', 'P18M', 'P2W', 'P30D'])('comes back as %s', (period) => {
    expect(joinPeriod(splitPeriod(period))).toBe(period)
  })

  it('is missing when the number is', () => {
    expect(joinPeriod({ count: ' ', unit: 'Y' })).toBeNull()
  })
})

describe('the reference of a new rule', () => {
  it.each([
    [[], 'RET-01'],
    [['RET-ACC', 'ret-01'], 'RET-02'],
    [['RET-02', 'RET-01', 'RET-04'], 'RET-03'],
  ])('after %j is %s', (refs, next) => {
    expect(freeRef(refs.map((ref) => ({ ref })))).toBe(next)
  })
})

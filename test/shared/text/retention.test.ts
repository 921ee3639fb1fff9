import { describe, expect, it } from 'vitest'
import { emptyRetentionRule, type RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { periodWords, retentionSentence } from '#shared/text/retention'

function aRule(kind: RetentionRule['kind'], patch: Partial<RetentionRule> = {}): RetentionRule {
  return { ...emptyRetentionRule('rule', 'RET-X', kind), ...patch }
}

const ACCOUNT: RetentionRule = {
  ...emptyRetentionRule('acc', 'RET-ACC', 'fixed_after_event'),
  name: 'Account data',
  event: 'last_update',
  period: 'P5Y',
}

const CASES: [string, RetentionRule, string][] = [
  ['fixed period', ACCOUNT, '5 years after the last update'],
  [
    'fixed period with maximum',
    { ...ACCOUNT, max: 'P4Y' },
    '5 years after the last update; at most 4 years',
  ],
  ['own event', { ...ACCOUNT, event: 'year end' }, '5 years after year end'],
  ['no start', { ...ACCOUNT, event: null }, '5 years; start of the period not recorded'],
  ['no period', { ...ACCOUNT, period: null }, 'Period after the last update not recorded'],
  ['neither', { ...ACCOUNT, period: null, event: null }, 'Period and start not recorded'],
  [
    'borrowed',
    aRule('same_as', { sameAs: 'acc' }),
    'The same as for Account data: 5 years after the last update',
  ],
  ['borrowed from nobody', aRule('same_as'), 'The same as for another rule (not recorded)'],
  [
    'earliest',
    aRule('until_earliest', { events: ['account_closed', 'objection'] }),
    'Until the earliest of: closure of the account, objection',
  ],
  ['one event', aRule('until_earliest', { events: ['objection'] }), 'Until objection'],
  [
    'no events',
    aRule('until_earliest'),
    'Until the earliest of several events, which are not recorded',
  ],
  ['law', aRule('legal_obligation'), 'As long as the law requires; period not recorded'],
  [
    'law with period',
    aRule('legal_obligation', { period: 'P8Y', event: 'relationship_ended' }),
    'As long as the law requires: 8 years after the end of the relationship',
  ],
  [
    'law with period and maximum',
    aRule('legal_obligation', { period: 'P8Y', event: 'relationship_ended', max: 'P5Y' }),
    'As long as the law requires: 8 years after the end of the relationship; at most 5 years',
  ],
  [
    'borrowed with a maximum of its own',
    aRule('same_as', { sameAs: 'acc', max: 'P4Y' }),
    'The same as for Account data: 5 years after the last update; at most 4 years',
  ],
  ['at once with maximum', aRule('immediate', { max: 'P1Y' }), 'At once; at most 1 year'],
  [
    'extended',
    aRule('extended_if', { base: 'acc', extendFlag: 'fraud_flagged', reviewEvery: 'P12M' }),
    'The same as for Account data: 5 years after the last update; longer while marked “fraud flagged”, reviewed every 12 months, no maximum recorded',
  ],
  [
    'extended with maximum',
    aRule('extended_if', { base: 'acc', max: 'P10Y' }),
    'The same as for Account data: 5 years after the last update; longer while marked for it, at most 10 years',
  ],
  [
    'review',
    aRule('review', { reviewEvery: 'P1Y', criteria: 'need' }),
    'Cannot be determined in advance; reviewed every 1 year; criteria: need',
  ],
  [
    'review without anything',
    aRule('review'),
    'Cannot be determined in advance; review not recorded; criteria not recorded',
  ],
  ['none', aRule('none'), 'No limit recorded'],
  [
    'immediate',
    aRule('immediate', { event: 'reasonable_belief' }),
    'At once after reasonable belief that the person is a child',
  ],
]

describe('retentionSentence', () => {
  it.each(CASES)('says a rule in words: %s', (_name, rule, sentence) => {
    expect(retentionSentence(rule, [ACCOUNT, rule])).toBe(sentence)
  })

  it('ends when rules borrow from each other in a circle', () => {
    const one = aRule('same_as', { id: 'one', name: 'One', sameAs: 'two' })
    const two = aRule('same_as', { id: 'two', name: 'Two', sameAs: 'one' })
    expect(retentionSentence(one, [one, two])).toContain('another rule (not recorded)')
  })

  it('ends when a rule borrows from itself', () => {
    const self = aRule('same_as', { sameAs: 'rule' })
    expect(retentionSentence(self, [self])).toContain('not recorded')
  })
})

describe('periodWords', () => {
  it.each([
    ['P1Y', '1 year'],
    ['P6M', '6 months'],
    ['P2W', '2 weeks'],
    ['P30D', '30 days'],
  ])('%s is %s', (period, words) => {
    expect(periodWords(period)).toBe(words)
  })
})

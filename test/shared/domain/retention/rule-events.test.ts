import { describe, expect, it } from 'vitest'
import {
  emptyRetentionRule,
  type RetentionKind,
  type RetentionRule,
} from '#shared/domain/catalogues/retention-rule'
import { ruleEvents } from '#shared/domain/retention/rule-events'

const aRule = (kind: RetentionKind, change: Partial<RetentionRule> = {}): RetentionRule => ({
  ...emptyRetentionRule(change.id ?? kind, 'RET-1', kind),
  ...change,
})

const ENDS = ['consent_withdrawn', 'account_closed']
const ACCOUNT = aRule('fixed_after_event', { id: 'acc', event: 'last_update', period: 'P5Y' })
const MESSAGES = aRule('until_earliest', { id: 'msg', events: ENDS })

const CASES: readonly [string, RetentionRule | null, readonly string[]][] = [
  ['no rule', null, []],
  ['an update, or creation where there was none', ACCOUNT, ['last_update', 'created']],
  ['one event', aRule('fixed_after_event', { event: 'last_message' }), ['last_message']],
  ['an event not yet said', aRule('fixed_after_event'), []],
  ['a law', aRule('legal_obligation', { event: 'relationship_ended' }), ['relationship_ended']],
  ['the earliest of several', MESSAGES, ENDS],
  ['the earliest, at most so long', { ...MESSAGES, max: 'P3Y' }, [...ENDS, 'created']],
  ['at once', aRule('immediate', { event: 'reasonable_belief' }), ['reasonable_belief']],
  ['a review', aRule('review'), ['created']],
  ['no limit', aRule('none', { event: 'created' }), []],
  ['another rule', aRule('same_as', { sameAs: 'acc' }), ['last_update', 'created']],
  ['another rule, longer if marked', aRule('extended_if', { base: 'msg' }), ENDS],
  [
    'another rule, at most so long',
    aRule('same_as', { sameAs: 'msg', max: 'P9Y' }),
    [...ENDS, 'created'],
  ],
  ['itself', aRule('same_as', { id: 'self', sameAs: 'self' }), []],
  ['a rule that is gone', aRule('extended_if', { base: 'gone' }), []],
]

describe('events on which dates depend', () => {
  it.each(CASES)('under %s', (_name, rule, events) => {
    const rules = [ACCOUNT, MESSAGES, ...(rule ? [rule] : [])]
    expect(ruleEvents(rule, new Map(rules.map((each) => [each.id, each])))).toEqual(events)
  })
})

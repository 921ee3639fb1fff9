import { describe, expect, it } from 'vitest'
import { retentionDate } from '#shared/domain/retention/retention-date'
import type { RetentionDate, RetentionFacts } from '#shared/domain/retention/status'
import { exampleCatalogues, exampleRuleId } from '#shared/example/catalogues'
import { DAY, NOTHING_KNOWN, facts, rulesOf } from './retention-cases.ts'

const RULES = rulesOf(...exampleCatalogues()['retention-rule'])

const dateUnder = (ref: string, known: RetentionFacts): RetentionDate =>
  retentionDate(RULES.get(exampleRuleId(ref)) ?? null, RULES, known, DAY)

/** Everything that could have happened, each on a day of its own. */
const ALL = facts({
  created: '2019-01-10',
  last_update: '2022-02-28',
  services_ended: '2018-03-31',
  relationship_ended: '2018-04-30',
  last_message: '2026-08-31',
  account_closed: '2026-09-30',
  consent_withdrawn: '2026-10-01',
  set_on: '2026-01-01',
  reasonable_belief: '2026-11-01',
})

const TABLE: [rule: string, date: Partial<RetentionDate>][] = [
  ['RET-USG', { dueOn: null, status: 'NO_RULE', findings: ['F-RET-NONE'] }],
  ['RET-ACC', { dueOn: '2027-02-28', status: 'RUNNING', findings: [] }],
  ['RET-TXN', { dueOn: '2028-03-31', status: 'RUNNING', findings: [] }],
  ['RET-AML', { dueOn: null, status: 'NEEDS_CITATION', findings: ['F-RET-UNCITED-LAW'] }],
  ['RET-FRD', { dueOn: '2027-02-28', baseDueOn: '2027-02-28', status: 'RUNNING', findings: [] }],
  ['RET-MSG', { dueOn: '2026-09-30', status: 'OVERDUE', findings: [] }],
  ['RET-COR', { dueOn: '2027-02-28', status: 'RUNNING', findings: [] }],
  ['RET-CK-NEC', { dueOn: null, status: 'NO_RULE', findings: ['F-RET-NONE'] }],
  ['RET-CK-ANA', { dueOn: null, status: 'NO_RULE', findings: ['F-RET-NONE'] }],
  ['RET-CK-PREF', { dueOn: null, status: 'NO_RULE', findings: ['F-RET-NONE'] }],
  ['RET-CK-MKT', { dueOn: null, status: 'NO_RULE', findings: ['F-RET-NONE'] }],
  ['RET-CHILD', { dueOn: '2026-11-01', status: 'OVERDUE', findings: [] }],
  [
    'RET-OTHER',
    { dueOn: null, status: 'REVIEW_DUE', nextReviewOn: '2020-01-10', findings: ['F-RET-CRITERIA'] },
  ],
]

const UNSTARTED: [rule: string, date: Partial<RetentionDate>][] = [
  ['RET-USG', { status: 'NO_RULE' }],
  ['RET-ACC', { status: 'NOT_STARTED', findings: ['F-RET-TRIGGER'] }],
  ['RET-TXN', { status: 'NOT_STARTED', findings: [] }],
  ['RET-AML', { status: 'NEEDS_CITATION' }],
  ['RET-FRD', { status: 'NOT_STARTED', findings: ['F-RET-TRIGGER'] }],
  ['RET-MSG', { status: 'NOT_STARTED', findings: [] }],
  ['RET-COR', { status: 'NOT_STARTED', findings: [] }],
  ['RET-CHILD', { status: 'NOT_STARTED', findings: [] }],
  ['RET-OTHER', { status: 'REVIEW_DUE', nextReviewOn: null }],
]

/** Rules whose dates a hold keeps visible, and what each needs to have one. */
const HELD = ['RET-ACC', 'RET-TXN', 'RET-FRD', 'RET-MSG', 'RET-COR', 'RET-CHILD']

describe('the rules of the example notice', () => {
  it('are those of the table', () => {
    expect([...RULES.values()].map(({ ref }) => ref)).toEqual(TABLE.map(([ref]) => ref))
  })

  it.each(TABLE)('%s comes to what the notice says', (ref, date) => {
    expect(dateUnder(ref, ALL)).toMatchObject(date)
  })

  it.each(UNSTARTED)('%s without any event', (ref, date) => {
    expect(dateUnder(ref, NOTHING_KNOWN)).toMatchObject({ dueOn: null, ...date })
  })

  it.each(TABLE)('%s respects a hold where it has a date', (ref, { dueOn = null }) => {
    const held = dateUnder(ref, { ...ALL, holds: [{ from: '2026-08-01', releasedOn: null }] })
    expect(held.dueOn).toBe(dueOn)
    expect(held.status === 'HELD').toBe(HELD.includes(ref))
    expect(held.findings.includes('HOLD-ACTIVE')).toBe(HELD.includes(ref))
  })

  it('lengthen storage for fraud alone', () => {
    for (const [ref] of TABLE) {
      const marked = dateUnder(ref, { ...ALL, isFlagged: true })
      expect(marked.findings.includes('F-RET-NOMAX')).toBe(ref === 'RET-FRD')
    }
  })
})

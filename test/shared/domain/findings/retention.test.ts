import { describe, expect, it } from 'vitest'
import type { Activity } from '#shared/domain/activities/activity'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { FindingCode } from '#shared/domain/findings/codes'
import {
  aBasis,
  aCompleteActivity,
  aRule,
  anOrderCategory,
  codesAfter,
  findingsAfter,
} from './complete-activity.ts'

const LEGAL = { kind: 'legal_obligation', citation: 'Tax Code § 147', period: 'P8Y' } as const
const BORROWED = { id: 'other', ref: 'RET-2', name: 'Other rule' } as const
const EARLIEST: Partial<RetentionRule> = { kind: 'until_earliest', events: ['account_closed'] }

type RuleCase = [shows: string, rule: Partial<RetentionRule>, codes: FindingCode[]]

const SINGLE: RuleCase[] = [
  ['accepts a period with a defined start', {}, []],
  ['wants a rule that sets a limit', { kind: 'none', period: null }, ['F-RET-NONE']],
  ['wants a period after an event', { period: null }, ['F-RET-NONE']],
  ['wants an event that ends the storage', { kind: 'until_earliest', events: [] }, ['F-RET-NONE']],
  ['accepts an event that ends the storage', EARLIEST, []],

  [
    'calls "as long as necessary" vague',
    { kind: 'none', wording: 'Kept as long as is strictly necessary.' },
    ['F-RET-VAGUE'],
  ],
  [
    'does not call a figure vague',
    { kind: 'none', wording: 'As long as necessary, at most 3 years' },
    ['F-RET-NONE'],
  ],
  ['does not call other words vague', { kind: 'none', wording: 'Kept safely' }, ['F-RET-NONE']],
  ['lets a real period stand beside vague words', { wording: 'As long as necessary' }, []],

  ['wants the start defined in words', { triggerDefinition: null }, ['F-RET-TRIGGER']],
  ['wants the event that starts the period', { event: null }, ['F-RET-TRIGGER']],
  ['wants the start of a legal period too', { ...LEGAL, triggerDefinition: '' }, ['F-RET-TRIGGER']],
  [
    'asks for no start where none is needed',
    { ...EARLIEST, event: null, triggerDefinition: null },
    [],
  ],

  ['accepts a cited law with its period', LEGAL, []],
  ['wants the law cited', { ...LEGAL, citation: null }, ['F-RET-UNCITED-LAW']],
  ['wants the period of the law', { ...LEGAL, period: null }, ['F-RET-UNCITED-LAW']],
  ['asks no citation of a period of one’s own', { citation: null }, []],

  ['wants criteria for a review', { kind: 'review', reviewEvery: 'P12M' }, ['F-RET-CRITERIA']],
  ['wants criteria for erasure at once', { kind: 'immediate' }, ['F-RET-CRITERIA']],
  ['accepts a review with criteria', { kind: 'review', criteria: 'Claims may still come' }, []],

  ['wants the notice to tell the rule', { statedInNotice: 'no' }, ['F-RET-NOT-IN-NOTICE']],
  ['does not guess what the notice tells', { statedInNotice: null }, []],
  [
    'has nothing to tell where there is no rule',
    { kind: 'none', statedInNotice: 'no' },
    ['F-RET-NONE'],
  ],
]

const BORROWING: [shows: string, rules: Partial<RetentionRule>[], codes: FindingCode[]][] = [
  ['accepts a rule borrowed without gaps', [{ kind: 'same_as', sameAs: 'other' }, {}], []],
  [
    'inherits the gaps of the rule borrowed',
    [{ kind: 'same_as', sameAs: 'other' }, { triggerDefinition: null }],
    ['F-RET-TRIGGER'],
  ],
  [
    'inherits through several rules',
    [
      { kind: 'same_as', sameAs: 'other' },
      { kind: 'same_as', sameAs: 'third' },
      { id: 'third', statedInNotice: 'no' },
    ],
    ['F-RET-NOT-IN-NOTICE'],
  ],
  ['wants the rule borrowed to exist', [{ kind: 'same_as', sameAs: 'gone' }], ['F-RET-NONE']],
  ['wants some rule borrowed', [{ kind: 'same_as' }], ['F-RET-NONE']],
  [
    'calls a rule that borrows from itself no limit',
    [{ kind: 'same_as', sameAs: 'rule' }],
    ['F-RET-NONE'],
  ],
  [
    'calls rules that borrow from each other no limit',
    [
      { kind: 'same_as', sameAs: 'other' },
      { kind: 'extended_if', base: 'rule', max: 'P9Y' },
    ],
    ['F-RET-NONE'],
  ],
  ['wants an extension to end', [{ kind: 'extended_if', base: 'other' }, {}], ['F-RET-NOMAX']],
  ['accepts an extension that ends', [{ kind: 'extended_if', base: 'other', max: 'P9Y' }, {}], []],
  [
    'inherits the gaps of the rule extended',
    [{ kind: 'extended_if', base: 'other', max: 'P9Y' }, { event: null }],
    ['F-RET-TRIGGER'],
  ],
  [
    'does not read the other reference',
    [{ kind: 'extended_if', sameAs: 'other', max: 'P9Y' }, {}],
    ['F-RET-NONE'],
  ],
  [
    'ignores a reference that its kind does not use',
    [{ sameAs: 'other', base: 'other' }, { event: null }],
    [],
  ],
  [
    'inherits missing criteria and uncited law',
    [
      { kind: 'same_as', sameAs: 'other' },
      { ...LEGAL, citation: null },
    ],
    ['F-RET-UNCITED-LAW'],
  ],
]

const CONSENT = {
  lawfulBases: [aBasis('a')],
  consent: {
    recordRef: 'Log',
    wordingVersion: '1',
    withdrawalChannel: 'Link',
    withdrawalAsEasy: null,
  },
} satisfies Partial<Activity>
const INTEREST = {
  lawfulBases: [aBasis('f')],
  legitimateInterest: {
    ...aCompleteActivity().legitimateInterest,
    interest: 'Sales',
    balancingRef: 'LIA',
  },
} satisfies Partial<Activity>
const WITHDRAWN: Partial<RetentionRule> = { kind: 'until_earliest', events: ['consent_withdrawn'] }
const BOTH: Partial<RetentionRule> = {
  kind: 'until_earliest',
  events: ['consent_withdrawn', 'objection'],
}

const OBJECTION: [
  shows: string,
  change: Partial<Activity>,
  rule: Partial<RetentionRule>,
  codes: FindingCode[],
][] = [
  ['wants an objection to end what rests on consent', CONSENT, WITHDRAWN, ['F-RET-LI-OBJECTION']],
  ['wants an objection to end what rests on interest', INTEREST, WITHDRAWN, ['F-RET-LI-OBJECTION']],
  [
    'wants the notice to tell that an objection ends it',
    INTEREST,
    { ...BOTH, eventsNotInNotice: ['objection'] },
    ['F-RET-LI-OBJECTION'],
  ],
  ['accepts an objection that ends it', INTEREST, BOTH, []],
  [
    'minds no other event the notice leaves out',
    INTEREST,
    { ...BOTH, eventsNotInNotice: ['account_closed'] },
    [],
  ],
  ['asks for no objection to another basis', {}, WITHDRAWN, []],
  [
    'asks for no objection to a proposed basis',
    { lawfulBases: [aBasis('b'), aBasis('f', { standing: 'proposed' })] },
    WITHDRAWN,
    [],
  ],
  ['minds no rule without withdrawal', CONSENT, EARLIEST, []],
  ['minds events of this kind of rule alone', CONSENT, { events: ['consent_withdrawn'] }, []],
]

const withRules = (...rules: Partial<RetentionRule>[]) => ({
  lists: {
    'retention-rule': rules.map((rule, place) => aRule({ ...(place > 0 && BORROWED), ...rule })),
  },
})

describe('the storage limit of an activity', () => {
  it.each(SINGLE)('%s', (_shows, rule, codes) => {
    expect(codesAfter({}, withRules(rule))).toEqual(codes)
  })

  it.each(BORROWING)('%s', (_shows, rules, codes) => {
    expect(codesAfter({}, withRules(...rules))).toEqual(codes)
  })

  it.each(OBJECTION)('%s', (_shows, change, rule, codes) => {
    expect(codesAfter(change, withRules(rule))).toEqual(codes)
  })

  it('is missing without a rule, or with one that is gone', () => {
    for (const retentionRuleId of [null, 'gone']) {
      expect(codesAfter({ dataCategories: [anOrderCategory({ retentionRuleId })] })).toEqual([
        'F-RET-NONE',
      ])
    }
  })

  it('differs from the notice where the officer says so', () => {
    const used = (retentionInNotice: 'yes' | 'no') => ({
      dataCategories: [anOrderCategory({ retentionInNotice })],
    })
    expect(codesAfter(used('no'))).toEqual(['F-RET-NOT-IN-NOTICE'])
    expect(codesAfter(used('yes'))).toEqual([])
    expect(codesAfter(used('no'), withRules({ kind: 'none' }))).toEqual(['F-RET-NONE'])
    const vague = withRules({ kind: 'none', wording: 'As long as necessary' })
    expect(codesAfter(used('no'), vague)).toEqual(['F-RET-VAGUE'])
  })

  it('names exactly the categories concerned, once for the record', () => {
    const dataCategories = [
      anOrderCategory({ retentionRuleId: null }),
      anOrderCategory({ categoryId: 'fine' }),
      anOrderCategory({ categoryId: 'gone', retentionRuleId: null }),
    ]
    expect(findingsAfter({ dataCategories })).toEqual([
      { code: 'F-RET-NONE', severity: 'B', field: 'dataCategories', about: ['Order data', 'gone'] },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import {
  type Case,
  aBasis,
  aCompleteActivity,
  codesAfter,
  findingsAfter,
} from './complete-activity.ts'

const empty = aCompleteActivity()
const interest = { ...empty.legitimateInterest, interest: 'Prevent losses', balancingRef: 'LIA-1' }
const consent = {
  recordRef: 'Consent log',
  wordingVersion: '3',
  withdrawalChannel: 'Link in each message',
  withdrawalAsEasy: 'yes' as const,
}
const law = (citation: string | null) => [{ citation, article: 'Art. 1', url: null }]

const CASES: Case[] = [
  ['needs a basis', { lawfulBases: [] }, ['F-LB-NONE']],
  [
    'does not count a proposal',
    { lawfulBases: [aBasis('b', { standing: 'proposed' })] },
    ['F-LB-NONE'],
  ],
  ['counts an implied basis', { lawfulBases: [aBasis('b', { standing: 'implied' })] }, []],

  [
    'accepts one basis without allocation',
    { lawfulBases: [aBasis('b', { allocation: null })] },
    [],
  ],
  [
    'wants one basis given for several purposes allocated',
    { lawfulBases: [aBasis('b', { allocation: 'joint' })] },
    ['F-LB-MULTI'],
  ],
  [
    'wants two bases allocated',
    { lawfulBases: [aBasis('b'), aBasis('e', { allocation: null })] },
    ['F-LB-MULTI'],
  ],
  ['accepts two allocated bases', { lawfulBases: [aBasis('b'), aBasis('e')] }, []],
  [
    'leaves a proposal beside one basis aside',
    {
      lawfulBases: [
        aBasis('b', { allocation: null }),
        aBasis('e', { standing: 'proposed', allocation: 'joint' }),
      ],
    },
    [],
  ],

  [
    'accepts a legitimate interest that is named and weighed',
    { lawfulBases: [aBasis('f')], legitimateInterest: interest },
    [],
  ],
  [
    'wants the interest named',
    { lawfulBases: [aBasis('f')], legitimateInterest: { ...interest, interest: null } },
    ['F-LB-LI-NOINT'],
  ],
  [
    'takes an interest of blanks for none',
    { lawfulBases: [aBasis('f')], legitimateInterest: { ...interest, interest: ' \u200b' } },
    ['F-LB-LI-NOINT'],
  ],
  [
    'wants the interest weighed',
    { lawfulBases: [aBasis('f')], legitimateInterest: { ...interest, balancingRef: null } },
    ['F-LB-LI-NOLIA'],
  ],
  [
    'wants people told that they may object',
    { lawfulBases: [aBasis('f')], legitimateInterest: { ...interest, objectionTold: 'no' } },
    ['F-LB-LI-OBJ'],
  ],
  [
    'is content when people are told',
    { lawfulBases: [aBasis('f')], legitimateInterest: { ...interest, objectionTold: 'yes' } },
    [],
  ],
  [
    'asks nothing about an interest that is only proposed',
    {
      lawfulBases: [aBasis('b'), aBasis('f', { standing: 'proposed' })],
      legitimateInterest: { ...empty.legitimateInterest, objectionTold: 'no' },
    },
    [],
  ],

  [
    'accepts consent that is proven and can be withdrawn',
    { lawfulBases: [aBasis('a')], consent },
    [],
  ],
  [
    'wants a record of consent',
    { lawfulBases: [aBasis('a')], consent: { ...consent, recordRef: null } },
    ['F-LB-CONS-NOREC'],
  ],
  [
    'wants the wording consented to',
    { lawfulBases: [aBasis('a')], consent: { ...consent, wordingVersion: null } },
    ['F-LB-CONS-NOREC'],
  ],
  [
    'wants a way to withdraw',
    { lawfulBases: [aBasis('a')], consent: { ...consent, withdrawalChannel: null } },
    ['F-LB-CONS-NOWD'],
  ],
  [
    'wants withdrawing as easy as giving',
    { lawfulBases: [aBasis('a')], consent: { ...consent, withdrawalAsEasy: 'no' } },
    ['F-LB-CONS-NOWD'],
  ],
  [
    'does not guess whether withdrawing is easy',
    { lawfulBases: [aBasis('a')], consent: { ...consent, withdrawalAsEasy: null } },
    [],
  ],
  [
    'asks nothing about consent that is only proposed',
    {
      lawfulBases: [aBasis('b'), aBasis('a', { standing: 'proposed' })],
      consent: { ...empty.consent, withdrawalAsEasy: 'no' },
    },
    [],
  ],

  ['doubts a contract for statistics in the name', { name: 'Web statistics' }, ['F-LB-CONTRACT']],
  [
    'doubts a contract for improvement in the purpose',
    { purpose: 'Deliver orders and improve the shop' },
    ['F-LB-CONTRACT'],
  ],
  [
    'doubts a contract for advertising in a sub-purpose',
    { subPurposes: ['Delivery', 'Advertising'] },
    ['F-LB-CONTRACT'],
  ],
  [
    'doubts a contract for what it is allocated to',
    { lawfulBases: [aBasis('b', { allocatedTo: 'Personalised offers' })] },
    ['F-LB-CONTRACT'],
  ],
  [
    'reads an unallocated basis by all that is said',
    { lawfulBases: [aBasis('b', { allocation: null, allocatedTo: 'Marketing' })] },
    ['F-LB-CONTRACT'],
  ],
  [
    'reads the name too where the allocation is only begun',
    {
      name: 'Marketing',
      lawfulBases: [aBasis('b', { allocation: null, allocatedTo: 'Orders' })],
    },
    ['F-LB-CONTRACT'],
  ],
  [
    'reads an allocated contract by its allocation alone',
    {
      name: 'Orders and marketing',
      lawfulBases: [
        aBasis('b', { allocatedTo: 'Orders' }),
        aBasis('e', { allocatedTo: 'Marketing' }),
      ],
    },
    [],
  ],
  [
    'reads an allocation without words by the purpose',
    { name: 'Marketing', lawfulBases: [aBasis('b', { allocatedTo: ' ' })] },
    ['F-LB-CONTRACT'],
  ],
  [
    'does not doubt another basis for advertising',
    { name: 'Advertising', lawfulBases: [aBasis('e')] },
    [],
  ],
  [
    'does not doubt a contract only proposed',
    { name: 'Advertising', lawfulBases: [aBasis('e'), aBasis('b', { standing: 'proposed' })] },
    [],
  ],
  ['finds words at their start alone', { purpose: 'Settle the unadvertised contest' }, []],

  ['wants a legal obligation cited', { lawfulBases: [aBasis('c')] }, ['F-LB-LEGOBL']],
  [
    'wants one cited even if only proposed',
    { lawfulBases: [aBasis('b'), aBasis('c', { standing: 'proposed' })] },
    ['F-LB-LEGOBL'],
  ],
  [
    'takes an article without law for no citation',
    { lawfulBases: [aBasis('c')], legalObligations: law(null) },
    ['F-LB-LEGOBL'],
  ],
  [
    'accepts a cited obligation',
    { lawfulBases: [aBasis('c')], legalObligations: [...law(null), ...law('Commercial Code')] },
    [],
  ],
  ['asks for no citation without obligation', { legalObligations: law(null) }, []],

  ['wants a reason for vital interests', { lawfulBases: [aBasis('d')] }, ['F-LB-VITAL']],
  [
    'accepts vital interests with their reason',
    { lawfulBases: [aBasis('d', { reason: 'Accidents on site' })] },
    [],
  ],
  [
    'asks no reason of vital interests only proposed',
    { lawfulBases: [aBasis('b'), aBasis('d', { standing: 'proposed' })] },
    [],
  ],
]

describe('the lawful basis of an activity', () => {
  it.each(CASES)('%s', (_shows, change, codes) => {
    expect(codesAfter(change)).toEqual(codes)
  })

  it('is named by its letters where bases are mixed', () => {
    const change = { lawfulBases: [aBasis('b'), aBasis('e', { allocation: 'joint' })] }
    expect(findingsAfter(change)).toEqual([
      { code: 'F-LB-MULTI', severity: 'W', field: 'lawfulBases', about: ['6(1)(b)', '6(1)(e)'] },
    ])
  })

  it.each([
    [{ ...consent, recordRef: null, wordingVersion: null }, 'consent.recordRef'],
    [{ ...consent, wordingVersion: null }, 'consent.wordingVersion'],
    [
      { ...consent, withdrawalChannel: null, withdrawalAsEasy: 'no' as const },
      'consent.withdrawalChannel',
    ],
    [{ ...consent, withdrawalAsEasy: 'no' as const }, 'consent.withdrawalAsEasy'],
  ])('points at the first open field of consent', (known, field) => {
    const [finding] = findingsAfter({ lawfulBases: [aBasis('a')], consent: known })
    expect(finding?.field).toBe(field)
  })
})

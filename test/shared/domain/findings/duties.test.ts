import { describe, expect, it } from 'vitest'
import type { Activity } from '#shared/domain/activities/activity'
import {
  type Case,
  aBasis,
  aCompleteActivity,
  aProcessor,
  codesAfter,
  findingsAfter,
} from './complete-activity.ts'

const empty = aCompleteActivity()
const decision = (known: Partial<Activity['automatedDecision']>): Partial<Activity> => ({
  automatedDecision: { ...empty.automatedDecision, ...known },
})
const EXPLAINED = { logic: 'Score', effects: 'Refusal', humanReview: 'By the desk' }
const dpia = (known: Partial<Activity['dpia']>): Partial<Activity> => ({
  dpia: { ...empty.dpia, criteria: ['large-scale', 'sensitive-data'], ...known },
})
const device = (known: Partial<Activity['terminalStorage']>): Partial<Activity> => ({
  terminalStorage: { ...empty.terminalStorage, used: 'yes', ...known },
})
const CONSENT = {
  lawfulBases: [aBasis('a')],
  consent: {
    recordRef: 'Log',
    wordingVersion: '1',
    withdrawalChannel: 'Link',
    withdrawalAsEasy: null,
  },
} satisfies Partial<Activity>
const PROPOSED_CONSENT = {
  lawfulBases: [aBasis('b'), aBasis('a', { standing: 'proposed' })],
} satisfies Partial<Activity>
const ALL_FOUR = {
  existingCustomers: 'yes',
  ownSimilarProducts: 'yes',
  addressFromSale: 'yes',
  objectionAtCollection: 'yes',
  objectionInEachMessage: 'yes',
} as const
const mail = (known: Partial<Activity['directMarketing']>): Partial<Activity> => ({
  directMarketing: { ...ALL_FOUR, ...known },
})
const minors = (art8Measures: string | null = null) => ({
  children: { openToMinors: 'yes', art8Measures } as const,
})
const partner = (arrangementRef: string | null, id = 'partner') => ({
  id,
  name: 'Partner',
  contact: { postalAddress: null, email: null, phone: null },
  arrangementRef,
})
const joint = (...ids: string[]): Partial<Activity> => ({ role: 'joint', jointControllerIds: ids })

const CASES: Case[] = [
  ['wants recipients', { recipientsNone: false }, ['F-RECIP']],
  ['accepts a recipient', { recipientsNone: false, recipientIds: ['r'] }, []],
  ['accepts a processor as recipient', { recipientsNone: false, processorIds: ['host'] }, []],

  ['accepts a processor under contract', { processorIds: ['host'] }, []],
  [
    'wants the contract of a processor',
    { processorIds: ['host'] },
    ['F-DPA'],
    { lists: { processor: [aProcessor({ contractRef: null })] } },
  ],
  ['wants the contract of a processor that is gone', { processorIds: ['gone'] }, ['F-DPA']],
  [
    'minds no processor without contract that is not used',
    {},
    [],
    { lists: { processor: [aProcessor({ contractRef: null })] } },
  ],

  ['wants the arrangement of joint controllers', joint(), ['F-JC']],
  ['accepts an arrangement', { ...joint(), jointArrangementRef: 'A-1' }, []],
  [
    'accepts the arrangement kept with each partner',
    joint('partner'),
    [],
    { register: { jointControllers: [partner('A-1')] } },
  ],
  [
    'wants the arrangement of each partner',
    joint('partner', 'other'),
    ['F-JC'],
    { register: { jointControllers: [partner('A-1'), partner(null, 'other')] } },
  ],
  ['asks a sole controller for none', { role: 'controller' }, []],

  ['wants measures where minors are asked for consent', { ...CONSENT, ...minors() }, ['F-CHILD']],
  [
    'wants measures where consent is only proposed',
    { ...PROPOSED_CONSENT, ...minors() },
    ['F-CHILD'],
  ],
  [
    'wants measures where children are concerned',
    { vulnerableSubjects: ['children'], ...minors() },
    ['F-CHILD'],
  ],
  ['accepts measures for minors', { ...CONSENT, ...minors('Age check and parental consent') }, []],
  ['asks none where neither holds', { vulnerableSubjects: ['employees'], ...minors() }, []],
  [
    'asks none of a service closed to minors',
    {
      ...CONSENT,
      vulnerableSubjects: ['children'],
      children: { openToMinors: 'no', art8Measures: null },
    },
    [],
  ],

  ['wants a decision explained', decision({ exists: 'yes' }), ['F-ADM']],
  [
    'wants profiling with effect explained',
    decision({ exists: 'no', withEffect: 'yes' }),
    ['F-ADM'],
  ],
  [
    'asks nothing of profiling without effect',
    decision({ profiling: 'yes', withEffect: 'no' }),
    [],
  ],
  ['accepts an explained decision', decision({ exists: 'yes', ...EXPLAINED }), []],
  ['wants the logic', decision({ exists: 'yes', ...EXPLAINED, logic: null }), ['F-ADM']],
  ['wants the effects', decision({ exists: 'yes', ...EXPLAINED, effects: null }), ['F-ADM']],
  ['wants human review', decision({ exists: 'yes', ...EXPLAINED, humanReview: '' }), ['F-ADM']],

  ['wants an assessment from two criteria on', dpia({}), ['F-DPIA']],
  ['asks none for one criterion', dpia({ criteria: ['large-scale'] }), []],
  ['counts a criterion once', dpia({ criteria: ['large-scale', 'large-scale'] }), []],
  ['accepts an assessment', dpia({ ref: 'DPIA-1' }), []],
  ['accepts a reason for none', dpia({ reason: 'On the white list' }), []],
  ['wants the reason even where none is needed', dpia({ needed: 'no' }), ['F-DPIA']],

  ['wants consent for device storage', device({}), ['F-EPRIV']],
  ['accepts what is strictly necessary', device({ consentNeeded: 'no', exemption: 'Log-in' }), []],
  ['wants to know why no consent is needed', device({ consentNeeded: 'no' }), ['F-EPRIV']],
  [
    'takes no exemption where consent is needed',
    device({ consentNeeded: 'yes', exemption: 'Audience measurement' }),
    ['F-EPRIV'],
  ],
  [
    'accepts consent that is asked and relied on',
    { ...CONSENT, ...device({ consentNeeded: 'yes', consentRef: 'Banner' }) },
    [],
  ],
  ['wants the basis to be consent', device({ consentRef: 'Banner' }), ['F-EPRIV']],
  ['wants the consent referred to', { ...CONSENT, ...device({}) }, ['F-EPRIV']],
  [
    'does not count proposed consent',
    { ...PROPOSED_CONSENT, ...device({ consentRef: 'Banner' }) },
    ['F-EPRIV'],
  ],
  ['asks nothing where no storage is used', device({ used: 'no', consentNeeded: 'yes' }), []],

  ['accepts mail to customers under all four conditions', mail({}), []],
  ['wants own similar products', mail({ ownSimilarProducts: 'no' }), ['F-SOFT']],
  ['wants the address from a sale', mail({ addressFromSale: null }), ['F-SOFT']],
  ['wants objection offered at collection', mail({ objectionAtCollection: 'no' }), ['F-SOFT']],
  ['wants objection offered in each message', mail({ objectionInEachMessage: null }), ['F-SOFT']],
  ['asks none of them under consent', { ...CONSENT, ...mail({ addressFromSale: 'no' }) }, []],
  [
    'asks them where consent is only proposed',
    { ...PROPOSED_CONSENT, ...mail({ addressFromSale: 'no' }) },
    ['F-SOFT'],
  ],
  [
    'asks none where no customer is written to',
    mail({ existingCustomers: 'no', addressFromSale: 'no' }),
    [],
  ],

  ['wants an owner', { owner: null }, ['F-OWNER']],
  ['takes an owner of blanks for none', { owner: '\u2800' }, ['F-OWNER']],

  ['accepts a review due today', { nextReviewOn: '2026-11-22' }, []],
  ['wants a review that was due yesterday', { nextReviewOn: '2026-11-21' }, ['F-STALE']],
  ['accepts a change a year ago', { changedOn: '2025-11-22' }, []],
  ['wants a look after more than a year', { changedOn: '2025-11-21' }, ['F-STALE']],
  [
    'wants a look even if the next review is far',
    { changedOn: '2025-11-21', nextReviewOn: '2030-01-01' },
    ['F-STALE'],
  ],
  [
    'lets an ended activity rest',
    { status: 'ended', changedOn: '2020-01-01', nextReviewOn: '2021-01-01' },
    [],
  ],
  [
    'keeps watch over a suspended one',
    { status: 'suspended', changedOn: '2020-01-01' },
    ['F-STALE'],
  ],
  ['keeps the other findings of an ended one', { status: 'ended', owner: null }, ['F-OWNER']],
  ['counts a year from a leap day', { changedOn: '2024-02-29' }, [], { today: '2025-02-28' }],
  [
    'counts a year from a leap day to its end',
    { changedOn: '2024-02-29' },
    ['F-STALE'],
    { today: '2025-03-01' },
  ],
  [
    'counts a year up to a leap day',
    { changedOn: '2023-02-28' },
    ['F-STALE'],
    { today: '2024-02-29' },
  ],
]

describe('the duties around an activity', () => {
  it.each(CASES)('%s', (_shows, change, codes, around) => {
    expect(codesAfter(change, around)).toEqual(codes)
  })

  it.each([
    [decision({ exists: 'yes' }), 'automatedDecision.logic'],
    [decision({ exists: 'yes', logic: 'Score' }), 'automatedDecision.effects'],
    [decision({ exists: 'yes', logic: 'Score', effects: 'None' }), 'automatedDecision.humanReview'],
    [device({ consentNeeded: 'no' }), 'terminalStorage.exemption'],
    [device({}), 'terminalStorage.consentRef'],
    [
      mail({ ownSimilarProducts: 'no', addressFromSale: 'no' }),
      'directMarketing.ownSimilarProducts',
    ],
    [mail({ objectionInEachMessage: 'no' }), 'directMarketing.objectionInEachMessage'],
  ])('points at the field that is open', (change, field) => {
    expect(findingsAfter(change)[0]?.field).toBe(field)
  })

  it('names the processors without contract', () => {
    const lists = {
      processor: [aProcessor(), aProcessor({ id: 'mail', name: 'Mailer', contractRef: ' ' })],
    }
    expect(findingsAfter({ processorIds: ['host', 'mail', 'gone'] }, { lists })[0]?.about).toEqual([
      'Mailer',
      'gone',
    ])
  })
})

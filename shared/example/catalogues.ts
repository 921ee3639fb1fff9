import type { Catalogues, DataCategory } from '../domain/catalogues/catalogue.ts'
import {
  type RetentionKind,
  type RetentionRule,
  emptyRetentionRule,
} from '../domain/catalogues/retention-rule.ts'

/** Identifier of an entry of the example, from the short word used for it. */
export const exampleId = (kind: string, word: string) =>
  `example-${kind}-${word}`.toLowerCase().replaceAll('_', '-')

/** Identifier of a storage rule of the example, from its reference. */
export const exampleRuleId = (ref: string) => exampleId('rule', ref.replace(/^RET-/, ''))

/** The categories of the notice by the short word used for them. */
export const CATEGORY_NAMES: Record<string, string> = {
  usage: 'Usage data',
  account: 'Account data',
  transaction: 'Transaction data',
  aml: 'Anti-money-laundering data',
  fraud: 'Fraud detection data',
  messaging: 'Messaging data',
  correspondence: 'Correspondence data',
  cookies: 'Cookie data',
  cookies_necessary: 'Necessary cookies',
  cookies_analytical: 'Analytical cookies',
  cookies_preference: 'Preference cookies',
  cookies_marketing: 'Marketing cookies',
  child: 'Data of children',
  other: 'Other data',
}

/** The category of a rule of the notice; usage and cookie rules say nothing about a period. */
export const RULE_CATEGORIES: Record<string, string> = {
  'RET-USG': 'usage',
  'RET-ACC': 'account',
  'RET-TXN': 'transaction',
  'RET-AML': 'aml',
  'RET-FRD': 'fraud',
  'RET-MSG': 'messaging',
  'RET-COR': 'correspondence',
  'RET-CK-NEC': 'cookies_necessary',
  'RET-CK-ANA': 'cookies_analytical',
  'RET-CK-PREF': 'cookies_preference',
  'RET-CK-MKT': 'cookies_marketing',
  'RET-CHILD': 'child',
  'RET-OTHER': 'other',
}

/** Recipients the notice speaks of without naming one. */
export const ADVERTISING_PARTNERS = exampleId('recipient', 'advertising-partners')

function category(word: string): DataCategory {
  const name = CATEGORY_NAMES[word] ?? word
  return { id: exampleId('category', word), name, description: null }
}

function rule(ref: string, kind: RetentionKind, known: Partial<RetentionRule>): RetentionRule {
  const name = CATEGORY_NAMES[RULE_CATEGORIES[ref] ?? ''] ?? ref
  const empty = emptyRetentionRule(exampleRuleId(ref), ref, kind)
  return { ...empty, name, statedInNotice: 'yes', ...known }
}

const unstated = (ref: string) => rule(ref, 'none', { statedInNotice: 'no' })

const exampleRules = (): RetentionRule[] => [
  unstated('RET-USG'),
  rule('RET-ACC', 'fixed_after_event', {
    event: 'last_update',
    period: 'P5Y',
    wording: 'At most 5 years after the last update of the account.',
  }),
  rule('RET-TXN', 'fixed_after_event', {
    event: 'services_ended',
    period: 'P10Y',
    wording: 'At most 10 years after the end of the provision of services.',
  }),
  rule('RET-AML', 'legal_obligation', {
    event: 'relationship_ended',
    wording: 'As long as the law requires.',
  }),
  rule('RET-FRD', 'extended_if', {
    base: exampleRuleId('RET-ACC'),
    extendFlag: 'fraud_flagged',
    reviewEvery: 'P12M',
    wording: 'As account data, or longer if flagged as likely to commit fraud.',
  }),
  rule('RET-MSG', 'until_earliest', {
    events: ['consent_withdrawn', 'account_closed', 'objection'],
    eventsNotInNotice: ['objection'],
    wording: 'While the account is active, until it is closed or consent is withdrawn.',
  }),
  rule('RET-COR', 'fixed_after_event', {
    event: 'last_message',
    period: 'P6M',
    wording: 'At most 6 months after the end of the communication.',
  }),
  unstated('RET-CK-NEC'),
  unstated('RET-CK-ANA'),
  unstated('RET-CK-PREF'),
  unstated('RET-CK-MKT'),
  rule('RET-CHILD', 'immediate', {
    event: 'reasonable_belief',
    wording: 'Deletion is promised where parental consent is missing; no time is stated.',
  }),
  rule('RET-OTHER', 'review', {
    reviewEvery: 'P12M',
    wording: 'In some cases the period cannot be determined in advance.',
  }),
]

/** The lists of the example register. */
export function exampleCatalogues(): Catalogues {
  return {
    'data-category': Object.keys(CATEGORY_NAMES).map(category),
    recipient: [
      {
        id: ADVERTISING_PARTNERS,
        name: 'Advertising partners (not named)',
        kind: 'third-party',
        country: null,
        note: 'Marketing cookies only.',
      },
    ],
    processor: [],
    system: [],
    measure: [],
    'retention-rule': exampleRules(),
  }
}

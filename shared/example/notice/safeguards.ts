import type { NoticeActivity } from '../notice-activity.ts'

/** What the notice says of money laundering and fraud. */
export const SAFEGUARDS: readonly NoticeActivity[] = [
  {
    id: 'PA-09',
    name: 'Customer due diligence against money laundering',
    purpose: 'Know-your-customer checks required by law in some cases',
    data: {
      aml: [
        'address or residence',
        'identity document with photo',
        'source-of-wealth documents',
        'utility bill',
        'other documents',
      ],
    },
    subjects: ['registered users', 'buyers', 'sellers'],
    lawful_basis: [{ art: '6(1)(c)', stated: false, citation: null }],
    source: ['data subject'],
    retention: ['RET-AML'],
    provision_required: 'statutory in some cases; consequence of refusal not stated',
  },
  {
    id: 'PA-10',
    name: 'Fraud detection and prevention',
    purpose: 'Detect and prevent fraudulent transactions; judge whether behaviour is suspicious',
    data: {
      fraud: [
        'combined account data',
        'combined transaction data',
        'combined usage data',
        'suspicion indicators such as bot or earlier attempt',
        'generated unique identifiers',
      ],
    },
    subjects: ['registered users', 'buyers', 'sellers'],
    lawful_basis: [],
    source: ['other categories', 'generated'],
    retention: ['RET-FRD'],
    profiling: 'yes',
    automated_decision: 'not described',
  },
  {
    id: 'PA-11',
    name: 'Improving the fraud detection process',
    purpose: 'Improve the detection process',
    data: {
      fraud: [
        'combined account data',
        'combined transaction data',
        'combined usage data',
        'generated unique identifiers',
      ],
    },
    subjects: ['registered users'],
    lawful_basis: [],
    source: ['other categories', 'generated'],
    retention: ['RET-FRD'],
    profiling: 'yes',
  },
]

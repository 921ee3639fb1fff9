import type { NoticeActivity } from '../notice-activity.ts'

/** What the notice says of newsletters, marketing and correspondence. */
export const MESSAGES: readonly NoticeActivity[] = [
  {
    id: 'PA-12',
    name: 'Newsletter by consent',
    purpose: 'Send messages and newsletters to subscribers',
    data: { messaging: ['data given when subscribing'] },
    subjects: ['newsletter subscribers'],
    lawful_basis: [
      {
        art: '6(1)(a)',
        stated: true,
        withdrawal:
          'privacy controls for direct marketing; withdrawal mentioned only in the retention clause',
      },
    ],
    source: ['data subject'],
    retention: ['RET-MSG'],
  },
  {
    id: 'PA-13',
    name: 'Marketing messages to existing customers',
    purpose: 'Maintain and improve customer relations by messages to people who already bought',
    data: { messaging: ['data given when subscribing or buying'] },
    subjects: ['existing customers'],
    lawful_basis: [
      { art: '6(1)(f)', stated: true, interest: 'maintaining and improving customer relations' },
    ],
    source: ['data subject'],
    retention: ['RET-MSG'],
  },
  {
    id: 'PA-14',
    name: 'Enquiries, complaints and rights requests',
    purpose: 'Answer enquiries and requests sent to the contacts',
    data: { correspondence: null },
    subjects: ['anyone who writes', 'registered users'],
    lawful_basis: [
      { art: '6(1)(c)', stated: false, citation: 'GDPR Art. 12' },
      { art: '6(1)(f)', stated: false },
    ],
    source: ['data subject'],
    retention: ['RET-COR'],
  },
]

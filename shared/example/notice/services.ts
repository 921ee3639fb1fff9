import type { NoticeActivity } from '../notice-activity.ts'

/** What the notice says of the platform and its services. */
export const SERVICES: readonly NoticeActivity[] = [
  {
    id: 'PA-01',
    name: 'Usage statistics and platform improvement',
    purpose: 'Understand how platform and services are used; monitor and improve them',
    data: {
      usage: [
        'IP address',
        'operating system',
        'browser (kind and version)',
        'approximate location',
        'referrer',
        'visit duration',
        'pages viewed',
        'click path',
        'when and how often services are used',
      ],
    },
    subjects: ['website visitors', 'registered users'],
    lawful_basis: [
      { art: '6(1)(f)', stated: true, interest: 'monitoring and improving the platform' },
    ],
    source: ['observed through cookies and similar technologies'],
    retention: ['RET-USG'],
    profiling: 'possible',
  },
  {
    id: 'PA-02',
    name: 'Adapting services to individual interests',
    purpose: 'Fit the services to the interests of each user',
    data: {
      usage: ['navigation paths', 'pattern of use'],
      cookies: ['sections visited', 'products of interest'],
    },
    subjects: ['website visitors', 'registered users'],
    lawful_basis: [
      { art: '6(1)(f)', stated: true, interest: 'accommodating services to individual interests' },
    ],
    source: ['observed through cookies and similar technologies'],
    retention: ['RET-USG'],
    profiling: 'yes',
  },
  {
    id: 'PA-03',
    name: 'Operating the platform (accounts)',
    purpose: 'Run the platform and user accounts',
    data: {
      account: [
        'name',
        'e-mail address',
        'phone number',
        'other registration data',
        'purchase history',
      ],
    },
    subjects: ['registered users'],
    lawful_basis: [
      { art: '6(1)(b)', stated: true },
      { art: '6(1)(f)', stated: true, interest: 'monitoring and improving platform and services' },
    ],
    source: ['data subject'],
    retention: ['RET-ACC'],
  },
  {
    id: 'PA-04',
    name: 'Providing services to account holders',
    purpose: 'Provide the services requested',
    data: {
      account: [
        'name',
        'e-mail address',
        'phone number',
        'other registration data',
        'purchase history',
      ],
    },
    subjects: ['registered users'],
    lawful_basis: [{ art: '6(1)(b)', stated: true }],
    source: ['data subject'],
    retention: ['RET-ACC'],
  },
  {
    id: 'PA-05',
    name: 'Security of platform and services',
    purpose: 'Keep platform and services secure',
    data: {
      account: ['name', 'e-mail address', 'phone number'],
      cookies: ['log-in IP address', 'log-in time', 'log-in location'],
    },
    subjects: ['registered users'],
    lawful_basis: [
      { art: '6(1)(b)', stated: true },
      {
        art: '6(1)(f)',
        stated: true,
        interest: 'as worded, improvement; security itself is not named as interest',
      },
    ],
    source: ['data subject', 'observed'],
    retention: ['RET-ACC', 'RET-CK-NEC'],
  },
  {
    id: 'PA-06',
    name: 'Communicating with users',
    purpose: 'Service communication with account holders',
    data: { account: ['name', 'e-mail address', 'phone number'] },
    subjects: ['registered users'],
    lawful_basis: [{ art: '6(1)(b)', stated: true }],
    source: ['data subject'],
    retention: ['RET-ACC'],
  },
  {
    id: 'PA-07',
    name: 'Supply and purchase of goods and services',
    purpose: 'Help users supply or buy goods; provide services',
    data: { transaction: ['contact details', 'bank account details', 'transaction details'] },
    subjects: ['buyers', 'sellers'],
    lawful_basis: [
      { art: '6(1)(b)', stated: true },
      { art: '6(1)(f)', stated: true, interest: 'proper administration of platform and business' },
    ],
    source: ['data subject', 'generated'],
    retention: ['RET-TXN'],
  },
  {
    id: 'PA-08',
    name: 'Transaction records',
    purpose: 'Keep proper records of transactions',
    data: { transaction: ['contact details', 'bank account details', 'transaction details'] },
    subjects: ['buyers', 'sellers'],
    lawful_basis: [
      { art: '6(1)(f)', stated: true, interest: 'proper administration of platform and business' },
      { art: '6(1)(c)', stated: false, citation: null },
    ],
    source: ['generated'],
    retention: ['RET-TXN'],
  },
]

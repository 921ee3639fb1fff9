import type { NoticeActivity } from '../notice-activity.ts'

/** What the notice says of cookies and similar technologies. */
export const COOKIES: readonly NoticeActivity[] = [
  {
    id: 'PA-15',
    name: 'Necessary cookies',
    purpose: 'Make the site work; privacy settings, log-in, forms',
    data: {
      cookies_necessary: [
        'device identifier',
        'privacy choices',
        'log-in state',
        'form state',
        'browser type',
      ],
    },
    subjects: ['website visitors', 'registered users'],
    lawful_basis: [{ art: '6(1)(f)', stated: false }],
    source: ['observed'],
    retention: ['RET-CK-NEC'],
    terminal_storage: { consent_needed: false, exemption: 'strictly necessary' },
  },
  {
    id: 'PA-16',
    name: 'Analytical cookies',
    purpose: 'Count visits and traffic sources, measure performance',
    data: {
      cookies_analytical: ['visits', 'traffic sources', 'pages viewed', 'movement on the site'],
    },
    subjects: ['website visitors', 'registered users'],
    lawful_basis: [{ art: '6(1)(a)', stated: false }],
    source: ['observed'],
    retention: ['RET-CK-ANA'],
    terminal_storage: {
      consent_needed: true,
      exemption: 'narrow national audience-measurement exemptions only',
    },
  },
  {
    id: 'PA-17',
    name: 'Preference cookies',
    purpose: 'Remember choices such as region',
    data: { cookies_preference: ['preferred region', 'look or behaviour settings'] },
    subjects: ['website visitors', 'registered users'],
    lawful_basis: [{ art: '6(1)(a)', stated: false }],
    source: ['observed'],
    retention: ['RET-CK-PREF'],
    terminal_storage: { consent_needed: 'true unless explicitly requested by the user' },
  },
  {
    id: 'PA-18',
    name: 'Marketing cookies of advertising partners',
    purpose: 'Partners profile interests and show relevant advertising on other sites',
    data: {
      cookies_marketing: [
        'unique browser identifier',
        'device identifier',
        'interest profile',
        'age group',
        'gender',
      ],
    },
    subjects: ['website visitors', 'registered users'],
    lawful_basis: [{ art: '6(1)(a)', stated: false }],
    source: ['observed', 'unknown for age group and gender'],
    recipients: ['advertising partners, not named'],
    retention: ['RET-CK-MKT'],
    profiling: 'yes',
    terminal_storage: { consent_needed: true },
  },
  {
    id: 'PA-19',
    name: 'Device recognition and log-in protection',
    purpose: 'Recognise the device and protect access',
    data: {
      cookies_necessary: ['log-in IP address', 'log-in time', 'log-in location', 'browser type'],
    },
    subjects: ['registered users'],
    lawful_basis: [{ art: '6(1)(f)', stated: false }],
    source: ['observed'],
    retention: ['RET-CK-NEC'],
    terminal_storage: { consent_needed: false, exemption: 'security of a requested service' },
  },
]

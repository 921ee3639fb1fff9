/** What was broken. GDPR art. 4(12). */
export const NATURES = ['confidentiality', 'integrity', 'availability'] as const
export type Nature = (typeof NATURES)[number]

/** When it happened, as the authority's form asks. */
export const OCCURRENCES = ['unknown', 'single-day', 'from-to', 'ongoing'] as const

/** Whether data left the house. */
export const EXFILTRATIONS = ['yes', 'likely', 'no', 'not-assessable'] as const
/** Whether what got out cannot be read by others. GDPR art. 34(3)(a). */
export const INTELLIGIBILITIES = ['yes', 'no', 'partly', 'not-assessable'] as const
export const ALTERATIONS = ['without-trace', 'traceable', 'not-assessable'] as const
export const LOSSES = ['temporary', 'permanent', 'not-assessable'] as const
export const ORIGINS = ['internal', 'external', 'unknown'] as const
export const INTENTS = ['malicious', 'not-malicious', 'unknown'] as const

/** What kind of incident it was. */
export const INCIDENT_KINDS = [
  'ransomware',
  'malware',
  'hacking',
  'credential-stuffing',
  'phishing',
  'social-engineering',
  'denial-of-service',
  'vulnerability-exploited',
  'misconfiguration',
  'access-by-staff',
  'copied-by-staff',
  'sent-to-wrong-person',
  'wrong-attachment',
  'open-distribution-list',
  'published-by-mistake',
  'device-lost-or-stolen',
  'paper-lost-or-stolen',
  'improper-disposal',
  'software-fault',
  'power-or-system-failure',
  'other',
] as const
export type IncidentKind = (typeof INCIDENT_KINDS)[number]

/** Who is affected. GDPR art. 33(3)(a). */
export const PEOPLE_CATEGORIES = [
  'customers',
  'users',
  'prospects',
  'newsletter-subscribers',
  'employees',
  'applicants',
  'suppliers',
  'minors',
  'patients',
  'vulnerable-people',
  'other',
] as const

/** Special categories among what may be affected. GDPR art. 9(1). */
export const SPECIAL_DATA = [
  'racial-or-ethnic-origin',
  'political-opinions',
  'religion-or-belief',
  'trade-union',
  'genetic',
  'biometric',
  'health',
  'sex-life',
] as const

/** Which data are affected. GDPR art. 33(3)(a), 9(1), 10. */
export const AFFECTED_DATA = [
  'basic',
  'contact',
  'identification',
  'id-document',
  'credentials',
  'financial',
  'payment-card',
  'purchases',
  'communications',
  'location',
  'usage',
  'image-or-voice',
  ...SPECIAL_DATA,
  'criminal',
  'other',
] as const

export const COUNT_KINDS = ['exact', 'approximate', 'unknown'] as const

/** What people may suffer. GDPR rec. 85. */
export const IMPACTS = [
  'loss-of-control',
  'limitation-of-rights',
  'discrimination',
  'identity-theft',
  'fraud',
  'financial-loss',
  'reversal-of-pseudonymisation',
  'reputation',
  'loss-of-secrecy',
  'physical-harm',
  'distress',
  'spam-or-phishing',
  'other',
] as const
export const IMPACT_SEVERITIES = ['minor', 'moderate', 'severe'] as const

/** What another organisation has to do with it. */
export const PARTY_ROLES = ['processor', 'joint-controller', 'recipient', 'other'] as const

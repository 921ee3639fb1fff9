import type { RiskOutcome, ASSESSMENT_METHODS } from '../domain/breaches/assessment.ts'
import type * as choices from '../domain/breaches/choices.ts'
import type { BreachDocumentKind } from '../domain/breaches/document.ts'
import type {
  BreachEventKind,
  NoticeStage,
  NotToldGround,
  SourcePhase,
} from '../domain/breaches/event.ts'
import type { Band, SeverityFlag } from '../domain/breaches/severity.ts'
import type { BreachDuty, BreachState, PeopleState } from '../domain/breaches/state.ts'

type Cited = { readonly name: string; readonly article: string }

export const breachStateWords: Record<BreachState, string> = {
  SIGNAL: 'First signal',
  TRIAGE: 'Looked into',
  AWARE: 'Aware',
  ASSESSED: 'Assessed',
  NOTIFIED_INITIAL: 'Notified in part',
  NOTIFIED_FOLLOW_UP: 'Followed up',
  NOTIFIED_COMPLETE: 'Notified in full',
  NOTIFICATION_WITHDRAWN: 'Withdrawn',
  NOT_NOTIFIED_WITH_REASONS: 'Not notified',
  NOT_A_BREACH: 'Not a breach',
  CLOSED: 'Closed',
}

/** What a phase means, in one sentence. */
export const breachStateHints: Record<BreachState, string> = {
  SIGNAL: 'Something was reported; nobody has looked yet whether personal data are affected.',
  TRIAGE: 'It is being looked into; the clock has not started (EDPB 9/2022 para. 31).',
  AWARE:
    'It is reasonably certain that personal data are affected; the clock runs (GDPR art. 33(1)).',
  ASSESSED: 'The risk for people is assessed; the authority is not yet decided (GDPR art. 33(1)).',
  NOTIFIED_INITIAL:
    'A first part has gone to the authority; the rest follows without undue further delay (GDPR art. 33(4)).',
  NOTIFIED_FOLLOW_UP:
    'Further parts have gone to the authority; the last is still due (GDPR art. 33(4)).',
  NOTIFIED_COMPLETE: 'The authority has everything (GDPR art. 33(3)).',
  NOTIFICATION_WITHDRAWN: 'The notification was taken back, with a reason.',
  NOT_NOTIFIED_WITH_REASONS:
    'The authority was not notified because a risk for people is unlikely; the reasons are kept (GDPR art. 33(1), 33(5)).',
  NOT_A_BREACH: 'No personal data were affected (GDPR art. 4(12)).',
  CLOSED: 'Everything is decided and recorded (GDPR art. 33(5)).',
}

export const peopleStateWords: Record<PeopleState, string> = {
  UNDECIDED: 'Not decided',
  PLANNED: 'To be told',
  TOLD: 'Told',
  NOT_TOLD_WITH_REASONS: 'Not told',
}

export const bandWords: Record<Band, string> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  very_high: 'Very high',
}

/** What a band means for people. ENISA 2013. */
export const bandHints: Record<Band, string> = {
  low: 'Few inconveniences, overcome without difficulty.',
  medium: 'Significant inconveniences that can be overcome despite some difficulty.',
  high: 'Significant consequences that can be overcome only with serious difficulty.',
  very_high: 'Significant or irreversible consequences that may not be overcome.',
}

export const severityFlagWords: Record<SeverityFlag, string> = {
  more_than_100_individuals: 'More than 100 people',
  unintelligible: 'Data that others cannot read',
}

export const riskOutcomeWords: Record<RiskOutcome, Cited> = {
  unlikely: { name: 'Risk unlikely', article: 'GDPR art. 33(1)' },
  risk: { name: 'Risk', article: 'GDPR art. 33(1)' },
  'high-risk': { name: 'High risk', article: 'GDPR art. 34(1)' },
}

export const assessmentMethodWords: Record<(typeof ASSESSMENT_METHODS)[number], string> = {
  enisa: 'ENISA severity, 2013',
  other: 'Another method',
}

/** What an open incident asks for: the short words of a list, and the article behind it. */
export const breachDutyWords: Record<BreachDuty, { name: string; article: string | null }> = {
  'notify-late': {
    name: 'Notify at once, late',
    article: 'GDPR art. 33(1)',
  },
  notify: { name: 'Notify, or record why not', article: 'GDPR art. 33(1)' },
  assess: { name: 'Assess the risk', article: 'GDPR art. 33(1), 34(1)' },
  'decide-people': { name: 'Decide on telling people', article: 'GDPR art. 34(1)' },
  'tell-people': { name: 'Tell the people', article: 'GDPR art. 34(1)' },
  triage: { name: 'Look into it at once', article: 'EDPB 9/2022 para. 31' },
  'complete-notification': { name: 'Complete the notification', article: 'GDPR art. 33(4)' },
  'task-overdue': { name: 'Task overdue', article: null },
  close: { name: 'Close the incident', article: 'GDPR art. 33(5)' },
}

// Nothing is notified before the risk was looked at, so that this comes first in words too.
const assessFirst: Partial<Record<BreachDuty, string>> = {
  'notify-late': 'Assess and notify at once, late',
  notify: 'Assess the risk, then notify',
}

/** What comes first in an open incident, in the short words of a list. GDPR art. 33(1). */
export function nextDutyWords(next: BreachDuty, duties: readonly BreachDuty[]): string {
  const isAssessed = !duties.includes('assess')
  return (isAssessed ? undefined : assessFirst[next]) ?? breachDutyWords[next].name
}

export const noticeStageWords: Record<NoticeStage, { name: string; article: string }> = {
  initial: { name: 'First part', article: 'GDPR art. 33(4)' },
  'follow-up': { name: 'Follow-up', article: 'GDPR art. 33(4)' },
  complete: { name: 'Complete', article: 'GDPR art. 33(3)' },
}

/** Why people are not told. */
export const notToldGroundWords: Record<NotToldGround, Cited> = {
  'no-high-risk': { name: 'No high risk is likely', article: 'GDPR art. 34(1)' },
  unintelligible: {
    name: 'Measures taken before make the data unintelligible to others',
    article: 'GDPR art. 34(3)(a)',
  },
  'risk-removed': {
    name: 'Measures taken since have removed the high risk',
    article: 'GDPR art. 34(3)(b)',
  },
  disproportionate: {
    name: 'Disproportionate effort; a public notice, or something as effective, is made instead',
    article: 'GDPR art. 34(3)(c)',
  },
}

export const sourcePhaseWords: Record<SourcePhase, string> = {
  open: 'Open',
  notified: 'Authority notified',
  'not-notified': 'Authority not notified',
  closed: 'Closed',
  'not-a-breach': 'Not a breach',
}

export const breachDocumentWords: Record<BreachDocumentKind, Cited> = {
  notification: { name: 'Notification to the authority', article: 'GDPR art. 33(3)' },
  'people-message': { name: 'Message to the people', article: 'GDPR art. 34(2)' },
  record: { name: 'Internal record', article: 'GDPR art. 33(5)' },
  register: { name: 'Register of breaches', article: 'GDPR art. 33(5)' },
}

/** Each step: what it is called in the history, and the verb of the button that records it. */
export const breachEventWords: Record<
  BreachEventKind,
  { past: string; record: string; article: string | null }
> = {
  triaged: {
    past: 'Looking into it began',
    record: 'Begin to look into it',
    article: 'EDPB 9/2022 para. 31',
  },
  'not-a-breach': {
    past: 'Found not to be a personal data breach',
    record: 'Set aside as no breach',
    article: 'GDPR art. 4(12)',
  },
  aware: {
    past: 'Aware that personal data are affected',
    record: 'Record awareness',
    article: 'GDPR art. 33(1)',
  },
  assessed: {
    past: 'Risk assessed',
    record: 'Assess the risk',
    article: 'GDPR art. 33(1), 34(1)',
  },
  notified: {
    past: 'Authority notified',
    record: 'Record notification',
    article: 'GDPR art. 33(1), 33(4)',
  },
  withdrawn: {
    past: 'Notification withdrawn',
    record: 'Record withdrawal',
    article: null,
  },
  'not-notified': {
    past: 'Decided not to notify the authority',
    record: 'Record why not notified',
    article: 'GDPR art. 33(1), 33(5)',
  },
  'people-planned': {
    past: 'Decided to tell the people',
    record: 'Plan to tell the people',
    article: 'GDPR art. 34(1)',
  },
  'people-told': {
    past: 'People told',
    record: 'Record that people were told',
    article: 'GDPR art. 34(1)',
  },
  'people-not-told': {
    past: 'Decided not to tell the people',
    record: 'Record why people are not told',
    article: 'GDPR art. 34(1), 34(3)',
  },
  closed: { past: 'Incident closed', record: 'Close incident', article: 'GDPR art. 33(5)' },
  reopened: { past: 'Incident reopened', record: 'Reopen', article: null },
  'taken-over': {
    past: 'Taken over from another log',
    record: 'Taken over from another log',
    article: null,
  },
  note: { past: 'Note', record: 'Add note', article: null },
}

export const natureWords: Record<choices.Nature, { name: string; hint: string; article: string }> =
  {
    confidentiality: {
      name: 'Confidentiality',
      hint: 'Somebody saw, or could see, data not meant for them.',
      article: 'GDPR art. 4(12)',
    },
    integrity: {
      name: 'Integrity',
      hint: 'Data were altered without permission or by mistake.',
      article: 'GDPR art. 4(12)',
    },
    availability: {
      name: 'Availability',
      hint: 'Data were lost, destroyed or out of reach, even for a while.',
      article: 'GDPR art. 4(12)',
    },
  }

export const occurrenceWords: Record<(typeof choices.OCCURRENCES)[number], string> = {
  unknown: 'Not known',
  'single-day': 'On one day',
  'from-to': 'Over a time',
  ongoing: 'Still going on',
}

export const exfiltrationWords: Record<(typeof choices.EXFILTRATIONS)[number], string> = {
  yes: 'Yes',
  likely: 'Likely',
  no: 'No',
  'not-assessable': 'Cannot be told',
}

export const intelligibilityWords: Record<(typeof choices.INTELLIGIBILITIES)[number], string> = {
  yes: 'Yes, others cannot read them',
  no: 'No, others can read them',
  partly: 'In part',
  'not-assessable': 'Cannot be told',
}

export const alterationWords: Record<(typeof choices.ALTERATIONS)[number], string> = {
  'without-trace': 'Altered without a trace',
  traceable: 'Altered, and it can be traced',
  'not-assessable': 'Cannot be told',
}

export const lossWords: Record<(typeof choices.LOSSES)[number], string> = {
  temporary: 'For a time',
  permanent: 'For good',
  'not-assessable': 'Cannot be told',
}

export const originWords: Record<(typeof choices.ORIGINS)[number], string> = {
  internal: 'From inside',
  external: 'From outside',
  unknown: 'Not known',
}

export const intentWords: Record<(typeof choices.INTENTS)[number], string> = {
  malicious: 'Malicious',
  'not-malicious': 'Not malicious',
  unknown: 'Not known',
}

export const incidentKindWords: Record<choices.IncidentKind, string> = {
  ransomware: 'Ransomware',
  malware: 'Other malware',
  hacking: 'Hacking',
  'credential-stuffing': 'Stolen passwords tried out',
  phishing: 'Phishing',
  'social-engineering': 'Deception of staff',
  'denial-of-service': 'Denial of service',
  'vulnerability-exploited': 'Weakness exploited',
  misconfiguration: 'Wrong configuration',
  'access-by-staff': 'Access by staff without need',
  'copied-by-staff': 'Copied by staff',
  'sent-to-wrong-person': 'Sent to the wrong person',
  'wrong-attachment': 'Wrong attachment',
  'open-distribution-list': 'Addresses visible to all recipients',
  'published-by-mistake': 'Published by mistake',
  'device-lost-or-stolen': 'Device lost or stolen',
  'paper-lost-or-stolen': 'Paper lost or stolen',
  'improper-disposal': 'Thrown away unsafely',
  'software-fault': 'Fault in software',
  'power-or-system-failure': 'Power or system failure',
  other: 'Other',
}

export const peopleCategoryWords: Record<(typeof choices.PEOPLE_CATEGORIES)[number], string> = {
  customers: 'Customers',
  users: 'Users',
  prospects: 'Prospective customers',
  'newsletter-subscribers': 'Newsletter subscribers',
  employees: 'Employees',
  applicants: 'Applicants',
  suppliers: 'Suppliers and their staff',
  minors: 'Minors',
  patients: 'Patients',
  'vulnerable-people': 'Other vulnerable people',
  other: 'Others',
}

export const affectedDataWords: Record<(typeof choices.AFFECTED_DATA)[number], string> = {
  basic: 'Names and dates of birth',
  contact: 'Contact data',
  identification: 'Identification numbers',
  'id-document': 'Copies of identity documents',
  credentials: 'Credentials',
  financial: 'Financial data',
  'payment-card': 'Payment cards',
  purchases: 'Purchases and contracts',
  communications: 'Content of communications',
  location: 'Location',
  usage: 'Usage and logs',
  'image-or-voice': 'Images or voice',
  'racial-or-ethnic-origin': 'Racial or ethnic origin',
  'political-opinions': 'Political opinions',
  'religion-or-belief': 'Religion or belief',
  'trade-union': 'Trade union membership',
  genetic: 'Genetic data',
  biometric: 'Biometric data',
  health: 'Health',
  'sex-life': 'Sex life or orientation',
  criminal: 'Criminal convictions and offences',
  other: 'Other data',
}

export const countKindWords: Record<(typeof choices.COUNT_KINDS)[number], string> = {
  exact: 'Exact',
  approximate: 'Approximate',
  unknown: 'Not known',
}

export const impactWords: Record<(typeof choices.IMPACTS)[number], string> = {
  'loss-of-control': 'Loss of control over their data',
  'limitation-of-rights': 'Limitation of their rights',
  discrimination: 'Discrimination',
  'identity-theft': 'Identity theft',
  fraud: 'Fraud',
  'financial-loss': 'Financial loss',
  'reversal-of-pseudonymisation': 'Pseudonymisation undone',
  reputation: 'Damage to reputation',
  'loss-of-secrecy': 'Loss of professional secrecy',
  'physical-harm': 'Physical harm',
  distress: 'Distress',
  'spam-or-phishing': 'Spam or phishing',
  other: 'Other',
}

export const impactSeverityWords: Record<(typeof choices.IMPACT_SEVERITIES)[number], string> = {
  minor: 'Minor',
  moderate: 'Moderate',
  severe: 'Severe',
}

export const partyRoleWords: Record<(typeof choices.PARTY_ROLES)[number], Cited> = {
  processor: { name: 'Processor', article: 'GDPR art. 33(2)' },
  'joint-controller': { name: 'Joint controller', article: 'GDPR art. 26' },
  recipient: { name: 'Recipient', article: 'GDPR art. 4(9)' },
  other: { name: 'Other', article: 'none' },
}

/** A number of incidents in words. */
export function breachesCount(count: number): string {
  return count === 1 ? '1 incident' : `${count.toLocaleString('en-GB')} incidents`
}

/** A number of people in words. */
export function peopleCountWords(count: number): string {
  return count === 1 ? '1 person' : `${count.toLocaleString('en-GB')} people`
}

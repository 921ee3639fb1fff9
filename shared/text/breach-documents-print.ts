import { amount, figure } from './amounts.ts'
import { breachesCount, peopleCountWords } from './breach-words.ts'

/** Words that all printed documents of incidents share. */
export const breachPrintText = {
  notYetKnown: 'not yet known',
  notRecorded: 'not recorded',
  draft: 'DRAFT',
  exampleNote: {
    one: 'This is an incident of the example register. It describes no real breach.',
    all: 'These are incidents of the example register. They describe no real breaches.',
  },
  runningHead: (party: string, register: string, title: string) =>
    `${party}, register version ${register}   ·   ${title}`,
  runningFoot: (ref: string, version: number, isDraft: boolean) =>
    `${ref}, ${versionWords(version, isDraft)}`,
  draftNote: 'This is a draft. It was not issued, and nothing shows that it was given to anyone.',
  version: 'Version',
  produced: 'Made',
  producedBy: (when: string, who: string | null) =>
    who === null ? `${when}, name not recorded` : `${when}, by ${who}`,
  digest: 'Digest of the data (SHA-256)',
  fileName: (kind: string, ref: string, party: string, version: number, isDraft: boolean) =>
    `${kind}_${ref}_${party}_${isDraft ? 'draft' : `v${version}`}`,
  files: {
    notification: 'Notification',
    'people-message': 'Message',
    record: 'Record',
    register: 'Breaches',
  },
  yes: 'Yes',
  no: 'No',
  none: 'None',
  gone: 'no longer in the register',
} as const

/** Which version a document is, or that it is none. */
export function versionWords(version: number, isDraft: boolean): string {
  return isDraft ? `draft before version ${version}` : `version ${version}`
}

/** Headings with the numbers of the template's blocks, and labels with their articles; the record uses them too. */
export const breachBlockText = {
  controller: {
    heading: 'Organisation',
    name: 'Controller',
    tradingName: 'Trading name',
    registrationNo: 'Registration number',
    contact: 'Address and contact',
    country: 'Country',
    sector: 'Sector',
    size: 'Size',
    staff: (count: number) => `${amount(count, 'employee')}`,
    representative: 'Representative in the Union',
  },
  people: {
    heading: 'People to turn to',
    reporter: 'Reporting person',
    dpo: 'Data protection officer',
    contactPoint: 'Contact for questions',
    theOfficer: 'the data protection officer',
    parties: 'Other parties',
    noParties: 'None recorded',
    toldUs: (when: string) => `told us ${when}`,
  },
  time: {
    heading: 'Time',
    occurred: 'When it happened',
    singleDay: (day: string) => `on one day: ${day}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    ongoing: (from: string) => `since ${from}, still going on`,
    estimated: (time: string) => `${time} (estimated)`,
    firstSignal: 'First signal',
    discovered: 'How it was discovered',
    aware: 'Awareness',
    signalDelay: 'Time between first signal and awareness',
    limit: 'Limit for the notification',
    limitIs: (hours: number, when: string) => `${when}, ${figure(hours)} h after awareness`,
    notified: 'Notified',
    delay: 'Reasons for the delay',
  },
  nature: {
    heading: 'Nature',
    description: 'What happened',
    natures: 'Nature of the breach',
    exfiltrated: 'Data left the organisation',
    unintelligible: 'Unintelligible to others',
    alteration: 'Alteration',
    loss: 'Loss of availability',
    kinds: 'Kind of incident',
    cause: 'Cause',
    systems: 'Systems involved',
  },
  scope: {
    heading: 'People and data',
    people: 'Categories of people',
    peopleCount: 'Number of people',
    data: 'Categories of data',
    recordCount: 'Number of records',
    exact: (count: string) => `${count}, exact`,
    approximate: (count: string) => `approximately ${count}`,
    plain: (count: string) => count,
    peopleOf: peopleCountWords,
    records: (count: number) => amount(count, 'record'),
  },
  before: { heading: 'Measures in place before', measures: 'Measures in place' },
  effects: {
    heading: 'Consequences',
    confidentiality: 'Loss of confidentiality',
    integrity: 'Loss of integrity',
    availability: 'Loss of availability',
    consequences: 'Likely consequences',
    impacts: 'Possible effects on people',
    severity: 'Severity of the effects',
    risk: 'Risk for people',
    method: 'Method of assessment',
    score: (method: string, se: string, band: string) =>
      `${method}: severity ${se} of 6.00, ${band.toLowerCase()}`,
  },
  after: {
    heading: 'Measures and telling the people',
    taken: 'Measures taken',
    planned: 'Measures planned',
    told: 'People told',
    toldOn: (when: string) => `Yes, ${when}`,
    ordered: 'ordered by the authority (GDPR art. 34(4))',
    number: (people: string) => `${people} told`,
    means: (means: string) => `by: ${means}`,
    document: (name: string) => `text: ${name}`,
    planFor: (day: string) => `Planned for ${day}`,
    undecided: 'Undecided',
    notTold: (ground: string) => `No. ${ground}`,
  },
  others: {
    heading: 'Other authorities, cross-border processing and attachments',
    police: 'Police',
    policeTold: (parts: string) => (parts === '' ? 'told' : `told: ${parts}`),
    policeNotTold: 'not told',
    authorities: 'Other authorities',
    crossBorder: 'Cross-border processing',
    leadAuthority: 'Lead supervisory authority',
    countries: 'Countries and people there',
    country: (name: string, people: string | null) =>
      people === null ? name : `${name}: ${people}`,
    attachments: 'Attachments',
    file: (name: string, digest: string) => `${name} (SHA-256 ${digest})`,
  },
} as const

/** Words of the notification to the authority. GDPR art. 33(3), 33(4). */
export const noticePrintText = {
  title: 'Notification of a personal data breach',
  short: 'Notification of a breach',
  titleWithdrawn: 'Withdrawal of a notification of a personal data breach',
  authority: 'Supervisory authority',
  kindHeading: 'Kind of notification',
  kind: 'Kind',
  kinds: {
    initial: 'New notification, incomplete: the rest follows in phases',
    'follow-up': 'Follow-up to an earlier notification, still incomplete',
    completeNew: 'New notification, complete',
    completeFollowUp: 'Follow-up to an earlier notification, complete',
    withdrawn: 'Withdrawn',
  },
  withdrawnReason: 'Reason for the withdrawal',
  earlier: 'Earlier notification',
  earlierNumber: (reference: string | null, when: string) =>
    reference === null
      ? `made ${when}, the authority’s number is not recorded`
      : `number ${reference}, made ${when}`,
  earlierWithdrawn: (earlier: string) => `${earlier}; it was withdrawn`,
  earlierUnrecorded: 'not recorded',
  follows: 'Follows',
  followed: (version: number, when: string) => `version ${version} of ${when}, digest of its data`,
  ownReference: 'Own reference',
  note: 'The numbers before the headings are those of the blocks in the EDPB’s template for notifications, version 1.0, adopted on 8 June 2026 for consultation; block 5 is not used. Its final version was not seen: to be confirmed. What is marked “not yet known” follows without undue further delay (GDPR art. 33(4)).',
  noteComplete:
    'The numbers before the headings are those of the blocks in the EDPB’s template for notifications, version 1.0, adopted on 8 June 2026 for consultation; block 5 is not used. Its final version was not seen: to be confirmed.',
  numbers: {
    kind: '1',
    people: '2',
    time: '3.1',
    nature: '3.2',
    scope: '3.3, 3.4',
    before: '3.5',
    effects: '4.1, 4.2',
    after: '4.3, 4.4',
    others: '6',
  },
} as const

/** Words of the internal record. GDPR art. 33(5). */
export const recordPrintText = {
  title: (ref: string) => `Record of the personal data breach ${ref}`,
  short: (ref: string) => `Record ${ref}`,
  incident: 'Incident',
  reference: 'Reference',
  state: 'State',
  people: 'Telling the people',
  closed: 'Closed',
  notClosed: 'not closed yet',
  facts: 'Facts',
  effects: 'Effects',
  remedial: 'Remedial action',
  decisions: {
    heading: 'Decisions and their reasons',
    none: 'No decision is recorded.',
    day: 'When',
    what: 'Decision and reasons',
    by: 'By',
  },
  assessments: {
    heading: 'Assessments of the risk',
    none: 'No assessment is recorded.',
    title: (no: number, when: string, by: string | null) =>
      `Assessment ${no}, ${when}${by === null ? '' : `, by ${by}`}`,
    outcome: 'Outcome',
    score: 'Severity',
    sumLabel: 'Computation',
    scoreIs: (se: string, band: string) => `${se}, ${band.toLowerCase()}`,
    sum: (dpc: string, ei: string, cb: string, se: string) =>
      `${dpc} (context) × ${ei} (identification) + ${cb} (circumstances) = ${se}`,
    types: 'Context of the data',
    type: (name: string, score: number, base: number, adjust: number) =>
      adjust === 0
        ? `${name}: ${score}`
        : `${name}: ${base} ${adjust > 0 ? '+' : '−'} ${Math.abs(adjust)} = ${score}`,
    identification: 'Ease of identification',
    circumstances: 'Circumstances',
    circumstance: {
      confidentiality: (points: string) => `confidentiality ${points}`,
      integrity: (points: string) => `integrity ${points}`,
      availability: (points: string) => `availability ${points}`,
      malicious: (points: string) => `malicious intent ${points}`,
    },
    reasoned: (value: string, why: string | null) => (why === null ? value : `${value}. ${why}`),
    flags: 'Beside the score',
    examples: 'Compared with',
    reasons: 'Reasons',
  },
  timeline: {
    heading: 'Timeline',
    day: 'When',
    step: 'What happened',
    details: 'Details',
    by: 'By',
    firstSignal: 'First signal',
  },
  documents: {
    heading: 'Documents issued',
    none: 'No document was issued.',
    name: 'Document',
    issued: 'Issued',
    by: 'By',
    digest: 'SHA-256 of the file',
    line: (kind: string, stage: string | null, version: number) =>
      `${kind}${stage === null ? '' : `, ${stage.toLowerCase()}`}, version ${version}`,
  },
  files: {
    heading: 'Files',
    none: 'No file is kept with the incident.',
    name: 'File',
    size: 'Size',
    added: 'Added',
    digest: 'SHA-256',
    note: 'The files themselves are kept in the register and are not part of this document.',
  },
  lessons: { heading: 'Lessons and follow-up', lessons: 'Lessons', tasks: 'Tasks' },
  task: (what: string, owner: string | null, due: string | null, done: string | null) =>
    [what, owner, due === null ? null : `due ${due}`, done === null ? 'not done' : `done ${done}`]
      .filter(Boolean)
      .join('; '),
  links: {
    heading: 'Links',
    activities: 'Activities',
    processors: 'Processors',
    requests: 'Requests',
    measures: 'Security measures',
    origin: 'Taken over from',
    originIs: (source: string, row: number, fileName: string) =>
      `${source}, row ${row} of ${fileName}`,
  },
} as const

/** Words of the register of breaches. GDPR art. 33(5). */
export const registerPrintText = {
  title: 'Register of personal data breaches',
  short: 'Register of breaches',
  period: 'Period',
  count: (count: number) =>
    count === 0
      ? 'No incident is recorded in this period.'
      : `${breachesCount(count)} ${count === 1 ? 'is' : 'are'} recorded in this period.`,
  counts: (notified: number, notNotified: number, told: number, open: number) =>
    `Notified to the authority: ${figure(notified)}; not notified, with reasons: ${figure(notNotified)}; people told: ${figure(told)}; still open: ${figure(open)}.`,
  countLabel: 'Incidents',
  placed:
    'An incident belongs to the day of awareness, or to that of the first signal while there is none, each in the incident’s own time zone.',
  periodWords: (from: string | null, to: string | null) =>
    from === null
      ? to === null
        ? 'everything recorded'
        : `until ${to}`
      : to === null
        ? `from ${from}`
        : `${from} to ${to}`,
  heads: {
    ref: 'No.',
    incident: 'Incident',
    aware: 'Aware',
    risk: 'Risk',
    authority: 'Authority',
    people: 'People',
    state: 'State',
  },
  signalOnly: (when: string) => `first signal ${when}`,
  told: (when: string) => `notified ${when}`,
  toldUndated: 'notified, when is not recorded',
  late: 'late',
  inTime: 'in time',
  lateUnknown: 'whether in time is not known',
  effects: 'Effects',
  remedial: 'Remedial action',
  notNotified: 'Why not notified',
  risk: 'Why this risk',
  fallback: 'All-Incidents',
} as const

/** Articles beside the labels. */
export const breachArticles = {
  controller: 'GDPR art. 4(7)',
  nature: 'GDPR art. 33(3)(a)',
  contact: 'GDPR art. 33(3)(b)',
  consequences: 'GDPR art. 33(3)(c)',
  measures: 'GDPR art. 33(3)(d)',
  phases: 'GDPR art. 33(4)',
  record: 'GDPR art. 33(5)',
  limit: 'GDPR art. 33(1)',
  people: 'GDPR art. 34',
  unintelligible: 'GDPR art. 34(3)(a)',
  representative: 'GDPR art. 27',
  parties: 'GDPR art. 26, 33(2)',
  crossBorder: 'GDPR art. 4(23), 56',
  before: 'GDPR art. 32',
  natures: 'GDPR art. 4(12)',
} as const

/** Columns of the register as a table file, in their order. */
export const registerTableHeads = {
  refNo: 'Number',
  title: 'Incident',
  state: 'State',
  natures: 'Nature',
  firstSignal: 'First signal',
  aware: 'Aware',
  limit: 'Limit',
  notified: 'Notified',
  late: 'Late',
  delayReason: 'Reasons for the delay',
  timeZone: 'Time zone',
  occurred: 'When it happened',
  description: 'What happened',
  kinds: 'Kind of incident',
  people: 'Categories of people',
  peopleCount: 'Number of people',
  data: 'Categories of data',
  recordCount: 'Number of records',
  effects: 'Effects',
  band: 'Severity',
  outcome: 'Risk',
  outcomeReasons: 'Reasons for the risk',
  notNotified: 'Reasons for not notifying',
  peopleTold: 'Telling the people',
  measuresTaken: 'Measures taken',
  measuresPlanned: 'Measures planned',
  lessons: 'Lessons',
  activities: 'Activities',
  closed: 'Closed',
} as const

export const registerTableText = {
  sheetName: 'Breaches',
  fileName: (party: string, period: string) => `Breaches_${party}_${period}`,
} as const

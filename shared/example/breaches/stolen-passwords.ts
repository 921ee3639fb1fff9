import type { Assessment } from '../../domain/breaches/assessment.ts'
import type { Breach } from '../../domain/breaches/breach.ts'
import type { PeopleMessage } from '../../domain/breaches/message.ts'
import { exampleId } from '../catalogues.ts'
import { AUTHORITY, exampleAssessment, exampleBreach, type Step } from './example-breach.ts'
import type { ExampleTime } from './example-time.ts'

const PEOPLE = 1312
/** The day on which it became known, counted back from today. */
const KNOWN = 40

/** Closed and notified in time: passwords stolen elsewhere opened accounts, and purchases were seen. */
export function stolenPasswords(time: ExampleTime): Breach {
  const assessment = assessed(time)
  return exampleBreach(
    1,
    {
      ...story(time),
      ...extent(),
      ...others(time),
      title: 'Stolen passwords tried out on customer accounts',
      timeZone: time.timeZone,
      firstSignal: time.point(KNOWN, '07:55'),
      createdOn: time.day(KNOWN),
      changedOn: time.day(KNOWN - 20),
      assessments: [assessment],
      message: { ...MESSAGE },
    },
    steps(time, assessment.id),
  )
}

function story(time: ExampleTime) {
  return {
    howDiscovered:
      'Monitoring of the log-in page raised an alarm: forty times more failed log-ins than usual.',
    occurred: {
      kind: 'from-to',
      from: time.point(KNOWN + 1, '22:40'),
      to: time.point(KNOWN, '06:15'),
      isEstimated: false,
    },
    description:
      'Lists of e-mail addresses and passwords stolen from other websites were tried out on our log-in page from several hundred network addresses. 1,312 accounts were opened with passwords their owners use elsewhere too. In each, the page with past orders was loaded: name, e-mail address and games bought. Keys already used are not shown there, and card numbers are not kept by us.',
    measuresBefore:
      'Passwords kept as salted hashes; a limit of log-ins per network address; a second factor on offer but not required.',
    consequences: {
      confidentiality:
        'Strangers know name, e-mail address and games bought. They may send convincing false messages about an order, and try the same password elsewhere.',
      integrity: null,
      availability: null,
    },
    measuresTaken:
      'Sessions of all 1,312 accounts ended and passwords reset within three hours; network addresses blocked; log-ins checked against lists of known stolen passwords.',
    measuresPlanned: 'A second factor for every log-in from a new device.',
    lessons:
      'A limit per network address does not stop many addresses at once: the limit now counts per account too. The alarm rang at night and was read in the morning; it now calls the person on duty.',
    tasks: [
      {
        id: exampleId('breach-task', '1-1'),
        what: 'Count failed log-ins per account as well as per network address',
        owner: 'Head of engineering',
        dueOn: time.day(KNOWN - 14),
        doneOn: time.day(KNOWN - 12),
      },
      {
        id: exampleId('breach-task', '1-2'),
        what: 'Let the alarm of the log-in page call the person on duty',
        owner: 'Operations',
        dueOn: time.day(KNOWN - 20),
        doneOn: time.day(KNOWN - 19),
      },
    ],
  } satisfies Partial<Breach>
}

function extent() {
  return {
    natures: ['confidentiality'],
    exfiltrated: 'likely',
    unintelligible: 'no',
    incidentKinds: ['credential-stuffing'],
    origin: 'external',
    intent: 'malicious',
    people: { categories: ['customers', 'users'], other: null, count: PEOPLE, countIs: 'exact' },
    data: {
      types: ['basic', 'contact', 'credentials', 'purchases'],
      other: null,
      records: 9400,
      recordsAre: 'approximate',
      categoryIds: [exampleId('category', 'account'), exampleId('category', 'transaction')],
    },
    impacts: ['loss-of-control', 'fraud', 'spam-or-phishing'],
    impactSeverity: 'moderate',
    systemIds: [exampleId('system', 'shop')],
    activityIds: ['03', '05', '07'].map((activity) => exampleId('pa', activity)),
    requestIds: [exampleId('request', '09')],
  } satisfies Partial<Breach>
}

function others(time: ExampleTime) {
  return {
    reporter: {
      name: 'Rasa Jonaityte (invented)',
      role: 'Head of security',
      contact: 'security@example.com',
    },
    contactPoint: 'Data protection officer (invented), privacy@example.com',
    parties: [
      {
        id: exampleId('breach-party', '1-1'),
        role: 'processor',
        name: 'Northgate Hosting (invented)',
        processorId: null,
        toldUsAt: null,
        note: 'Runs the servers; gave us the logs of the night on the same day.',
      },
    ],
    police: { told: 'yes', on: time.day(KNOWN - 3), reference: 'EX-2208' },
    isCrossBorder: 'yes',
    leadAuthority: AUTHORITY,
    countries: [
      { country: 'LT', people: 541 },
      { country: 'PL', people: 402 },
      { country: 'DE', people: 369 },
    ],
  } satisfies Partial<Breach>
}

function assessed(time: ExampleTime): Assessment {
  return exampleAssessment('1', time.at(KNOWN, '16:20'), {
    method: 'enisa',
    answers: {
      types: [
        { type: 'simple', adjust: 0, why: 'Name and e-mail address.' },
        {
          type: 'behavioural',
          adjust: 0,
          why: 'Games bought over years; the passwords opened nothing beyond the account.',
        },
      ],
      identification: 1,
      identificationWhy: 'The full name stands beside the e-mail address.',
      confidentiality: 0.5,
      integrity: 0,
      availability: 0,
      malicious: true,
      circumstancesWhy: 'Nobody knows how many people hold the list of opened accounts.',
      individuals: PEOPLE,
      unintelligible: false,
    },
    exampleCodes: ['01/2021-07', '9/2022-vi'],
    outcome: 'high-risk',
    reasons:
      'Strangers were in the accounts on purpose, and what they saw makes false messages convincing. The published cases nearest to ours are notified and told to the people.',
  })
}

function steps(time: ExampleTime, assessmentId: string): Step[] {
  const notice = {
    kind: 'notified',
    authority: AUTHORITY,
    means: 'Form on the website of the authority',
    documentId: null,
    delayReason: null,
  } as const
  return [
    {
      kind: 'triaged',
      at: time.at(KNOWN, '08:30'),
      text: 'Logs of the night are read; log-in is slowed down for everybody.',
    },
    { kind: 'aware', at: time.at(KNOWN, '10:40'), delayReason: null },
    { kind: 'assessed', at: time.at(KNOWN, '16:20'), assessmentId },
    {
      ...notice,
      at: time.at(KNOWN - 1, '11:05'),
      stage: 'initial',
      reference: 'EX-5190',
      text: 'Number of accounts and measures so far; the logs were still being read.',
    },
    {
      kind: 'people-told',
      at: time.at(KNOWN - 1, '17:00'),
      number: PEOPLE,
      means: 'E-mail to each person',
      documentId: null,
      isOrdered: false,
      text: null,
    },
    {
      kind: 'note',
      at: time.at(KNOWN - 4, '10:15'),
      text: '61 % of the people have set a new password; nine asked what was seen and were answered.',
    },
    {
      ...notice,
      at: time.at(KNOWN - 9, '15:10'),
      stage: 'complete',
      reference: 'EX-5190',
      text: 'Final numbers, countries, and what was changed.',
    },
    { kind: 'closed', at: time.at(KNOWN - 20, '14:00'), text: null },
  ]
}

const MESSAGE: PeopleMessage = {
  subject: 'Strangers opened your account with your password',
  opening:
    'Somebody opened your account with us with your e-mail address and password. We think that the password was stolen from another website, because it was not taken from ours.',
  nature:
    'During one night strangers tried out stolen passwords on our log-in page. In your account they saw your name, your e-mail address and the games that you bought. Keys you have used and card numbers cannot be seen there.',
  contact:
    'Our data protection officer answers your questions: privacy@example.com. You need not give a reason.',
  consequences:
    'You may receive false messages that name a game you bought. The same password may be tried on other websites.',
  measures:
    'We ended every session of your account, reset your password, and blocked the addresses from which the log-ins came.',
  advice:
    'Choose a new password that you use nowhere else. Change it wherever you used the old one. Do not open links in messages about orders; go to our website yourself.',
  closing: 'We are sorry that this happened.',
}

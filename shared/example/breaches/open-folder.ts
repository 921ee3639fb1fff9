import type { Breach } from '../../domain/breaches/breach.ts'
import { exampleId } from '../catalogues.ts'
import { exampleBreach } from './example-breach.ts'
import type { ExampleTime } from './example-time.ts'

/** Running: a list of subscribers could be opened by anybody; nobody has assessed it yet. */
export function openFolder(time: ExampleTime): Breach {
  return exampleBreach(
    3,
    {
      ...story(time),
      ...extent(time),
      title: 'Newsletter list open to anybody with the link',
      timeZone: time.timeZone,
      firstSignal: { at: time.ago(49, 31), isDayOnly: false },
      createdOn: time.day(2),
      changedOn: time.day(1),
    },
    [
      {
        kind: 'triaged',
        at: time.ago(48, 50),
        text: 'The provider of the mail tool was asked at once what lies behind the link and who can open it.',
      },
      { kind: 'aware', at: time.ago(45, 46), delayReason: null },
      {
        kind: 'note',
        at: time.ago(26, 5),
        text: 'The provider of the mail tool was asked for its log of who opened the link.',
      },
    ],
  )
}

function story(time: ExampleTime) {
  return {
    howDiscovered:
      'A subscriber asked about a link that somebody had passed on; what it opened was not said.',
    occurred: {
      kind: 'from-to',
      from: { at: time.ago(216, 0), isDayOnly: false },
      to: { at: time.ago(45, 10), isDayOnly: false },
      isEstimated: true,
    },
    description:
      'A list of subscribers was exported from the mail tool for a test and shared by a link that anybody could open. It holds first name, e-mail address, country and the day of subscription. Whether anybody opened it is not known yet.',
    measuresBefore: 'Exports are meant to be shared with named people only; nothing enforced it.',
    consequences: {
      confidentiality: 'Addresses may be used for unwanted or false messages.',
      integrity: null,
      availability: null,
    },
    measuresTaken: 'The link was closed and the file deleted.',
    measuresPlanned: 'Links for anybody are switched off in the mail tool.',
    tasks: [
      {
        id: exampleId('breach-task', '3-1'),
        what: 'Read the log of the link: how often was it opened, and from where',
        owner: 'Operations',
        dueOn: time.day(-1),
        doneOn: null,
      },
    ],
    reporter: { name: 'Egle Stankute (invented)', role: 'Marketing', contact: null },
  } satisfies Partial<Breach>
}

function extent(time: ExampleTime) {
  return {
    natures: ['confidentiality'],
    exfiltrated: 'not-assessable',
    unintelligible: 'no',
    incidentKinds: ['misconfiguration', 'published-by-mistake'],
    origin: 'internal',
    intent: 'not-malicious',
    people: {
      categories: ['newsletter-subscribers'],
      other: null,
      count: 2300,
      countIs: 'approximate',
    },
    data: {
      types: ['basic', 'contact'],
      other: null,
      records: 2300,
      recordsAre: 'approximate',
      categoryIds: [exampleId('category', 'account')],
    },
    impacts: ['loss-of-control', 'spam-or-phishing'],
    parties: [
      {
        id: exampleId('breach-party', '3-1'),
        role: 'processor',
        name: 'Postwind Mail (invented)',
        processorId: null,
        toldUsAt: time.ago(45, 46),
        note: 'The link opens the list, for anybody and without a password.',
      },
    ],
    systemIds: [exampleId('system', 'mail')],
    activityIds: [exampleId('pa', '12'), exampleId('pa', '13')],
  } satisfies Partial<Breach>
}

import type { Assessment } from '../../domain/breaches/assessment.ts'
import type { Breach } from '../../domain/breaches/breach.ts'
import { exampleId } from '../catalogues.ts'
import { exampleAssessment, exampleBreach, type Step } from './example-breach.ts'
import type { ExampleTime } from './example-time.ts'

/** The day on which it became known, counted back from today. */
const KNOWN = 18

/** Not notified, with reasons: the key of a game went to another buyer, who deleted it. */
export function wrongBuyer(time: ExampleTime): Breach {
  const assessment = assessed(time)
  return exampleBreach(
    2,
    {
      ...story(time),
      ...extent(),
      title: 'Game key e-mailed to the wrong buyer',
      timeZone: time.timeZone,
      firstSignal: time.point(KNOWN, '13:15'),
      createdOn: time.day(KNOWN),
      changedOn: time.day(KNOWN - 1),
      assessments: [assessment],
    },
    steps(time, assessment.id),
  )
}

function story(time: ExampleTime) {
  return {
    howDiscovered: 'The person who received the e-mail wrote back that it was not theirs.',
    occurred: {
      kind: 'single-day',
      from: time.point(KNOWN, '12:48'),
      to: null,
      isEstimated: false,
    },
    description:
      'Customer care sent a new key by hand after a fault. The address was completed from the list of earlier messages, and the e-mail went to another buyer with the same first name. It named the buyer, the order number, the game and its key.',
    measuresBefore: 'Keys are normally sent by the shop itself, without anybody typing an address.',
    consequences: {
      confidentiality:
        'One other customer saw a name, an order number and a game. The key could have been used before it was blocked.',
      integrity: null,
      availability: null,
    },
    measuresTaken:
      'The key was blocked after 20 minutes, unused, and a new one sent to the buyer. The receiver deleted the e-mail and confirmed it in writing. The buyer was told by telephone and had no questions.',
    measuresPlanned:
      'Keys are sent again from the order itself, where the address cannot be typed.',
    tasks: [
      {
        id: exampleId('breach-task', '2-1'),
        what: 'Offer “send the key again” in the order',
        owner: 'Head of customer care',
        dueOn: time.day(-10),
        doneOn: null,
      },
    ],
    reporter: { name: 'Tomas Vitkus (invented)', role: 'Customer care', contact: null },
  } satisfies Partial<Breach>
}

function extent() {
  return {
    natures: ['confidentiality'],
    exfiltrated: 'no',
    unintelligible: 'no',
    incidentKinds: ['sent-to-wrong-person'],
    origin: 'internal',
    intent: 'not-malicious',
    people: { categories: ['customers'], other: null, count: 1, countIs: 'exact' },
    data: {
      types: ['basic', 'purchases'],
      other: null,
      records: 1,
      recordsAre: 'exact',
      categoryIds: [exampleId('category', 'transaction')],
    },
    impacts: ['loss-of-control'],
    impactSeverity: 'minor',
    police: { told: 'no', on: null, reference: null },
    isCrossBorder: 'no',
    systemIds: [exampleId('system', 'postbox')],
    activityIds: [exampleId('pa', '07'), exampleId('pa', '14')],
  } satisfies Partial<Breach>
}

function assessed(time: ExampleTime): Assessment {
  return exampleAssessment('2', time.at(KNOWN, '15:30'), {
    method: 'enisa',
    answers: {
      types: [{ type: 'simple', adjust: 0, why: 'A name and a single order.' }],
      identification: 1,
      identificationWhy: 'The full name stands beside the order number.',
      confidentiality: 0.25,
      integrity: 0,
      availability: 0,
      malicious: false,
      circumstancesWhy: 'One receiver, who is known and wrote to us.',
      individuals: 1,
      unintelligible: false,
    },
    exampleCodes: ['01/2021-09', '01/2021-13'],
    outcome: 'unlikely',
    reasons:
      'One order was seen by one known person, who deleted it and said so in writing. The key was blocked unused. A risk for the buyer is unlikely.',
  })
}

function steps(time: ExampleTime, assessmentId: string): Step[] {
  return [
    { kind: 'aware', at: time.at(KNOWN, '13:50'), delayReason: null },
    { kind: 'assessed', at: time.at(KNOWN, '15:30'), assessmentId },
    {
      kind: 'not-notified',
      at: time.at(KNOWN - 1, '09:40'),
      reason:
        'A risk for the buyer is unlikely: one order, one known receiver who deleted the e-mail, and a key blocked before it was used.',
    },
    {
      kind: 'people-not-told',
      at: time.at(KNOWN - 1, '09:50'),
      ground: 'no-high-risk',
      reason: 'No high risk. The buyer was told by telephone all the same, with the new key.',
    },
  ]
}

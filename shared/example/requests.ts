import type { NewEvent, RequestEvent } from '../domain/requests/event.ts'
import type { Request } from '../domain/requests/request.ts'
import type { RequestType } from '../domain/requests/types.ts'
import { addDays } from '../domain/values/day.ts'
import { exampleId } from './catalogues.ts'

/** An event of the example: how many days after receipt, and the rest of it. */
type Step = [day: number, event: WithoutDay<NewEvent>]
type WithoutDay<E> = E extends unknown ? Omit<E, 'on'> : never
/** A case of the example; all days count from today backwards or from its receipt onwards. */
type Story = {
  types: RequestType[]
  daysAgo: number
  name: string | null
  email?: string
  reference?: string
  subject: string
  notes?: string
  channel: Request['channel']
  country: string | null
  steps?: Step[]
  activities?: string[]
  related?: number[]
  authority?: { name: string; reference: string; dueInDays: number }
  reviewer?: string
}

const REMEDIES =
  'Told of the right to complain to a supervisory authority (art. 77) and to go to court (art. 79).'
const WORK: Step = [1, { kind: 'triaged' }]
const FULL = { kind: 'answered', outcome: 'full', reason: null, remedies: null } as const
const mailOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@example.com`

const STORIES: Story[] = [
  {
    types: ['ACCESS'],
    daysAgo: 230,
    name: 'Ilze Berzina',
    subject: 'Copy of all data of the account',
    channel: 'email',
    country: 'LV',
    activities: ['03', '07'],
    steps: [WORK, [17, FULL], [20, { kind: 'closed' }]],
  },
  {
    types: ['OTHER'],
    daysAgo: 90,
    name: 'Pieter Jansen',
    subject: 'Key of a game does not work',
    channel: 'web-form',
    country: 'NL',
    steps: [[1, { kind: 'not-dp', reason: 'Asks for a refund; nothing about personal data.' }]],
  },
  {
    types: ['ERASE'],
    daysAgo: 85,
    name: 'Marta Kowalska',
    reference: 'Customer 40117',
    subject: 'Delete my account and my purchases',
    channel: 'helpdesk',
    country: 'PL',
    activities: ['03', '08'],
    steps: [
      WORK,
      [
        20,
        {
          kind: 'answered',
          outcome: 'part',
          reason: 'Invoices have to be kept for tax law; art. 17(3)(b).',
          remedies: REMEDIES,
        },
      ],
      [21, { kind: 'recipients-told', text: 'The payment service was told.' }],
    ],
  },
  {
    types: ['OBJECT'],
    daysAgo: 80,
    name: 'Lucas Moreau',
    subject: 'No personal recommendations',
    channel: 'email',
    country: 'FR',
    activities: ['02'],
    related: [13],
    steps: [
      WORK,
      [
        25,
        {
          kind: 'answered',
          outcome: 'refused',
          reason: 'No ground from his situation was named; asked for one.',
          remedies: REMEDIES,
        },
      ],
      [66, { kind: 'reopened', complaintId: idOf(13) }],
    ],
  },
  {
    types: ['PORT'],
    daysAgo: 75,
    name: null,
    email: 'k.o@example.com',
    subject: 'Move my purchases to another shop',
    channel: 'email',
    country: 'DE',
    steps: [
      [2, { kind: 'identity-asked', reason: 'The address is not the one of the account.' }],
      [34, { kind: 'no-answer', personToldOn: '' }],
    ],
  },
  {
    types: ['RECTIFY'],
    daysAgo: 60,
    name: 'Jonas Petrauskas',
    subject: 'Wrong spelling of my name on invoices',
    channel: 'phone',
    country: 'LT',
    steps: [
      WORK,
      [6, FULL],
      [7, { kind: 'recipients-told', text: null }],
      [30, { kind: 'closed' }],
    ],
  },
  {
    types: ['RESTRICT'],
    daysAgo: 55,
    name: 'Eva Novak',
    subject: 'Do not use my data while the payment is disputed',
    channel: 'post',
    country: 'CZ',
    steps: [WORK, [4, { kind: 'withdrawn', proof: 'Letter of the 5th day, in the file' }]],
  },
  {
    types: ['ACCESS'],
    daysAgo: 50,
    name: 'Tomasz Zielinski',
    subject: 'All data since 2016, with every message',
    notes: 'Four accounts over eight years; messages name other people.',
    channel: 'email',
    country: 'PL',
    activities: ['03', '05', '14'],
    steps: [
      WORK,
      [
        20,
        {
          kind: 'extended',
          months: 2,
          reason: 'Four accounts and many messages that name other people.',
        },
      ],
    ],
  },
  {
    types: ['ERASE', 'WITHDRAW'],
    daysAgo: 36,
    name: 'Sofia Rossi',
    subject: 'Delete everything, I take back my consent',
    channel: 'web-form',
    country: 'IT',
    activities: ['12'],
    steps: [WORK, [1, { kind: 'stopped' }]],
  },
  {
    types: ['ADM'],
    daysAgo: 27,
    name: 'Katrin Weber',
    subject: 'My account was blocked by a program',
    channel: 'email',
    country: 'DE',
    activities: ['10'],
    reviewer: 'Head of customer care',
    steps: [WORK],
  },
  {
    types: ['ACCESS', 'CHILD_ERASE'],
    daysAgo: 20,
    name: 'Aoife Byrne',
    subject: 'What do you hold on my son? Then delete it',
    channel: 'email',
    country: 'IE',
    activities: ['20'],
    steps: [
      WORK,
      [
        3,
        {
          kind: 'clarification-asked',
          reason:
            'Four years of logs and messages of three accounts are kept; asked which ones are meant.',
        },
      ],
    ],
  },
  {
    types: ['ACCESS'],
    daysAgo: 16,
    name: 'Mantas Kazlauskas',
    subject: 'Which data of me do you sell?',
    channel: 'helpdesk',
    country: 'LT',
    steps: [[3, { kind: 'identity-asked', reason: 'Writes from an address that no account has.' }]],
  },
  {
    types: ['COMPLAINT_SA'],
    daysAgo: 14,
    name: 'Lucas Moreau',
    subject: 'Complaint about the refused objection',
    channel: 'authority',
    country: 'FR',
    related: [4],
    authority: { name: 'Supervisory authority (invented)', reference: 'EX-4711', dueInDays: 12 },
    steps: [WORK],
  },
  {
    types: ['COMPLAINT_DIRECT'],
    daysAgo: 10,
    name: 'Oliver Smith',
    subject: 'Nobody answers my letters',
    channel: 'post',
    country: 'GB',
    steps: [WORK, [2, { kind: 'acknowledged' }]],
  },
  {
    types: ['ACCESS', 'RECTIFY'],
    daysAgo: 9,
    name: 'Emma Virtanen',
    subject: 'Sent by mistake, meant for the payment service',
    channel: 'email',
    country: 'FI',
    steps: [[2, { kind: 'forwarded', to: 'The payment service', personToldOn: '' }]],
  },
  {
    types: ['OBJECT_DM'],
    daysAgo: 3,
    name: 'Hannah Schmidt',
    subject: 'Stop the newsletter',
    channel: 'email',
    country: 'DE',
    activities: ['13'],
    steps: [WORK],
  },
  {
    types: ['OBJECT'],
    daysAgo: 12,
    name: 'Nikos Papadakis',
    subject: 'No statistics about my purchases',
    channel: 'email',
    country: 'GR',
    activities: ['01'],
    steps: [
      WORK,
      [
        8,
        {
          kind: 'answered',
          outcome: 'refused',
          reason: 'The statistics hold no personal data any more.',
          remedies: REMEDIES,
        },
      ],
    ],
  },
  {
    types: ['ACCESS'],
    daysAgo: 8,
    name: 'Liisa Tamm',
    subject: 'What do you know about me?',
    channel: 'email',
    country: 'EE',
    steps: [WORK, [5, FULL]],
  },
  {
    types: [],
    daysAgo: 1,
    name: 'Petra Horvat',
    subject: 'Question about my data',
    channel: 'web-form',
    country: 'HR',
  },
]

/** Invented requests and complaints for the example register, in every state, as they stand today. */
export function exampleRequests(today: string): Request[] {
  return STORIES.map((story, index) => requestOf(story, index + 1, today))
}

function requestOf(story: Story, number: number, today: string): Request {
  const receivedOn = addDays(today, -story.daysAgo)
  const { name, authority } = story
  return {
    id: idOf(number),
    refNo: `RQ-${String(number).padStart(4, '0')}`,
    types: [...story.types],
    requester: {
      name,
      email: story.email ?? (name === null ? null : mailOf(name)),
      reference: story.reference ?? null,
    },
    subject: story.subject,
    notes: story.notes ?? null,
    channel: story.channel,
    country: story.country,
    receivedOn,
    receivedAt: null,
    events: (story.steps ?? []).map((step, index) =>
      eventOf(step, receivedOn, `${number}-${index}`),
    ),
    authority: authority
      ? {
          name: authority.name,
          reference: authority.reference,
          dueOn: addDays(today, authority.dueInDays),
        }
      : null,
    reviewer: story.reviewer ?? null,
    activityIds: (story.activities ?? []).map((activity) => exampleId('pa', activity)),
    relatedIds: (story.related ?? []).map(idOf),
    systemsAsked: [],
    imported: null,
    erasedOn: null,
    createdOn: receivedOn,
    changedOn: today,
  }
}

function eventOf([day, event]: Step, receivedOn: string, word: string): RequestEvent {
  const on = addDays(receivedOn, day)
  const told = 'personToldOn' in event ? { personToldOn: on } : {}
  // The cast: an event without its day and identifier, and both of them.
  return { ...event, ...told, id: exampleId('event', word), on } as RequestEvent
}

function idOf(number: number): string {
  return exampleId('request', String(number).padStart(2, '0'))
}

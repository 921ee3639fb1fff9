import type { Deletion } from '../../domain/deletions/deletion.ts'
import { ADVERTISING_PARTNERS, exampleId } from '../catalogues.ts'
import { keptPart } from './kept-part.ts'
import {
  category,
  type DeletionMoment,
  exampleDeletion,
  named,
  type Step,
  system,
  timeOf,
  when,
} from './example-deletion.ts'
import type { ExampleTime } from '../breaches/example-time.ts'

/** The days of their signals, counted back from today; a parent's request came on the second. */
const WAITING = 30
const DELETING = 20
const CHECKING = 2
/** The request for deletion of a child's data among the requests of the example. */
const PARENTS_REQUEST = exampleId('request', '11')

/** Waits for its backups: deleted in Lithuania, but for the payments that accounting law keeps. */
export function waitingCase(moment: DeletionMoment): Deletion {
  const time = timeOf(moment)
  const { part } = keptPart(moment)
  const story = {
    signalChannel: 'document-check' as const,
    signal: time.point(WAITING, '10:15'),
    beliefBasis: ['document-seen' as const],
    country: 'LT',
    ageBand: '13-15' as const,
    categoryIds: ['account', 'usage', 'messaging'].map(category),
    systemIds: ['shop', 'mail', 'analytics', 'backups'].map(system),
    processors: { isNone: true, told: [] },
    recipients: {
      isNone: false,
      told: [{ id: ADVERTISING_PARTNERS, on: time.day(WAITING - 6) }],
    },
    keptDespite: [part],
    events: named(3, waitingSteps(time)),
  }
  return exampleDeletion(3, story, moment)
}

// Frozen a weekend late.
function waitingSteps(time: ExampleTime): Step[] {
  return [
    {
      kind: 'frozen',
      ...when(time, WAITING - 3, '08:40'),
      stopped: ['suspension', 'marketing', 'profiling'],
    },
    {
      kind: 'age-checked',
      ...when(time, WAITING - 3, '09:10'),
      method: 'known-already',
      result: 'under-age',
      band: '13-15',
      hasCollected: false,
    },
    {
      kind: 'consent-checked',
      ...when(time, WAITING - 4, '16:00'),
      consent: 'not-verified',
      method: 'message-to-parent',
    },
    {
      kind: 'decided',
      ...when(time, WAITING - 5, '11:20'),
      roles: ['data-protection-officer', 'legal-counsel'],
      areExceptionsTested: true,
    },
    { kind: 'deletion-started', ...when(time, WAITING - 5, '12:00') },
    {
      kind: 'deleted',
      ...when(time, WAITING - 6, '15:45'),
      records: 97,
      logDigest: null,
      backupExpiry: time.day(WAITING - 41),
    },
  ]
}

/** Late: a parent in Ireland asked, and the deletion is not done yet. */
export function lateCase(moment: DeletionMoment): Deletion {
  const time = timeOf(moment)
  const story = {
    signalChannel: 'parent' as const,
    signal: { at: time.at(DELETING, '00:00'), isDayOnly: true },
    beliefBasis: ['parent-statement' as const],
    country: 'IE',
    ageBand: 'under-13' as const,
    categoryIds: ['account', 'usage', 'messaging', 'correspondence'].map(category),
    systemIds: ['shop', 'helpdesk', 'mail', 'logs', 'backups'].map(system),
    processors: { isNone: true, told: [] },
    recipients: { isNone: false, told: [{ id: ADVERTISING_PARTNERS, on: null }] },
    requestIds: [PARENTS_REQUEST],
    events: named(4, lateSteps(time)),
  }
  return exampleDeletion(4, story, moment)
}

function lateSteps(time: ExampleTime): Step[] {
  return [
    {
      kind: 'frozen',
      ...when(time, DELETING - 1, '09:00'),
      stopped: ['suspension', 'marketing', 'profiling', 'display'],
    },
    {
      kind: 'age-checked',
      ...when(time, DELETING - 8, '10:30'),
      method: 'parent-asked',
      result: 'under-age',
      band: 'under-13',
      hasCollected: false,
    },
    {
      kind: 'consent-checked',
      ...when(time, DELETING - 8, '10:40'),
      consent: 'none',
      method: null,
    },
    {
      kind: 'decided',
      ...when(time, DELETING - 12, '14:05'),
      roles: ['data-protection-officer', 'head-of-support'],
      areExceptionsTested: true,
    },
    { kind: 'deletion-started', ...when(time, DELETING - 13, '09:15') },
  ]
}

/** In the middle of it: an estimate of the age in France left it open. */
export function checkingCase(moment: DeletionMoment): Deletion {
  const time = timeOf(moment)
  const story = {
    signalChannel: 'age-estimation' as const,
    signal: time.point(CHECKING, '12:05'),
    beliefBasis: ['behaviour' as const],
    country: 'FR',
    events: named(5, [
      {
        kind: 'frozen',
        ...when(time, CHECKING, '17:20'),
        stopped: ['marketing', 'profiling', 'display'],
      },
      {
        kind: 'age-checked',
        ...when(time, CHECKING - 1, '09:35'),
        method: 'statement-asked',
        result: 'unclear',
        band: 'unknown',
        hasCollected: false,
      },
    ]),
  }
  return exampleDeletion(5, story, moment)
}

/** New: a user said so three hours ago, from no known country; nothing is frozen yet. */
export function newCase(moment: DeletionMoment): Deletion {
  const signal = { at: timeOf(moment).ago(3, 20), isDayOnly: false }
  const story = {
    signalChannel: 'user-statement' as const,
    signal,
    beliefBasis: ['self-statement' as const],
    events: [],
  }
  return exampleDeletion(6, story, moment)
}

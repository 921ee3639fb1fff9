import type { Deletion } from '../../domain/deletions/deletion.ts'
import type { ExampleTime } from '../breaches/example-time.ts'
import { ADVERTISING_PARTNERS } from '../catalogues.ts'
import {
  category,
  type DeletionMoment,
  exampleDeletion,
  named,
  sealedExample,
  type Step,
  system,
  timeOf,
  when,
} from './example-deletion.ts'

/** The day of its signal, counted back from today. */
const DELETED = 120
const CLEARED = 64

/** Deleted, found again once, verified and sealed: an account of somebody under 16 in Germany. */
export function deletedCase(moment: DeletionMoment): Deletion {
  const time = timeOf(moment)
  const story = {
    signalChannel: 'support-staff' as const,
    signal: time.point(DELETED, '09:20'),
    beliefBasis: ['self-statement' as const, 'behaviour' as const],
    country: 'DE',
    ageBand: '13-15' as const,
    categoryIds: ['account', 'usage', 'messaging', 'correspondence'].map(category),
    systemIds: ['shop', 'helpdesk', 'mail', 'analytics', 'backups'].map(system),
    processors: { isNone: true, told: [] },
    recipients: {
      isNone: false,
      told: [{ id: ADVERTISING_PARTNERS, on: time.day(DELETED - 5) }],
    },
    events: named(1, deletedSteps(time)),
  }
  return sealedExample(exampleDeletion(1, story, moment), moment)
}

function deletedSteps(time: ExampleTime): Step[] {
  return [
    {
      kind: 'frozen',
      ...when(time, DELETED, '10:05'),
      stopped: ['suspension', 'marketing', 'profiling', 'display'],
    },
    {
      kind: 'age-checked',
      ...when(time, DELETED - 1, '11:30'),
      method: 'statement-asked',
      result: 'under-age',
      band: '13-15',
      hasCollected: false,
    },
    { kind: 'consent-checked', ...when(time, DELETED - 2, '15:10'), consent: 'none', method: null },
    {
      kind: 'decided',
      ...when(time, DELETED - 3, '09:45'),
      roles: ['data-protection-officer', 'head-of-support'],
      areExceptionsTested: true,
    },
    { kind: 'deletion-started', ...when(time, DELETED - 3, '10:00') },
    {
      kind: 'deleted',
      ...when(time, DELETED - 4, '14:20'),
      records: 211,
      logDigest: null,
      backupExpiry: time.day(DELETED - 39),
    },
    // A search in between showed that the mail tool had kept a copy.
    { kind: 'verified', ...when(time, DELETED - 10, '09:10'), result: 'found-again' },
    {
      kind: 'deleted',
      ...when(time, DELETED - 10, '11:00'),
      records: 3,
      logDigest: null,
      backupExpiry: time.day(DELETED - 45),
    },
    { kind: 'verified', ...when(time, DELETED - 46, '09:30'), result: 'nothing-found' },
    { kind: 'closed', ...when(time, DELETED - 46, '10:15') },
  ]
}

/** Cleared and sealed: a refused payment in Denmark, and the person was of age. */
export function clearedCase(moment: DeletionMoment): Deletion {
  const time = timeOf(moment)
  const story = {
    signalChannel: 'payment-refusal' as const,
    signal: time.point(CLEARED, '17:40'),
    beliefBasis: ['third-party' as const],
    country: 'DK',
    events: named(2, [
      {
        kind: 'frozen',
        ...when(time, CLEARED - 1, '08:30'),
        stopped: ['suspension', 'marketing'],
      },
      {
        kind: 'age-checked',
        ...when(time, CLEARED - 2, '13:00'),
        method: 'document-seen',
        result: 'of-age',
        band: 'unknown',
        hasCollected: true,
      },
      {
        kind: 'cleared',
        ...when(time, CLEARED - 2, '13:25'),
        ground: 'adult',
        isCheckErased: true,
      },
      { kind: 'closed', ...when(time, CLEARED - 2, '13:40') },
    ]),
  }
  return sealedExample(exampleDeletion(2, story, moment), moment)
}

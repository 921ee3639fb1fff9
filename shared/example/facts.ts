import type { ActivityContent } from '../domain/activities/activity.ts'
import type { LawfulBasis } from '../domain/activities/parts.ts'
import type { Answer } from '../domain/values/id.ts'

type Parts = {
  [F in keyof ActivityContent]?: ActivityContent[F] extends readonly unknown[]
    ? ActivityContent[F]
    : Partial<ActivityContent[F]>
}

/** Facts to lay over an activity's content: objects are merged, everything else replaces. */
export type Facts = Parts & {
  /** What holds for the basis of this letter of art. 6(1). */
  bases?: Partial<Record<LawfulBasis['art6'], Partial<LawfulBasis>>>
  /** Whether people are told the storage limit of the categories used. */
  retentionInNotice?: Answer
}

const IMPLIED = { standing: 'implied' } as const
// The notice gives (b) and (f) together for account data, without saying which purpose rests on which.
const JOINT = { allocation: 'joint' } as const
const DEVICE = { used: 'yes' } as const
const NOT_TOLD = { objectionTold: 'no' } as const

/** What reading the notice as a whole adds to single activities; NF-… are its findings. */
export const FACTS: Record<string, Facts> = {
  // NF-13: the right to object is not presented; NF-15: usage data come from cookies.
  'PA-01': { legitimateInterest: NOT_TOLD, terminalStorage: DEVICE },
  // NF-12: personalisation without logic or consequences.
  'PA-02': {
    legitimateInterest: NOT_TOLD,
    terminalStorage: DEVICE,
    automatedDecision: { withEffect: 'yes' },
  },
  'PA-03': { bases: { b: JOINT, f: JOINT } },
  'PA-04': { bases: { b: JOINT } },
  // NF-04: the security interest is not named; what the notice words is improvement.
  'PA-05': {
    legitimateInterest: { interest: null },
    bases: {
      b: JOINT,
      f: {
        ...JOINT,
        reason: 'As worded, improvement; security itself is not named as interest',
      },
    },
  },
  'PA-06': { bases: { b: JOINT } },
  'PA-07': { bases: { b: JOINT, f: JOINT } },
  'PA-08': { bases: { c: IMPLIED } },
  // NF-03: the basis is implied. WP248 names screening against laundering as evaluation; the papers are intimate.
  'PA-09': {
    bases: { c: IMPLIED },
    provisionRequired: 'statutory',
    dpia: { criteria: ['evaluation-scoring', 'sensitive-data'] },
  },
  // NF-12: suspicion scoring over combined data, without logic or consequences.
  'PA-10': {
    automatedDecision: { withEffect: 'yes' },
    criminalData: { present: 'suspicion' },
    dpia: { criteria: ['evaluation-scoring', 'matching-datasets'] },
    combination: 'Account, transaction and usage data are combined.',
  },
  'PA-11': { combination: 'Account, transaction and usage data are combined.' },
  // NF-09: the right to withdraw is not stated as such.
  'PA-12': { consent: { withdrawalAsEasy: 'no' } },
  // NF-13; of the four conditions for mail to customers the notice shows none.
  'PA-13': { legitimateInterest: NOT_TOLD, directMarketing: { existingCustomers: 'yes' } },
  // NF-18: correspondence is named only in the retention list, so the purpose is the reader's.
  'PA-14': { purposeProposed: true },
  // NF-16: called anonymous despite unique identifiers.
  'PA-16': { anonymityClaimed: 'yes' },
  // NF-14, NF-16; partners decide on purposes of their own.
  'PA-18': { anonymityClaimed: 'yes', role: 'joint', children: { openToMinors: 'yes' } },
  'PA-20': {
    bases: { c: IMPLIED },
    vulnerableSubjects: ['children'],
    children: { openToMinors: 'yes' },
  },
  // An objection must be kept after the account is closed; the notice does not say so.
  'PA-24': { retentionInNotice: 'no' },
}

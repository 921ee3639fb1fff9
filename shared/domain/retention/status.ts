import type { FindingCode } from '../findings/codes.ts'

/** Where data stands on its way to erasure, the most urgent first. */
export const RETENTION_STATUSES = [
  'OVERDUE',
  'DUE_TODAY',
  'DUE_SOON',
  'REVIEW_DUE',
  'RUNNING',
  'HELD',
  'EXTENDED_REVIEW',
  'REVIEW_SCHEDULED',
  'NOT_STARTED',
  'NEEDS_CITATION',
  'NO_RULE',
  'NOT_APPLICABLE',
  'ERASED',
] as const
export type RetentionStatus = (typeof RETENTION_STATUSES)[number]

/** A gap that a date shows; HOLD-ACTIVE only marks that a hold is at work. */
export type RetentionMark = Extract<FindingCode, `F-RET-${string}`> | 'HOLD-ACTIVE'

/** What a rule comes to for the facts of one holding on one day. */
export type RetentionDate = {
  /** The last permitted day, never moved past a weekend; null when no date can be told. */
  dueOn: string | null
  status: RetentionStatus
  findings: RetentionMark[]
  /** The date without the mark that lengthens it; null where no rule is lengthened. */
  baseDueOn: string | null
  nextReviewOn: string | null
  /** Days from today to the date; negative once it has passed. Null without a date that runs. */
  daysLeft: number | null
}

/** A hold as far as one holding is concerned. */
export type HoldSpan = { from: string; releasedOn: string | null }

/** What is known of one holding, as far as its date depends on it. */
export type RetentionFacts = {
  /** The day of each event that happened, by its name. */
  events: Readonly<Record<string, string>>
  isFlagged: boolean
  /** The day on which the mark was set, where that is recorded; the date does not depend on it. */
  flaggedOn?: string | null
  flagClearedOn: string | null
  lastReviewOn: string | null
  hasParentalConsent: boolean
  holds: readonly HoldSpan[]
  erasedOn: string | null
}

/** The day for which is reckoned, and from when on something counts as due soon. */
export type RetentionDay = { asOf: string; dueSoonDays: number }

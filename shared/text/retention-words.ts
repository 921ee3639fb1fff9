import type { ChartAxis, ChartMeasure } from '../domain/retention/chart-axis.ts'
import type { ErasureMethod } from '../domain/retention/erasure.ts'
import type { PRECISIONS } from '../domain/retention/holding.ts'
import type { HoldReason } from '../domain/retention/legal-hold.ts'
import type { OwnData } from '../domain/retention/settings.ts'
import type { RetentionStatus } from '../domain/retention/status.ts'

export { eventWords, retentionEventWords } from './retention.ts'

/** A status as it stands on a chip. */
export const retentionStatusWords: Record<RetentionStatus, string> = {
  OVERDUE: 'overdue',
  DUE_TODAY: 'due today',
  DUE_SOON: 'due soon',
  REVIEW_DUE: 'review due',
  RUNNING: 'running',
  HELD: 'held',
  EXTENDED_REVIEW: 'extended',
  REVIEW_SCHEDULED: 'review scheduled',
  NOT_STARTED: 'not started',
  NEEDS_CITATION: 'law not cited',
  NO_RULE: 'no rule',
  NOT_APPLICABLE: 'does not apply',
  ERASED: 'erased',
}

/** What a status means, in one sentence. */
export const retentionStatusHints: Record<RetentionStatus, string> = {
  OVERDUE: 'The last permitted day has passed; the data has to be erased (GDPR art. 5(1)(e)).',
  DUE_TODAY: 'Today is the last permitted day (GDPR art. 5(1)(e)).',
  DUE_SOON: 'The last permitted day comes soon (GDPR art. 5(1)(e)).',
  REVIEW_DUE:
    'Somebody has to look whether the data is still needed; the day for it has come (GDPR art. 5(1)(e), rec. 39).',
  RUNNING: 'The period runs (GDPR art. 5(1)(e)).',
  HELD: 'A legal hold blocks erasure until it is released (GDPR art. 17(3), 18).',
  EXTENDED_REVIEW:
    'A mark lengthens storage; it is reviewed on a day set for it (GDPR art. 5(1)(e)).',
  REVIEW_SCHEDULED:
    'No date can be told in advance; the next review has its day (GDPR art. 5(1)(e), rec. 39).',
  NOT_STARTED: 'What starts the period has not happened yet.',
  NEEDS_CITATION:
    'The rule says “as long as the law requires” and lacks the law or its period, so no date can be computed (GDPR art. 6(3), 13(2)(a)).',
  NO_RULE: 'No rule sets a limit for this data (GDPR art. 5(1)(e), 30(1)(f)).',
  NOT_APPLICABLE:
    'A valid authorisation by a parent was found, so the rule does not apply (GDPR art. 8(1)).',
  ERASED: 'Ticked off as erased; what is kept is the record of it (GDPR art. 5(2)).',
}

/** Marks of a holding, as on a chip. */
export const holdingMarkWords = {
  flagged: 'marked',
  child: 'child',
  imported: 'from a log',
  own: 'this program',
} as const

export const holdActiveWords = 'hold active'

type ReasonWords = { name: string; article: string }

/** The reasons for which erasure may wait, each with its article. */
export const holdReasonWords: Record<HoldReason, ReasonWords> = {
  'legal-obligation': {
    name: 'A law that binds the controller requires the data to be kept',
    article: 'GDPR art. 17(3)(b)',
  },
  'legal-claims': {
    name: 'To establish, exercise or defend legal claims',
    article: 'GDPR art. 17(3)(e)',
  },
  'restriction-for-claims': {
    name: 'The person needs the data for legal claims',
    article: 'GDPR art. 18(1)(c)',
  },
  restriction: {
    name: 'Processing is restricted at a person’s request: the data is only stored',
    article: 'GDPR art. 18(2)',
  },
}

/** A reason with its article, in one line. */
export function holdReasonLine(reason: HoldReason): string {
  const { name, article } = holdReasonWords[reason]
  return `${name} (${article})`
}

export const erasureMethodWords: Record<ErasureMethod, string> = {
  deleted: 'Deleted',
  overwritten: 'Overwritten',
  'crypto-erased': 'Encryption key destroyed',
  anonymised: 'Made anonymous',
  destroyed: 'Carrier destroyed',
}

/** What a method has to achieve to count as erasure; what became of backups is for the evidence to say. GDPR rec. 26. */
export const erasureMethodHints: Record<ErasureMethod, string> = {
  deleted:
    'Removed from the system named. Copies in backups are erased only when the backups are; the evidence has to say when.',
  overwritten: 'The storage was written over so that the data cannot be restored from it.',
  'crypto-erased': 'Every copy of the key that opened the data was destroyed.',
  anonymised:
    'Nobody can be identified any more by any means reasonably likely to be used. Otherwise it is still personal data (GDPR rec. 26).',
  destroyed: 'The paper or carrier was destroyed, so that nothing can be read from it.',
}

export const precisionWords: Record<(typeof PRECISIONS)[number], string> = {
  day: 'Exact days',
  month: 'Months only',
}

/** What this program itself keeps. */
export const ownDataWords: Record<OwnData, string> = {
  requests: 'Closed requests',
  deletions: 'Deletion evidence',
  breaches: 'Breach files',
  children: 'Data of children to delete',
  evidence: 'Records of age-verification cases',
  journal: 'Journal values',
}

/** The system under which this program's own data stands. */
export const ownSystemWords = 'DPO Workbench (this program)'

/** Where data of children lie: in the controller's systems; only the case is here. */
export const casesSystemWords = 'Systems of open cases'

/** Where own data lies. */
export function ownSystemOf(own: OwnData): string {
  return own === 'children' ? casesSystemWords : ownSystemWords
}

/** Events from which the periods of this program's own data run. */
export const ownEventWords: Record<OwnData, string> = {
  requests: 'closing of the request',
  deletions: 'the deletion',
  breaches: 'closing of the breach',
  children: 'reasonable belief',
  evidence: 'closing of the case',
  journal: 'the change',
}

export const chartAxisWords: Record<ChartAxis, string> = {
  '12': '12 months',
  '24': '24 months',
  '60': '60 months',
  ranges: 'Ranges of days',
}

export const chartMeasureWords: Record<ChartMeasure, string> = {
  deadlines: 'Deadlines',
  records: 'Records',
  people: 'People',
}

/** What a column of the chart stands for where no day names it. */
export const chartColumnWords = {
  overdue: 'Overdue',
  later: 'Later',
  'd0-30': '0 to 30 days',
  'd31-90': '31 to 90 days',
  'd91-365': '91 to 365 days',
  'd366-': 'Over 365 days',
} as const

/** Why a column without date has none. */
export const chartReasonWords: Partial<Record<RetentionStatus, string>> = {
  HELD: 'Held',
  REVIEW_DUE: 'Review due',
  EXTENDED_REVIEW: 'Extended, under review',
  REVIEW_SCHEDULED: 'Review scheduled',
  NOT_STARTED: 'Not started',
  NEEDS_CITATION: 'Law not cited',
  NO_RULE: 'No rule',
}

/** A number of holdings in words. */
export function holdingsCount(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'holding' : 'holdings'}`
}

/** How holdings stand among what uses a list entry. */
export const usedByHoldings = holdingsCount

/** How settings stand among what uses a rule. */
export const usedBySettings = {
  retention: 'settings for retention',
  requests: 'settings for requests',
} as const

/** What the hold on a part is called that an erasure kept. */
export function keptAtErasure(refNo: string, category: string): string {
  return `Kept at erasure ${refNo}: ${category}`
}

/** What the hold on data is called that stays after a child's data were deleted; the case's number says no more. GDPR art. 17(3). */
export function keptInCase(refNo: string, category: string): string {
  return `Kept in case ${refNo}: ${category}`
}

/** What a holding says that came of a case. */
export function keptNote(refNo: string): string {
  return `Case ${refNo}`
}

/** Who answers for such a hold where nobody has given a name. */
export const keptOwner = 'Data protection officer'

/** The rules that hold for this program's own data where the register has none. */
export const builtInRuleWords = {
  children: {
    ref: 'At once',
    name: 'Data of a child held without consent of a parent',
    criteria:
      'Reason to believe that it is data of a child below the age limit, without the consent of a parent.',
    citation: 'GDPR art. 8(1), 17(1)(d), 17(1)(f)',
  },
  evidence: {
    ref: 'As sealed',
    name: 'Sealed record of an age-verification case',
    criteria: 'Proof that the data were deleted; the period is a house rule.',
    citation: 'GDPR art. 5(1)(e), 5(2)',
  },
} as const

/** A rule as it was when something was done under it. */
export function ruleVersion(rule: string, version: number): string {
  return `${rule}, version ${version}`
}

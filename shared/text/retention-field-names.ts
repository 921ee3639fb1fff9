import type { Erasure } from '../domain/retention/erasure.ts'
import type { EvidenceFile, Holding } from '../domain/retention/holding.ts'
import type { LegalHold } from '../domain/retention/legal-hold.ts'
import type { RetentionSettings } from '../domain/retention/settings.ts'

type Words<T> = Record<Exclude<keyof T, 'id'>, string>

export const holdingFields: Words<Holding> = {
  categoryId: 'data category',
  ruleId: 'retention rule',
  systemId: 'system',
  events: 'events',
  precision: 'precision of days',
  records: 'number of records',
  people: 'number of people',
  flag: 'mark that lengthens storage',
  isChild: 'mark for data of children',
  hasParentalConsent: 'parental authorisation',
  lastReviewOn: 'last review',
  batchRef: 'batch reference',
  activityIds: 'activities',
  note: 'note',
  imported: 'log it was counted from',
  erased: 'erasure',
  createdOn: 'creation date',
  changedOn: 'date of change',
}

export const legalHoldFields: Words<LegalHold> = {
  refNo: 'reference',
  name: 'name',
  reason: 'reason',
  citation: 'citation',
  scope: 'scope',
  owner: 'owner',
  from: 'first day',
  reviewOn: 'review date',
  releasedOn: 'day of release',
  releaseReason: 'reason of release',
  createdOn: 'creation date',
  changedOn: 'date of change',
}

export const erasureFields: Words<Erasure> = {
  refNo: 'reference',
  on: 'day of erasure',
  method: 'method',
  by: 'person in charge',
  evidence: 'evidence',
  lines: 'erased data',
  certificate: 'certificate',
  createdOn: 'creation date',
  changedOn: 'date of change',
}

export const evidenceFileFields: Words<EvidenceFile> = {
  erasureId: 'erasure',
  name: 'file name',
  bytes: 'size',
  digest: 'digest',
  addedOn: 'date added',
}

export const retentionSettingsFields: Words<RetentionSettings> = {
  dueSoonDays: 'days that count as soon',
  deletionsRuleId: 'rule for deletion evidence',
  breachesRuleId: 'rule for breach files',
  journalRuleId: 'rule for journal values',
}

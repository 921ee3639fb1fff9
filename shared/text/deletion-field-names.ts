import type { AgeEntry } from '../domain/ages/age.ts'
import type { Deletion } from '../domain/deletions/deletion.ts'
import type { DeletionSettings } from '../domain/deletions/settings.ts'

type Words<T> = Record<Exclude<keyof T, 'id'>, string>

export const deletionFields: Words<Deletion> = {
  refNo: 'reference',
  caseId: 'random case number',
  timeZone: 'time zone',
  signalChannel: 'channel of the signal',
  signal: 'time of the signal',
  beliefOn: 'day of reasonable belief',
  beliefBasis: 'basis of the belief',
  beliefText: 'basis of the belief in words',
  country: 'country',
  art8: 'age applied',
  ageBand: 'age band',
  categoryIds: 'data categories deleted',
  otherCategories: 'other data categories deleted',
  systemIds: 'systems',
  otherSystems: 'other systems',
  processors: 'processors told',
  recipients: 'recipients told',
  keptDespite: 'data kept under a law',
  requestIds: 'linked requests',
  breachIds: 'linked incidents',
  events: 'steps',
  cases: 'number of cases',
  imported: 'origin of the record',
  sealed: 'sealed record',
  createdOn: 'day of entry',
  changedOn: 'day of the last change',
}

export const deletionSettingsFields: Words<DeletionSettings> = {
  freezeHours: 'hours to freeze',
  deleteDays: 'days to delete',
  needsTwoPeople: 'decision by two people',
  allowsText: 'free text',
  abroad: 'age of users abroad',
  noticeAge: 'age in the own notice',
  noticeWording: 'wording of the own notice',
  evidencePeriod: 'period of the sealed records',
}

export const ageEntryFields: Words<AgeEntry> = {
  versions: 'ages of consent',
  capacity: 'age of contract capacity',
  reason: 'reason for the change',
  changedOn: 'day of the last change',
}

import type { Activity } from '../domain/activities/activity.ts'
import type { CatalogueRecord } from '../domain/catalogues/catalogue.ts'
import type { FindingAnswer, NoticeFinding } from '../domain/findings/finding.ts'
import type { Entity } from '../domain/journal/entity.ts'
import type { ProcessorActivity } from '../domain/processor-activities/processor-activity.ts'
import type { Register } from '../domain/register/register.ts'
import type { ImportBatch } from '../domain/requests/import-batch.ts'
import type { Attachment, Request } from '../domain/requests/request.ts'
import type { RequestSettings } from '../domain/requests/settings.ts'
import {
  breachDocumentFields,
  breachFields,
  breachFileFields,
  breachSettingsFields,
} from './breach-field-names.ts'
import { ageEntryFields, deletionFields, deletionSettingsFields } from './deletion-field-names.ts'
import {
  erasureFields,
  evidenceFileFields,
  holdingFields,
  legalHoldFields,
  retentionSettingsFields,
} from './retention-field-names.ts'

type Words<T> = Record<Exclude<keyof T, 'id'>, string>

const registerFields: Words<Register> = {
  legalName: 'legal name',
  tradingName: 'trading name',
  contact: 'contact',
  country: 'country',
  registrationNo: 'registration number',
  website: 'website',
  establishments: 'establishments',
  jointControllers: 'joint controllers',
  representative: 'representative',
  dpo: 'data protection officer',
  leadAuthority: 'lead authority',
  concernedAuthorities: 'concerned authorities',
  headcount: 'headcount',
  registerVersion: 'register version',
  asOf: 'as-of date',
  approvedBy: 'approved by',
  approvedOn: 'approval date',
  generalSecurity: 'general security description',
  isExample: 'example mark',
  source: 'source',
}

const activityFields: Words<Activity> = {
  refNo: 'reference',
  name: 'name',
  role: 'role',
  jointArrangementRef: 'arrangement of joint controllers',
  jointControllerIds: 'joint controllers',
  owner: 'owner',
  ownerContact: 'contact of the owner',
  status: 'status',
  introducedOn: 'introduction date',
  suspendedOn: 'suspension date',
  endedOn: 'end date',
  endReason: 'reason for ending',
  purpose: 'purpose',
  purposeProposed: 'confirmation of the purpose',
  subPurposes: 'sub-purposes',
  importance: 'importance',
  dataSubjects: 'data subjects',
  vulnerableSubjects: 'vulnerable people',
  dataCategories: 'data categories',
  anonymityClaimed: 'claim of anonymity',
  specialCategories: 'special categories',
  specialCategoriesPresent: 'check for special categories',
  criminalData: 'offence data',
  recipientsNone: 'statement that there are no recipients',
  recipientIds: 'recipients',
  processorIds: 'processors',
  transfersNone: 'statement that there are no transfers',
  transfers: 'transfers',
  security: 'security description',
  securityRef: 'security reference',
  measureIds: 'security measures',
  lawfulBases: 'lawful bases',
  legitimateInterest: 'legitimate interest',
  consent: 'consent',
  legalObligations: 'legal obligations',
  sources: 'sources',
  provisionRequired: 'duty to provide the data',
  provisionConsequence: 'consequence of not providing the data',
  automatedDecision: 'automated decisions',
  dpia: 'impact assessment',
  terminalStorage: 'terminal storage',
  directMarketing: 'direct marketing',
  children: 'children',
  rights: 'rights',
  rightsRestrictions: 'restrictions of rights',
  noticeRef: 'privacy notice reference',
  systemIds: 'systems',
  storageLocation: 'storage location',
  combination: 'combination of data',
  breachRefs: 'breach references',
  nextReviewOn: 'review date',
  note: 'note',
  createdOn: 'creation date',
  changedOn: 'date of last change',
}

const processorActivityFields: Words<ProcessorActivity> = {
  refNo: 'reference',
  name: 'name',
  owner: 'owner',
  status: 'status',
  controllers: 'controllers served',
  transfersNone: 'statement that there are no transfers',
  transfers: 'transfers',
  security: 'security description',
  measureIds: 'security measures',
  contractRef: 'contract',
  subProcessorIds: 'sub-processors',
  nextReviewOn: 'review date',
  note: 'note',
  createdOn: 'creation date',
  changedOn: 'date of last change',
}

const dataCategoryFields: Words<CatalogueRecord<'data-category'>> = {
  name: 'name',
  description: 'description',
}

const recipientFields: Words<CatalogueRecord<'recipient'>> = {
  name: 'name',
  kind: 'kind',
  country: 'country',
  note: 'note',
}

const processorFields: Words<CatalogueRecord<'processor'>> = {
  name: 'name',
  contact: 'contact',
  country: 'country',
  service: 'service',
  contractRef: 'contract',
  contractOn: 'contract date',
  subProcessors: 'sub-processors',
}

const systemFields: Words<CatalogueRecord<'system'>> = {
  name: 'name',
  storageLocation: 'storage location',
  country: 'country',
  description: 'description',
}

const retentionRuleFields: Words<CatalogueRecord<'retention-rule'>> = {
  ref: 'reference',
  name: 'name',
  kind: 'kind',
  event: 'start event',
  triggerDefinition: 'definition of the start',
  period: 'period',
  events: 'ending events',
  eventsNotInNotice: 'events not in the notice',
  sameAs: 'rule it equals',
  base: 'rule it extends',
  extendFlag: 'mark that extends it',
  reviewEvery: 'review interval',
  max: 'maximum period',
  citation: 'citation',
  criteria: 'criteria',
  statedInNotice: 'statement in the notice',
  wording: 'wording of the notice',
}

const findingAnswerFields: Words<FindingAnswer> = {
  subject: 'kind of record',
  recordId: 'record',
  code: 'finding',
  reason: 'reason',
  answeredOn: 'date of the answer',
  reviewOn: 'review date',
}

const noticeFindingFields: Words<NoticeFinding> = {
  ref: 'reference',
  article: 'article',
  text: 'text',
  resolvedOn: 'date of resolution',
  resolution: 'resolution',
}

const requestFields: Words<Request> = {
  refNo: 'reference',
  types: 'rights',
  requester: 'requester',
  subject: 'subject',
  notes: 'notes',
  channel: 'channel',
  country: 'country',
  receivedOn: 'day of receipt',
  receivedAt: 'moment of receipt',
  events: 'steps',
  authority: 'authority’s letter',
  reviewer: 'human reviewer',
  activityIds: 'linked activities',
  relatedIds: 'linked cases',
  systemsAsked: 'systems asked',
  imported: 'origin',
  erasedOn: 'day of erasure',
  createdOn: 'day of entry',
  changedOn: 'day of the last change',
}

const requestSettingsFields: Words<RequestSettings> = {
  country: 'country of the controller',
  subdivision: 'region',
  timeZone: 'time zone',
  addedHolidays: 'added days off',
  removedHolidays: 'removed days off',
  pausePolicy: 'effect of waiting',
  answerMonths: 'months to answer',
  extensionMonthsMax: 'longest extension',
  slowAskingDays: 'days for asking about identity',
  noAnswerDays: 'days to wait for an answer',
  complaintDays: 'house target for complaints',
  acknowledgementDays: 'days to acknowledge complaints',
  dueSoonDays: 'days counted as due soon',
  erasureRuleId: 'retention rule of closed cases',
}

const attachmentFields: Words<Attachment> = {
  requestId: 'request',
  name: 'name',
  bytes: 'size',
  digest: 'digest',
  addedOn: 'day',
}

const importBatchFields: Words<ImportBatch> = {
  register: 'register',
  source: 'source',
  fileName: 'file',
  at: 'moment',
  added: 'added cases',
  updated: 'updated cases',
  same: 'unchanged rows',
  skipped: 'left out rows',
  rowsDigest: 'digest of the rows',
  undone: 'taking back',
}

const byEntity: Record<Entity, Record<string, string>> = {
  register: registerFields,
  activity: activityFields,
  'processor-activity': processorActivityFields,
  'data-category': dataCategoryFields,
  recipient: recipientFields,
  processor: processorFields,
  system: systemFields,
  measure: dataCategoryFields satisfies Words<CatalogueRecord<'measure'>>,
  'retention-rule': retentionRuleFields,
  'finding-answer': findingAnswerFields,
  'notice-finding': noticeFindingFields,
  'request-settings': requestSettingsFields,
  request: requestFields,
  attachment: attachmentFields,
  'import-batch': importBatchFields,
  'retention-settings': retentionSettingsFields,
  holding: holdingFields,
  'legal-hold': legalHoldFields,
  erasure: erasureFields,
  'evidence-file': evidenceFileFields,
  'breach-settings': breachSettingsFields,
  breach: breachFields,
  'breach-document': breachDocumentFields,
  'breach-file': breachFileFields,
  'deletion-settings': deletionSettingsFields,
  deletion: deletionFields,
  'age-entry': ageEntryFields,
}

/** A record's field in words, lower case so that it fits into a sentence; of a dotted path the first part. */
export function fieldName(entity: Entity, field: string): string {
  const [name = field] = field.split('.')
  const words = byEntity[entity]
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name
}

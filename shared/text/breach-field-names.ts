import type { Breach } from '../domain/breaches/breach.ts'
import type { BreachDocument, BreachFile } from '../domain/breaches/document.ts'
import type { BreachSettings } from '../domain/breaches/settings.ts'

type Words<T> = Record<Exclude<keyof T, 'id'>, string>

export const breachFields: Words<Breach> = {
  refNo: 'reference',
  title: 'title',
  timeZone: 'time zone',
  firstSignal: 'first signal',
  howDiscovered: 'way of discovery',
  occurred: 'time of the breach',
  description: 'description',
  natures: 'nature',
  exfiltrated: 'outflow of data',
  unintelligible: 'readability for others',
  unintelligibleWhy: 'reason why it cannot be read',
  alteration: 'alteration',
  loss: 'loss',
  incidentKinds: 'kind of incident',
  origin: 'origin of the cause',
  intent: 'intent',
  people: 'people affected',
  data: 'data affected',
  measuresBefore: 'measures in place before',
  measureIds: 'linked security measures',
  consequences: 'consequences',
  impacts: 'effects on people',
  impactSeverity: 'severity of the effects',
  measuresTaken: 'measures taken',
  measuresPlanned: 'measures planned',
  reporter: 'reporting person',
  contactPoint: 'contact point',
  parties: 'other parties',
  police: 'police',
  otherAuthorities: 'other authorities',
  isCrossBorder: 'cross-border processing',
  leadAuthority: 'lead authority',
  countries: 'countries',
  message: 'message to the people',
  systemIds: 'linked systems',
  activityIds: 'linked activities',
  processorIds: 'linked processors',
  requestIds: 'linked requests',
  assessments: 'assessments',
  events: 'steps',
  lessons: 'lessons',
  tasks: 'follow-up tasks',
  imported: 'origin of the record',
  createdOn: 'day of entry',
  changedOn: 'day of the last change',
}

export const breachDocumentFields: Words<BreachDocument> = {
  breachId: 'incident',
  tells: 'incidents told',
  kind: 'kind of document',
  stage: 'stage',
  isAnew: 'new after a withdrawal',
  delayReason: 'reasons for the delay',
  version: 'version',
  name: 'file name',
  issuedAt: 'moment of issue',
  by: 'issued by',
  bytes: 'size',
  digest: 'digest',
  dataDigest: 'digest of the data',
}

export const breachFileFields: Words<BreachFile> = {
  breachId: 'incident',
  name: 'file name',
  bytes: 'size',
  digest: 'digest',
  addedOn: 'date added',
}

export const breachSettingsFields: Words<BreachSettings> = {
  notificationHours: 'hours to notify the authority',
  signalHours: 'hours from signal to awareness',
  warningHours: 'hours of warning',
  notificationThreshold: 'risk from which the authority is notified',
  notifyFromBand: 'band from which notifying is proposed',
  tellFromBand: 'band from which telling the people is proposed',
  sector: 'sector',
}

type Group =
  | 'firstSignal'
  | 'occurred'
  | 'people'
  | 'data'
  | 'consequences'
  | 'reporter'
  | 'police'
  | 'message'
/** Every path into a value, down to what is no group itself. */
type Inner<T, P extends string> = T extends readonly unknown[] | string | number | boolean | null
  ? P
  : { [K in keyof T & string]: Inner<T[K], `${P}.${K}`> }[keyof T & string]
type Path = { [G in Group]: Inner<Breach[G], G> }[Group]

const innerFields: Record<Path, string> = {
  'firstSignal.at': 'time of the first signal',
  'firstSignal.isDayOnly': 'first signal is known by the day only',
  'occurred.kind': 'kind of period',
  'occurred.from.at': 'begin of the breach',
  'occurred.from.isDayOnly': 'begin is known by the day only',
  'occurred.to.at': 'end of the breach',
  'occurred.to.isDayOnly': 'end is known by the day only',
  'occurred.from': 'begin of the breach',
  'occurred.to': 'end of the breach',
  'occurred.isEstimated': 'time is estimated',
  'people.categories': 'categories of people',
  'people.other': 'other people',
  'people.count': 'number of people',
  'people.countIs': 'exactness of the number of people',
  'data.types': 'categories of data',
  'data.other': 'other data',
  'data.records': 'number of records',
  'data.recordsAre': 'exactness of the number of records',
  'data.categoryIds': 'data categories of the register',
  'consequences.confidentiality': 'consequences for confidentiality',
  'consequences.integrity': 'consequences for integrity',
  'consequences.availability': 'consequences for availability',
  'reporter.name': 'name of the reporting person',
  'reporter.role': 'function of the reporting person',
  'reporter.contact': 'contact of the reporting person',
  'police.told': 'whether the police was told',
  'police.on': 'day on which the police was told',
  'police.reference': 'reference of the police',
  'message.subject': 'subject of the message',
  'message.opening': 'opening of the message',
  'message.nature': 'message: nature of the breach',
  'message.contact': 'message: contact point',
  'message.consequences': 'message: likely consequences',
  'message.measures': 'message: measures',
  'message.advice': 'message: advice',
  'message.closing': 'closing of the message',
}

/** A field of an incident at a path such as `people.count` in words, lower case; null for a path that has none of its own. */
export function breachPathName(path: string): string | null {
  const inner: Record<string, string> = innerFields
  if (Object.hasOwn(inner, path)) return inner[path] ?? null
  const fields: Record<string, string> = breachFields
  return Object.hasOwn(fields, path) ? (fields[path] ?? null) : null
}

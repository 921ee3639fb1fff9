import type { ActivityField } from '#shared/domain/activities/activity'
import type { Finding } from '#shared/domain/findings/finding'
import type { ActivitySectionId } from '#shared/text/activity'

/** In which section of the sheet a field stands. */
const SECTION_OF: Record<ActivityField, ActivitySectionId> = {
  refNo: 'responsibilities',
  name: 'responsibilities',
  role: 'responsibilities',
  jointArrangementRef: 'responsibilities',
  jointControllerIds: 'responsibilities',
  owner: 'responsibilities',
  ownerContact: 'responsibilities',
  status: 'responsibilities',
  introducedOn: 'responsibilities',
  suspendedOn: 'responsibilities',
  endedOn: 'responsibilities',
  endReason: 'responsibilities',
  purpose: 'purposes',
  purposeProposed: 'purposes',
  subPurposes: 'purposes',
  importance: 'purposes',
  dataSubjects: 'people',
  vulnerableSubjects: 'people',
  dataCategories: 'people',
  anonymityClaimed: 'people',
  specialCategories: 'people',
  specialCategoriesPresent: 'people',
  criminalData: 'people',
  recipientsNone: 'recipients',
  recipientIds: 'recipients',
  processorIds: 'recipients',
  transfersNone: 'transfers',
  transfers: 'transfers',
  security: 'security',
  securityRef: 'security',
  measureIds: 'security',
  lawfulBases: 'basis',
  legitimateInterest: 'basis',
  consent: 'basis',
  legalObligations: 'basis',
  sources: 'sources',
  provisionRequired: 'sources',
  provisionConsequence: 'sources',
  automatedDecision: 'decisions',
  dpia: 'dpia',
  terminalStorage: 'channels',
  directMarketing: 'channels',
  children: 'children',
  rights: 'rights',
  rightsRestrictions: 'rights',
  noticeRef: 'rights',
  systemIds: 'systems',
  storageLocation: 'systems',
  combination: 'systems',
  breachRefs: 'review',
  nextReviewOn: 'review',
  note: 'review',
}

type Place = Pick<Finding, 'code' | 'field' | 'about'>

/** The path of the row beside which a finding stands; an erasure limit stands with the category concerned. */
export function placeOfFinding(
  { code, field, about }: Place,
  categoryNames: readonly string[],
): string {
  if (field !== 'dataCategories' || !code.startsWith('F-RET-')) return field
  const place = Math.max(
    categoryNames.findIndex((name) => about.includes(name)),
    0,
  )
  if (code === 'F-RET-NONE') return `dataCategories.${place}.retentionRuleId`
  if (code === 'F-RET-NOT-IN-NOTICE') return `dataCategories.${place}.retentionInNotice`
  return limitWordsPath(place)
}

/** The path of the row that tells what the rule of a data category says. */
export function limitWordsPath(place: number): string {
  return `dataCategories.${place}.retentionWords`
}

/** The section in which the row at a path stands. */
export function sectionOf(path: string): ActivitySectionId {
  if (/^dataCategories\.\d+\.retention/.test(path)) return 'erasure'
  const [field = ''] = path.split('.')
  // An unknown field, as in an old link, leads to the top.
  return Object.hasOwn(SECTION_OF, field) ? SECTION_OF[field as ActivityField] : 'responsibilities'
}

/** The row a link to a field leads to: where its findings stand when that is elsewhere. */
export function rowToFocus(
  field: string,
  findings: readonly Place[],
  categoryNames: readonly string[],
): string {
  const places = findings
    .filter((finding) => finding.field === field)
    .map((finding) => placeOfFinding(finding, categoryNames))
  return places.includes(field) ? field : (places[0] ?? field)
}

import type { Activity } from '../activities/activity.ts'
import { hasInk } from '../values/text.ts'
import type { ActivityRule, Concern, FindingsContext } from './context.ts'
import { restsOn } from './lawful-basis.ts'

/** Who receives the data is recorded, or that nobody does. GDPR art. 30(1)(d). */
export const lacksRecipients: ActivityRule = ({ recipientIds, processorIds, recipientsNone }) =>
  recipientIds.length === 0 && processorIds.length === 0 && !recipientsNone
    ? { field: 'recipientIds' }
    : null

/** Each processor has a contract. GDPR art. 28(3). */
export const lacksProcessorContract: ActivityRule = ({ processorIds }, context) => {
  const about = withoutContract(processorIds, context)
  return about.length > 0 ? { field: 'processorIds', about } : null
}

/** Names of those processors among the given ones whose contract is not recorded. GDPR art. 28(3)-(4). */
export function withoutContract(ids: readonly string[], { processors }: FindingsContext): string[] {
  return ids
    .filter((id) => !hasInk(processors.get(id)?.contractRef))
    .map((id) => processors.get(id)?.name ?? id)
}

/** Joint controllers have an arrangement, recorded here or with each of them in the register. GDPR art. 26(1). */
export const lacksArrangement: ActivityRule = (activity, { register }) => {
  const { role, jointArrangementRef, jointControllerIds } = activity
  if (role !== 'joint' || hasInk(jointArrangementRef)) return null
  const isArranged = (id: string) =>
    register.jointControllers.some((party) => party.id === id && hasInk(party.arrangementRef))
  if (jointControllerIds.length > 0 && jointControllerIds.every(isArranged)) return null
  return { field: 'jointArrangementRef' }
}

/** A service open to minors that rests on consent, or aims at children, has measures of art. 8 GDPR. */
export const lacksChildMeasures: ActivityRule = ({ children, lawfulBases, vulnerableSubjects }) => {
  if (children.openToMinors !== 'yes' || hasInk(children.art8Measures)) return null
  const asksConsent = lawfulBases.some(({ art6 }) => art6 === 'a')
  return asksConsent || vulnerableSubjects.includes('children')
    ? { field: 'children.art8Measures' }
    : null
}

/** An automated decision, or profiling with effect, is explained and open to review by a person. GDPR art. 22, 13(2)(f). */
export const leavesDecisionUnexplained: ActivityRule = ({ automatedDecision }) => {
  if (automatedDecision.exists !== 'yes' && automatedDecision.withEffect !== 'yes') return null
  const needed = ['logic', 'effects', 'humanReview'] as const
  const missing = needed.find((field) => !hasInk(automatedDecision[field]))
  return missing ? { field: `automatedDecision.${missing}` } : null
}

/** Criteria of WP248 from which on an impact assessment is expected. */
export const DPIA_CRITERIA_THRESHOLD = 2

/** Where two criteria meet, an impact assessment or the reason for none is recorded. GDPR art. 35, WP248. */
export const lacksDpiaDecision: ActivityRule = ({ dpia }) =>
  new Set(dpia.criteria).size >= DPIA_CRITERIA_THRESHOLD &&
  !hasInk(dpia.ref) &&
  !hasInk(dpia.reason)
    ? { field: 'dpia.ref', about: dpia.criteria }
    : null

/** Storing on or reading from a device needs consent unless strictly necessary. Dir. 2002/58/EC art. 5(3). */
export const lacksDeviceConsent: ActivityRule = (activity) => {
  const { used, consentNeeded, exemption, consentRef } = activity.terminalStorage
  if (used !== 'yes') return null
  if (consentNeeded === 'no')
    return hasInk(exemption) ? null : { field: 'terminalStorage.exemption' }
  const hasConsent = hasInk(consentRef) && restsOn(activity, 'a')
  return hasConsent ? null : { field: 'terminalStorage.consentRef' }
}

/** Mail to customers without consent meets all four conditions. Dir. 2002/58/EC art. 13(2). */
export const breaksCustomerRule: ActivityRule = (activity) => {
  const { existingCustomers, ...conditions } = activity.directMarketing
  if (existingCustomers !== 'yes' || restsOn(activity, 'a')) return null
  const open = Object.entries(conditions).find(([, answer]) => answer !== 'yes')
  return open ? { field: `directMarketing.${open[0]}` } : null
}

type Reviewed = Pick<Activity, 'status' | 'nextReviewOn' | 'changedOn'>

/** A record that still runs is reviewed in time, at the latest after a year. GDPR art. 5(2), 24(1). */
export function isStale(record: Reviewed, { today, freshFrom }: FindingsContext): Concern | null {
  if (record.status === 'ended') return null
  const isReviewDue = record.nextReviewOn !== null && record.nextReviewOn < today
  return isReviewDue || record.changedOn < freshFrom ? { field: 'nextReviewOn' } : null
}

/** Somebody answers for the record. CSM-ROPA; GDPR art. 24(1). */
export function lacksOwner({ owner }: Pick<Activity, 'owner'>): Concern | null {
  return hasInk(owner) ? null : { field: 'owner' }
}

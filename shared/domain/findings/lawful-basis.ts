import type { Activity } from '../activities/activity.ts'
import type { LawfulBasis } from '../activities/parts.ts'
import { hasInk } from '../values/text.ts'
import type { ActivityRule } from './context.ts'
import { NOT_NEEDED_FOR_CONTRACT, anyOf } from './words.ts'

type Art6 = LawfulBasis['art6']
type Bases = Pick<Activity, 'lawfulBases'>

/** The bases on which the processing rests; what the officer only proposes is not yet one. GDPR art. 6(1). */
export function countingBases({ lawfulBases }: Bases): LawfulBasis[] {
  return lawfulBases.filter(({ standing }) => standing !== 'proposed')
}

/** Whether the processing rests on this letter of art. 6(1) GDPR. */
export function restsOn(activity: Bases, art6: Art6): boolean {
  return countingBases(activity).some((basis) => basis.art6 === art6)
}

const name = ({ art6 }: LawfulBasis) => `6(1)(${art6})`

/** Processing has a lawful basis. GDPR art. 6(1), 13(1)(c). */
export const lacksBasis: ActivityRule = (activity) =>
  countingBases(activity).length === 0 ? { field: 'lawfulBases' } : null

/** Several bases are allocated, each to its purpose. GDPR art. 5(1)(a), 13(1)(c). */
export const mixesBases: ActivityRule = (activity) => {
  const bases = countingBases(activity)
  const isJoint = bases.some(({ allocation }) => allocation === 'joint')
  const areAllocated = bases.every(({ allocation }) => allocation === 'allocated')
  const isMixed = isJoint || (bases.length > 1 && !areAllocated)
  return isMixed ? { field: 'lawfulBases', about: bases.map(name) } : null
}

/** A legitimate interest is named. GDPR art. 13(1)(d). */
export const namesNoInterest: ActivityRule = (activity) =>
  restsOn(activity, 'f') && !hasInk(activity.legitimateInterest.interest)
    ? { field: 'legitimateInterest.interest' }
    : null

/** A legitimate interest is weighed against the person's, and the test is documented. GDPR art. 6(1)(f), 5(2). */
export const lacksBalancing: ActivityRule = (activity) =>
  restsOn(activity, 'f') && !hasInk(activity.legitimateInterest.balancingRef)
    ? { field: 'legitimateInterest.balancingRef' }
    : null

/** The right to object is brought to people's attention. GDPR art. 21(4). */
export const hidesObjection: ActivityRule = (activity) =>
  restsOn(activity, 'f') && activity.legitimateInterest.objectionTold === 'no'
    ? { field: 'legitimateInterest.objectionTold' }
    : null

/** It can be shown who consented, and to which wording. GDPR art. 7(1). */
export const lacksConsentProof: ActivityRule = (activity) => {
  if (!restsOn(activity, 'a')) return null
  if (!hasInk(activity.consent.recordRef)) return { field: 'consent.recordRef' }
  return hasInk(activity.consent.wordingVersion) ? null : { field: 'consent.wordingVersion' }
}

/** Consent is withdrawn as easily as it is given. GDPR art. 7(3), 13(2)(c). */
export const lacksWithdrawal: ActivityRule = (activity) => {
  if (!restsOn(activity, 'a')) return null
  if (!hasInk(activity.consent.withdrawalChannel)) return { field: 'consent.withdrawalChannel' }
  return activity.consent.withdrawalAsEasy === 'no' ? { field: 'consent.withdrawalAsEasy' } : null
}

const NOT_NEEDED = anyOf(NOT_NEEDED_FOR_CONTRACT)

/** A contract carries only what it needs; an allocated basis is read by what it is allocated to. EDPB Guidelines 2/2019. */
export const stretchesContract: ActivityRule = (activity) => {
  const isStretched = countingBases(activity).some(
    (basis) => basis.art6 === 'b' && NOT_NEEDED.test(scopeOf(basis, activity)),
  )
  return isStretched ? { field: 'lawfulBases', about: ['6(1)(b)'] } : null
}

function scopeOf({ allocation, allocatedTo }: LawfulBasis, activity: Activity): string {
  if (allocation === 'allocated' && hasInk(allocatedTo)) return allocatedTo
  return [activity.name, activity.purpose, ...activity.subPurposes, allocatedTo].join('\n')
}

/** A legal obligation is cited, even where the officer only proposes the basis. GDPR art. 6(3). */
export const citesNoObligation: ActivityRule = ({ lawfulBases, legalObligations }) =>
  lawfulBases.some(({ art6 }) => art6 === 'c') &&
  !legalObligations.some(({ citation }) => hasInk(citation))
    ? { field: 'legalObligations' }
    : null

/** Vital interests are kept for emergencies that can be named. GDPR rec. 46. */
export const stretchesVitalInterests: ActivityRule = (activity) =>
  countingBases(activity).some(({ art6, reason }) => art6 === 'd' && !hasInk(reason))
    ? { field: 'lawfulBases', about: ['6(1)(d)'] }
    : null

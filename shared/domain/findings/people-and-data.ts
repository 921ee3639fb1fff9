import { hasInk } from '../values/text.ts'
import type { ActivityRule } from './context.ts'
import { IDENTIFIERS, POSSIBLY_SPECIAL, VAGUE_PURPOSES, anyOf } from './words.ts'

/** The purpose is recorded and more than the officer's proposal. GDPR art. 30(1)(b). */
export const lacksPurpose: ActivityRule = ({ purpose, purposeProposed }) =>
  !hasInk(purpose) || purposeProposed ? { field: 'purpose' } : null

/** The purpose is specific, by itself or by its sub-purposes. GDPR art. 5(1)(b). */
export const hasVaguePurpose: ActivityRule = ({ purpose, subPurposes }) => {
  const text = (purpose ?? '').trim().replace(/[.\s]+$/, '')
  const isVague = subPurposes.length === 0 && VAGUE_PURPOSES.some((vague) => vague.test(text))
  return isVague ? { field: 'purpose' } : null
}

/** The groups of people concerned are recorded. GDPR art. 30(1)(c). */
export const lacksSubjects: ActivityRule = ({ dataSubjects }) =>
  dataSubjects.length === 0 ? { field: 'dataSubjects' } : null

/** The categories of data are recorded, each with what it holds. GDPR art. 30(1)(c). */
export const lacksData: ActivityRule = ({ dataCategories }, { categories }) => {
  if (dataCategories.length === 0) return { field: 'dataCategories' }
  const bare = dataCategories.filter(({ items }) => items.length === 0)
  const about = bare.map(({ categoryId }) => categories.get(categoryId)?.name ?? categoryId)
  return about.length > 0 ? { field: 'dataCategories', about } : null
}

/** Special categories are processed only under a condition of art. 9(2) GDPR. */
export const lacksArt9Condition: ActivityRule = (activity) => {
  const { specialCategories, specialCategoriesPresent } = activity
  const open = specialCategories.filter(({ condition }) => condition === null)
  const isUnnamed = specialCategoriesPresent === 'yes' && specialCategories.length === 0
  return open.length > 0 || isUnnamed
    ? { field: 'specialCategories', about: open.map(({ type }) => type) }
    : null
}

const MAY_BE_SPECIAL = anyOf(POSSIBLY_SPECIAL)

/** Somebody checked data that look like special categories. GDPR art. 9(1), rec. 51. */
export const needsArt9Check: ActivityRule = (activity, { categories }) => {
  if (activity.specialCategoriesPresent !== null || activity.specialCategories.length > 0)
    return null
  const about = activity.dataCategories.flatMap(({ categoryId, items }) =>
    [categories.get(categoryId)?.name ?? '', ...items].filter((text) => MAY_BE_SPECIAL.test(text)),
  )
  return about.length > 0 ? { field: 'specialCategoriesPresent', about } : null
}

/** Data on offences, suspicion lists included, need a law that allows them. GDPR art. 10. */
export const lacksArt10Law: ActivityRule = ({ criminalData: { present, authorisingLaw } }) =>
  (present === 'yes' || present === 'suspicion') && !hasInk(authorisingLaw)
    ? { field: 'criminalData.authorisingLaw' }
    : null

const IDENTIFIES = anyOf(IDENTIFIERS)

/** What is called anonymous holds no identifier and reads none from a device. GDPR art. 4(1), rec. 26, 30. */
export const contradictsAnonymity: ActivityRule = (activity) => {
  if (activity.anonymityClaimed !== 'yes') return null
  const about = activity.dataCategories
    .flatMap(({ items }) => items)
    .filter((item) => IDENTIFIES.test(item))
  const isContradicted = about.length > 0 || activity.terminalStorage.used === 'yes'
  return isContradicted ? { field: 'anonymityClaimed', about } : null
}

/** The origin of data is known and named. GDPR art. 14(2)(f). */
export const lacksSource: ActivityRule = ({ sources }) => {
  const open = sources.filter(
    ({ kind, detail }) => kind === 'unknown' || (kind === 'third-party' && !hasInk(detail)),
  )
  if (sources.length > 0 && open.length === 0) return null
  return { field: 'sources', about: open.map(({ detail }) => detail).filter(hasInk) }
}

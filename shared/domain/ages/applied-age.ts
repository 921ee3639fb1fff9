import type { Abroad, AppliedAge, CountryAges } from './age.ts'
import { ageOfConsent } from './age-of-consent.ts'

/** What decides the age of a case beside its country and its day. */
export type AgeGround = {
  /** Null where it is not recorded; then nobody counts as abroad. */
  controllerCountry: string | null
  /** Whose age applies to a user abroad. */
  abroad: Abroad
  table: readonly CountryAges[]
}

/** The country of the user and the day of the signal. */
export type AgeQuestion = { country: string | null; on: string }

/**
 * The age that a case applies. GDPR art. 8(1) does not say whose applies to a user abroad; the
 * setting does, and the higher of the two is the cautious one.
 */
export function appliedAge(question: AgeQuestion, ground: AgeGround): AppliedAge {
  const { country, on } = question
  const { controllerCountry, abroad, table } = ground
  const own = applied(country, { by: 'country', on }, table)
  if (controllerCountry === null || controllerCountry === country || abroad === 'user') return own
  const controllers = applied(controllerCountry, { by: 'controller', on }, table)
  if (abroad === 'controller') return controllers
  // A controller outside the table has no age of its own; what is cautious then is the age of the GDPR itself.
  if (controllers.age > own.age)
    return controllers.by === 'controller' ? { ...controllers, by: 'higher' } : controllers
  return controllers.age < own.age && own.by === 'country' ? { ...own, by: 'higher' } : own
}

function applied(
  country: string | null,
  { by, on }: Pick<AppliedAge, 'by' | 'on'>,
  table: readonly CountryAges[],
): AppliedAge {
  const { age, source, status, version } = ageOfConsent(country, on, table)
  return { age, by: version ? by : 'unknown-country', country, source, status, on }
}

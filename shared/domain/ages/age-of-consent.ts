import { ART_8_AGE, type AgeStatus, type AgeVersion, type CountryAges } from './age.ts'

/** The age of a country on a day, where that is written, and how sure it is. */
export type AgeOfConsent = {
  age: number
  source: string
  status: AgeStatus
  /** The version of the table that says so; null where the table says nothing. */
  version: AgeVersion | null
}

/** Where the table says nothing: the age that the GDPR itself has, the cautious one. GDPR art. 8(1). */
const UNKNOWN: AgeOfConsent = {
  age: ART_8_AGE,
  source: 'GDPR art. 8(1), no country known',
  status: 'unsure',
  version: null,
}
const UNLISTED: AgeOfConsent = { ...UNKNOWN, source: 'GDPR art. 8(1), country not listed' }

/** From which age a child's own consent is valid in a country on a day; sixteen where none is known. GDPR art. 8(1). */
export function ageOfConsent(
  country: string | null,
  on: string,
  table: readonly CountryAges[],
): AgeOfConsent {
  if (country === null) return UNKNOWN
  const versions = table.find((row) => row.country === country)?.versions ?? []
  const version = versions.findLast(({ from }) => from === null || from <= on)
  if (!version) return UNLISTED
  const { age, source, status } = version
  return { age, source, status, version }
}

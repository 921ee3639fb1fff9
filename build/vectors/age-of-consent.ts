import * as z from 'zod'
import { ageOfConsent } from '#shared/domain/ages/age-of-consent'
import { ageOn } from '#shared/domain/ages/age-on'
import { AGE_TABLE } from '#shared/domain/ages/table'
import { Country } from '#shared/domain/values/country'
import { Day } from '#shared/domain/values/day'
import { refusal } from './refusal.ts'

/** What institutions of the Union write where ISO 3166-1 has another code. */
const ISO_CODES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' }

const OfCountry = z.strictObject({
  country: Country.nullable().transform((code) =>
    code === null ? null : (ISO_CODES[code] ?? code),
  ),
  on: Day,
})
const OfPerson = z
  .strictObject({ birth: Day, on: Day })
  .refine(({ birth, on }) => birth <= on, { error: 'date-order', path: ['on'] })

/** The age of digital consent of a country, or of a person, on a day; what is no input is refused, never guessed. */
export function ageOfConsentVector(given: unknown): Record<string, unknown> {
  const isPerson = typeof given === 'object' && given !== null && 'birth' in given
  return isPerson ? ofPerson(given) : ofCountry(given)
}

function ofCountry(given: unknown): Record<string, unknown> {
  const input = OfCountry.safeParse(given)
  if (!input.success) return refusal(input.error.issues)
  const { country, on } = input.data
  const { age, status, source, version } = ageOfConsent(country, on, AGE_TABLE)
  const told = [source, version?.note].filter(Boolean).join('. ')
  return { age, status, source, explanation: `${country ?? 'No country'} on ${on}: ${told}` }
}

function ofPerson(given: object): Record<string, unknown> {
  const input = OfPerson.safeParse(given)
  if (!input.success) return refusal(input.error.issues)
  const { birth, on } = input.data
  const age = ageOn(birth, on)
  return { age, explanation: `Born ${birth}: ${age} completed years at the start of ${on}` }
}

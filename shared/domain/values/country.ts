import * as z from 'zod'

/** ISO 3166-1 alpha-2 code, upper case. */
export const Country = z.string().regex(/^[A-Z]{2}$/, { error: 'not-a-country' })

/** Member States of the European Union. */
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'
/** EEA States where the GDPR applies through the EEA Agreement (Joint Committee Decision 154/2018). */
const EFTA_EEA = 'IS LI NO'
const EEA = new Set(`${EU} ${EFTA_EEA}`.split(' '))

/** Whether a transfer to this country leaves the EEA, so that Chapter V GDPR applies (art. 44). */
export function isThirdCountry(country: string): boolean {
  return !EEA.has(country)
}

/** The EEA States, sorted by code. */
export const EEA_COUNTRIES: readonly string[] = [...EEA].sort()

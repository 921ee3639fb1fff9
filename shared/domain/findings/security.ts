import { hasInk } from '../values/text.ts'
import type { Concern } from './context.ts'
import { ACTUAL_MEASURES, anyOf } from './words.ts'

/** What activities and processor activities have in common. */
type WithSecurity = { security: string | null; measureIds: readonly string[] }

const NAMES_A_MEASURE = anyOf(ACTUAL_MEASURES)

/** The record describes its security measures. GDPR art. 30(1)(g), 30(2)(d). */
export function lacksSecurity({ security, measureIds }: WithSecurity): Concern | null {
  return !hasInk(security) && measureIds.length === 0 ? { field: 'security' } : null
}

/** The description names measures, not only an assurance. GDPR art. 32(1). */
export function assuresOnly({ security, measureIds }: WithSecurity): Concern | null {
  if (!hasInk(security) || measureIds.length > 0) return null
  return NAMES_A_MEASURE.test(security) ? null : { field: 'measureIds' }
}

import type { AgeBand } from '../deletions/choices.ts'

/** The band that is kept instead of an age; null from eighteen on, who is no child. GDPR art. 5(1)(c). */
export function bandOf(age: number): AgeBand | null {
  if (age < 13) return 'under-13'
  if (age < 16) return '13-15'
  return age < 18 ? '16-17' : null
}

/** The first and the last age of each band; null where none is known. */
const AGES: Record<AgeBand, readonly [youngest: number, oldest: number] | null> = {
  'under-13': [0, 12],
  '13-15': [13, 15],
  '16-17': [16, 17],
  unknown: null,
}

/** Whether everybody of a band is under an age; never where the band is not known. GDPR art. 8(1). */
export function isBandUnder(band: AgeBand, age: number): boolean {
  const ages = AGES[band]
  return ages !== null && ages[1] < age
}

/** Whether nobody of a band is under an age; never where the band is not known. GDPR art. 8(1). */
export function isBandFrom(band: AgeBand, age: number): boolean {
  const ages = AGES[band]
  return ages !== null && ages[0] >= age
}

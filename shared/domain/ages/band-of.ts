import type { AgeBand } from '../deletions/choices.ts'

/** The band that is kept instead of an age; null from eighteen on, who is no child. GDPR art. 5(1)(c). */
export function bandOf(age: number): AgeBand | null {
  if (age < 13) return 'under-13'
  if (age < 16) return '13-15'
  return age < 18 ? '16-17' : null
}

import type { Breach } from './breach.ts'

/** Whether children are among the people affected, who merit specific protection. GDPR rec. 38. */
export function concernsChildren({ people }: Pick<Breach, 'people'>): boolean {
  return people.categories.includes('minors')
}

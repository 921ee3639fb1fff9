import type { Problem } from '../values/problem.ts'
import { hasInk } from '../values/text.ts'
import type { KeptDespite } from './deletion.ts'

/** What stays without a law, or without a day until when; legal claims may be open to the end. GDPR art. 17(3)(b), (e). */
export function keptProblems(kept: readonly KeptDespite[]): Problem[] {
  return kept.flatMap(({ law, until, ground }, index) => {
    const at = (field: string): Problem => ({
      field: `keptDespite.${index}.${field}`,
      code: 'not-under-a-law',
    })
    return [
      ...(hasInk(law) ? [] : [at('law')]),
      ...(until === null && ground !== 'legal-claims' ? [at('until')] : []),
    ]
  })
}

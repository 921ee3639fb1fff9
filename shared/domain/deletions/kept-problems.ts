import type { Problem } from '../values/problem.ts'
import { hasInk } from '../values/text.ts'
import type { KeptDespite } from './deletion.ts'

/** What would stay on a day without a law, without a day until when, or beyond it; legal claims may be open to the end. GDPR art. 17(3)(b), (e). */
export function keptProblems(kept: readonly KeptDespite[], on: string): Problem[] {
  return kept.flatMap(({ law, until, ground }, index) => {
    const at = (field: string): Problem => ({
      field: `keptDespite.${index}.${field}`,
      code: 'not-under-a-law',
    })
    return [
      ...(hasInk(law) ? [] : [at('law')]),
      ...(isOver(until, on) || (until === null && ground !== 'legal-claims') ? [at('until')] : []),
    ]
  })
}

function isOver(until: string | null, on: string): boolean {
  return until !== null && until < on
}

import { missingLinks } from '../catalogues/links.ts'
import type { Catalogues } from '../catalogues/catalogue.ts'
import type { Problem } from '../values/problem.ts'
import type { ProcessorActivityContent } from './processor-activity.ts'

/** What keeps a processor activity from being saved: a reference used twice or a link to nothing. */
export function processorActivityProblems(
  activity: ProcessorActivityContent,
  catalogues: Catalogues,
  takenRefs: readonly string[],
): Problem[] {
  const duplicate: Problem[] = takenRefs.includes(activity.refNo)
    ? [{ field: 'refNo', code: 'duplicate' }]
    : []
  const links = missingLinks([
    ['measureIds', activity.measureIds, catalogues.measure],
    ['subProcessorIds', activity.subProcessorIds, catalogues.processor],
  ])
  return [...duplicate, ...links]
}

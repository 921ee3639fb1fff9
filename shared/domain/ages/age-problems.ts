import type { Problem } from '../values/problem.ts'
import { hasInk } from '../values/text.ts'
import type { AgeEntry, AgeVersion, Capacity } from './age.ts'
import { AGE_TABLE } from './table.ts'

/** Why an entry for a country cannot stand; its ages and its reason are the schema's matter. GDPR art. 5(2), 8(1). */
export function ageProblems(entry: Pick<AgeEntry, 'id' | 'versions' | 'capacity'>): Problem[] {
  const isListed = AGE_TABLE.some(({ country }) => country === entry.id)
  return [
    ...(isListed ? [] : [{ field: 'id', code: 'not-found' } as const]),
    ...entry.versions.flatMap((version, place) => versionProblems(entry.versions, version, place)),
    ...capacityProblems(entry.capacity),
  ]
}

function versionProblems(
  versions: readonly AgeVersion[],
  version: AgeVersion,
  place: number,
): Problem[] {
  const problem = (field: keyof AgeVersion, code: Problem['code']): Problem => ({
    field: `versions.${place}.${field}`,
    code,
  })
  const isRepeated = versions.findIndex(({ id }) => id === version.id) !== place
  return [
    ...orderProblems(versions[place - 1], version).map((code) => problem('from', code)),
    ...(hasInk(version.source) ? [] : [problem('source', 'required')]),
    ...(isRepeated ? [problem('id', 'duplicate')] : []),
  ]
}

/** Only the first version may lack a day; each further one begins after the one before it. */
function orderProblems(earlier: AgeVersion | undefined, { from }: AgeVersion): Problem['code'][] {
  if (!earlier) return []
  if (from === null) return ['required']
  if (earlier.from === null || earlier.from < from) return []
  return [earlier.from === from ? 'duplicate' : 'date-order']
}

/** A number without the law it stands in cannot be checked. */
function capacityProblems({ age, source }: Capacity): Problem[] {
  return age === null || hasInk(source) ? [] : [{ field: 'capacity.source', code: 'required' }]
}

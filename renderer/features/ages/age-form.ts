import type { ProblemCode } from '#shared/domain/values/problem'
import { problemText } from '#shared/text/problems'
import type { AgeDraft, VersionDraft } from './age-draft.ts'

/** An entry being written, with what its fields need to know. */
export type AgeForm = {
  readonly draft: AgeDraft
  /** Counts how often writing was discarded, so that fields forget what was typed. */
  readonly round: number
  readonly change: (patch: Partial<AgeDraft>) => void
  /** Why the draft cannot be saved, by field. */
  readonly problems: ReadonlyMap<string, ProblemCode>
}

/** What is wrong with a field, in words; nothing while all is well. */
export function wrongWith({ problems }: AgeForm, field: string): string | null {
  const code = problems.get(field)
  return code ? problemText[code] : null
}

/** Changes one version and leaves the others as they are. */
export function changeVersion(
  { draft, change }: AgeForm,
  place: number,
  patch: Partial<VersionDraft>,
): void {
  change({
    versions: draft.versions.map((each, index) => (index === place ? { ...each, ...patch } : each)),
  })
}

import { deletionSections } from '#shared/text/deletion-sheet'
import type { Sheet } from './deletion-sheet.ts'

type Section = (typeof deletionSections)[number]

/** The sections that have something to say or to ask in this case. */
export function sectionsShown({ deletion }: Pick<Sheet, 'deletion'>): readonly Section[] {
  const isTakenOver = deletion.imported !== null
  return deletionSections.filter(({ id }) => {
    if (id === 'origin') return isTakenOver
    // A case of a log was over before it came here, so that nobody ever had to find an account.
    return id !== 'reference' || !isTakenOver
  })
}

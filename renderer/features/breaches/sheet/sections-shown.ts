import { breachSections } from '#shared/text/breach-sheet'
import type { Sheet } from './breach-sheet.ts'

type Section = (typeof breachSections)[number]

/** The sections that have something to say or to ask in this incident. */
export function sectionsShown({ breach }: Pick<Sheet, 'breach'>): readonly Section[] {
  return breachSections.filter(({ id }) => id !== 'origin' || breach.imported !== null)
}

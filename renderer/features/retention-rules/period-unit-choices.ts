import { retentionRulesText as words } from '#shared/text/retention-rules'
import type { Choice } from '../../ui/fields/choice.ts'
import type { PeriodUnit } from './period-parts.ts'

/** The units of a period, in the singular or plural that the count asks for. */
export function unitChoices(count: string): Choice<PeriodUnit>[] {
  // Object.entries forgets the type of the keys it was given.
  return (Object.entries(words.units(count)) as [PeriodUnit, string][]).map(([id, label]) => ({
    id,
    label,
  }))
}

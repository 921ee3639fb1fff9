import { addPeriod } from '../values/period.ts'
import type { DeletionSettings } from './settings.ts'

/** Until when the sealed record is kept after the day of closing; null without a house rule. GDPR art. 5(1)(e), 5(2). */
export function retentionUntil(
  closedOn: string,
  { evidencePeriod }: Pick<DeletionSettings, 'evidencePeriod'>,
): string | null {
  return evidencePeriod === null ? null : addPeriod(closedOn, evidencePeriod)
}

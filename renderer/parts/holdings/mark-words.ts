import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { holdingSheetText } from '#shared/text/holdings'

/** What the mark that lengthens storage is called under a rule. GDPR art. 5(1)(e). */
export function markWords(rule: RetentionRule | null): string {
  const mark = rule?.extendFlag ?? null
  return mark === null
    ? holdingSheetText.flagged
    : holdingSheetText.flaggedAs(mark.replaceAll('_', ' '))
}

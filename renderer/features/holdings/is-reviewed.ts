import { lenderOf } from '#shared/domain/retention/deciding-event'
import type { Sheet } from './holding-sheet.ts'

/** Whether the rule of a holding asks that somebody looks again and again. GDPR art. 5(1)(e), rec. 39. */
export function isReviewed({ rule, rulesById }: Pick<Sheet, 'rule' | 'rulesById'>): boolean {
  if (rule === null) return false
  return (
    rule.kind === 'extended_if' ||
    rule.reviewEvery !== null ||
    lenderOf(rule, rulesById)?.kind === 'review'
  )
}

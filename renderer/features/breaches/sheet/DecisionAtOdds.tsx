import { isDecisionAtOdds } from '#shared/domain/breaches/decision-at-odds'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import { decisionAtOddsText as words } from '#shared/text/breach-decision'
import { riskOutcomeWords } from '#shared/text/breach-words'
import type { PartProps } from './breach-sheet.ts'

/** Beside a decision not to notify that the latest assessment contradicts. GDPR art. 33(1), 33(5). */
export function DecisionAtOdds({ sheet: { breach, settings } }: PartProps) {
  const status = breachStatus(breach)
  const { latestAssessment } = status
  if (!latestAssessment) return null
  if (!isDecisionAtOdds(status, settings.settings.notificationThreshold)) return null
  return (
    <p className="py-2 text-12 text-ink-soft">
      {words.says(riskOutcomeWords[latestAssessment.outcome].name)}{' '}
      <span className="whitespace-nowrap text-ink-faint">{words.article}</span>
    </p>
  )
}

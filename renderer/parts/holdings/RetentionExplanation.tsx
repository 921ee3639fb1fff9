import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { explainRetention, holdingSteps } from '#shared/domain/retention/explain-retention'
import type { Holding } from '#shared/domain/retention/holding'
import type { RetentionDay, RetentionFacts } from '#shared/domain/retention/status'
import { retentionExplanationText, retentionStepText } from '#shared/text/retention-explanation'
import { ToldSteps } from '../deadline/ToldSteps.tsx'

/** What the date of a holding is reckoned from. */
export type Reckoning = {
  readonly rule: RetentionRule | null
  readonly rules: ReadonlyMap<string, RetentionRule>
  readonly facts: RetentionFacts
  readonly day: RetentionDay
  readonly holding: Pick<Holding, 'isChild' | 'hasParentalConsent'>
}
export type RetentionExplanationProps = Reckoning & {
  readonly hasDate: boolean
  /** The working day to aim at, where it is known. */
  readonly target?: { readonly day: string; readonly due: string } | null
}

const TARGET = { article: 'GDPR art. 5(1)(e)', isCertain: true }

/** How the last permitted day comes about, or why there is none: numbered steps with their articles. GDPR art. 5(1)(e). */
export function RetentionExplanation(props: RetentionExplanationProps) {
  const { rule, rules, facts, day, holding, hasDate, target } = props
  const steps = [
    ...explainRetention(rule, rules, facts, day),
    ...(target ? [{ kind: 'working-day' as const, ...TARGET, ...target }] : []),
    ...holdingSteps(holding, rule, rules),
  ]
  const { title, titleWithoutDate } = retentionExplanationText
  return (
    <section className="flex flex-col gap-1.5 text-12">
      <h3 className="text-13 font-semibold text-ink">{hasDate ? title : titleWithoutDate}</h3>
      <ToldSteps steps={steps.map(retentionStepText)} />
    </section>
  )
}

import type { BreachEvent } from '#shared/domain/breaches/event'
import { breachStepText as words } from '#shared/text/breach-steps'
import { Follows } from '../../../parts/timeline/Follows.tsx'
import { stepEffects } from './step-effects.ts'
import type { StepForm } from './use-step-form.ts'

type StepEffectsProps = { readonly form: StepForm; readonly corrected: BreachEvent | null }

/** What follows from the step as the form stands, before it is saved. */
export function StepEffects({ form, corrected }: StepEffectsProps) {
  const effects = form.event ? stepEffects(form.event, form.ground, corrected) : []
  return <Follows title={words.followsTitle} lines={effects} />
}

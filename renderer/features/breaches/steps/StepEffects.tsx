import type { BreachEvent } from '#shared/domain/breaches/event'
import { breachStepText as words } from '#shared/text/breach-steps'
import { ToneGlyph } from '#ui/marks/ToneGlyph'
import { stepEffects } from './step-effects.ts'
import type { StepForm } from './use-step-form.ts'

type StepEffectsProps = { readonly form: StepForm; readonly corrected: BreachEvent | null }

/** What follows from the step as the form stands, before it is saved. */
export function StepEffects({ form, corrected }: StepEffectsProps) {
  const effects = form.event ? stepEffects(form.event, form.ground, corrected) : []
  if (effects.length === 0) return null
  return (
    <section aria-label={words.followsTitle} className="flex flex-col gap-2">
      <h3 className="text-13 font-semibold text-ink">{words.followsTitle}</h3>
      <ul className="flex flex-col gap-1" aria-live="polite">
        {effects.map(({ text, article, isWarning }) => (
          <li key={text} className="flex items-baseline gap-1.5 text-14">
            {isWarning ? <ToneGlyph tone="warning" /> : null}
            <span>
              {text}
              {article ? (
                <span className="ml-1.5 text-12 whitespace-nowrap text-ink-faint">{article}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { isDay } from '#shared/domain/values/day'
import type { EventKind } from '#shared/domain/requests/event'
import { wordsIn } from '#shared/text/cited-in'
import { deadlinesText } from '#shared/text/deadlines'
import { stepText, type StepEffect } from '#shared/text/request-steps'
import { DeadlineExplanation } from '../../../parts/deadline/DeadlineExplanation.tsx'
import { ToneGlyph } from '../../../ui/marks/ToneGlyph.tsx'
import type { Sheet } from './request-sheet.ts'
import { eventOf } from './step-draft.ts'
import { stepEffects } from './step-effects.ts'
import type { StepForm } from './use-step-form.ts'

type StepEffectsProps = {
  readonly sheet: Sheet
  readonly kind: EventKind
  readonly form: StepForm
}

/** What follows from the step as the form stands, before it is saved. */
export function StepEffects({ sheet, kind, form }: StepEffectsProps) {
  const { request, rules, settings } = sheet
  const { events, draft } = form
  if (events === null || draft.on === null || !isDay(draft.on)) return null
  const event = eventOf(kind, draft)
  const effects = stepEffects(event, events, { ...sheet, erasureRule: settings.erasureRule })
  if (effects.length === 0) return null
  const moved = { ...request, events: [...events] }
  return (
    <section aria-label={stepText.followsTitle} className="flex flex-col gap-2">
      <h3 className="text-13 font-semibold text-ink">{stepText.followsTitle}</h3>
      <ul className="flex flex-col gap-1" aria-live="polite">
        {effects.map((effect) => (
          <Effect key={effect.text} effect={wordsIn(rules.regime, effect)} />
        ))}
      </ul>
      {effects.some(({ isNewDate }) => isNewDate) ? (
        // All its steps would drown what the officer came to type.
        <details>
          <summary className="w-fit rounded-mark text-13 text-accent">
            {deadlinesText.title}
          </summary>
          <div className="pt-2">
            <DeadlineExplanation request={moved} rules={rules} only="answer" />
          </div>
        </details>
      ) : null}
    </section>
  )
}

function Effect({ effect }: { readonly effect: StepEffect }) {
  const { text, article, isWarning, toBeConfirmed } = effect
  return (
    <li className="flex items-baseline gap-1.5 text-14">
      {isWarning ? <ToneGlyph tone="warning" /> : null}
      <span>
        {text}
        {article ? (
          <span className="ml-1.5 text-12 whitespace-nowrap text-ink-faint">{article}</span>
        ) : null}
        {toBeConfirmed ? (
          <span className="ml-1.5 text-12 whitespace-nowrap text-warning">
            {deadlinesText.toBeConfirmed}
          </span>
        ) : null}
      </span>
    </li>
  )
}

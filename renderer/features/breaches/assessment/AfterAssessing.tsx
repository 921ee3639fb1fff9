import { Button } from '#ui/actions/Button'
import { Dialog } from '#ui/layers/Dialog'
import type { Assessment } from '#shared/domain/breaches/assessment'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import { offeredBreachEvents } from '#shared/domain/breaches/offered-events'
import { assessmentLine, assessmentText as words } from '#shared/text/breach-assessment'
import { stepButtonWords } from '#shared/text/breach-steps'
import type { AssessingProps } from './Assessing.tsx'
import { followingSteps } from './following-steps.ts'

type AfterAssessingProps = AssessingProps & { readonly assessment: Assessment }

/** The assessment is kept: what it came to, and the steps that follow from it. */
export function AfterAssessing({ sheet, assessment, onStart, onClose }: AfterAssessingProps) {
  const offered = followingSteps(
    assessment.outcome,
    offeredBreachEvents(breachStatus(sheet.breach)),
  )
  return (
    <Dialog
      title={words.saved}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.later}</Button>}
    >
      <p className="text-16 font-semibold text-ink">{assessmentLine(assessment)}</p>
      {offered.length > 0 ? (
        <section aria-label={words.nextTitle} className="flex flex-col gap-2">
          <h3 className="text-13 font-semibold text-ink">{words.nextTitle}</h3>
          <div className="flex flex-col items-start gap-2">
            {offered.map((kind, place) => (
              <Button
                key={kind}
                kind={place === 0 ? 'primary' : 'quiet'}
                onPress={() => onStart(kind)}
              >
                {stepButtonWords(kind)}
              </Button>
            ))}
          </div>
        </section>
      ) : null}
    </Dialog>
  )
}

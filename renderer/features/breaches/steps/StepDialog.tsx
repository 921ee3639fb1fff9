import { Button } from '#ui/actions/Button'
import { Dialog } from '#ui/layers/Dialog'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { breachStepText as words } from '#shared/text/breach-steps'
import { breachEventTitle } from '#shared/text/breach-timeline'
import { breachEventWords } from '#shared/text/breach-words'
import { controls } from '#shared/text/controls'
import { useFirstProblem } from '../../../parts/fields/use-first-problem.ts'
import { ClosingChecklist } from './ClosingChecklist.tsx'
import { StepEffects } from './StepEffects.tsx'
import { StepFields } from './StepFields.tsx'
import { useStepForm, type StepProps } from './use-step-form.ts'

/** Asks for exactly what a step needs, says what follows from it, then records it. */
export function StepDialog(props: StepProps) {
  const { sheet, kind, corrected } = props
  const form = useStepForm(props)
  const place = useFirstProblem(form.refusals)
  const title = corrected
    ? words.correcting(breachEventTitle(corrected))
    : breachEventWords[kind].record
  return (
    <Dialog
      title={title}
      isOpen
      onClose={form.leave}
      isHeld={form.isTouched}
      actions={
        <>
          <Button onPress={form.leave}>{controls.cancel}</Button>
          <Button kind="primary" onPress={() => void form.submit()} isBusy={form.isBusy}>
            {corrected ? words.saveCorrection : words.save}
          </Button>
        </>
      }
    >
      <div ref={place} className="flex flex-col gap-4">
        {form.wasKept ? <p className="text-13 text-ink-soft">{words.kept}</p> : null}
        {kind === 'closed' && !corrected ? (
          <ClosingChecklist sheet={sheet} isRefused={form.refusals > 0} onLeave={form.leave} />
        ) : null}
        <StepFields sheet={sheet} kind={kind} form={form} corrected={corrected ?? null}>
          <StepEffects form={form} corrected={corrected ?? null} />
        </StepFields>
        {form.other ? <ErrorNote title={form.other.title}>{form.other.todo}</ErrorNote> : null}
      </div>
    </Dialog>
  )
}

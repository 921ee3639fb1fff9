import { Button } from '#ui/actions/Button'
import { Dialog } from '#ui/layers/Dialog'
import { ErrorNote } from '#ui/marks/ErrorNote'
import type { EventKind, RequestEvent } from '#shared/domain/requests/event'
import { controls } from '#shared/text/controls'
import { stepText } from '#shared/text/request-steps'
import { eventTitle } from '#shared/text/request-timeline'
import { eventWords } from '#shared/text/request-words'
import { useFirstProblem } from '../../../parts/fields/use-first-problem.ts'
import type { Sheet } from './request-sheet.ts'
import { StepEffects } from './StepEffects.tsx'
import { StepFields } from './StepFields.tsx'
import { useStepForm } from './use-step-form.ts'

export type StepDialogProps = {
  readonly sheet: Sheet
  readonly kind: EventKind
  /** The recorded step that is corrected. */
  readonly corrected?: RequestEvent
  readonly onClose: () => void
}

/** Asks for exactly what a step needs, says what follows from it, then records it. */
export function StepDialog(props: StepDialogProps) {
  const { sheet, kind, corrected, onClose } = props
  const form = useStepForm(props)
  const { other } = form.problems
  const place = useFirstProblem(form.refusals)
  return (
    <Dialog
      title={corrected ? stepText.correct(eventTitle(corrected)) : eventWords[kind].record}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{controls.cancel}</Button>
          <Button kind="primary" onPress={() => void form.submit()} isBusy={form.isBusy}>
            {corrected ? stepText.saveCorrection : stepText.save}
          </Button>
        </>
      }
    >
      <div ref={place} className="flex flex-col gap-4">
        <StepFields sheet={sheet} kind={kind} form={form} />
        <StepEffects sheet={sheet} kind={kind} form={form} />
        {other ? <ErrorNote title={other.title}>{other.todo}</ErrorNote> : null}
      </div>
    </Dialog>
  )
}

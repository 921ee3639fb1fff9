import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { AlertDialog } from '#ui/layers/AlertDialog'
import { Dialog } from '#ui/layers/Dialog'
import { ErrorNote } from '#ui/marks/ErrorNote'
import {
  deletionEventTitle,
  deletionStepText as words,
  destroysReference,
} from '#shared/text/deletion-steps'
import { deletionEventWords } from '#shared/text/deletion-words'
import { controls } from '#shared/text/controls'
import { useFirstProblem } from '../../../parts/fields/use-first-problem.ts'
import { Follows } from '../../../parts/timeline/Follows.tsx'
import { stepEffects } from './step-effects.ts'
import { StepFields } from './StepFields.tsx'
import { STEP_PLACES } from './step-part.ts'
import { isForGood, useStepForm, type StepForm, type StepProps } from './use-step-form.ts'
import { Wanting } from './Wanting.tsx'

/** Says what a step has to achieve, asks for exactly what it needs, then records it. GDPR art. 8, 17. */
export function StepDialog(props: StepProps) {
  const { sheet, kind, corrected } = props
  const form = useStepForm(props, ['at', ...STEP_PLACES[kind]])
  const [isAsked, setAsked] = useState(false)
  const place = useFirstProblem(form.refusals)
  const asksAgain = kind === 'verified' && form.event !== null && isForGood(form.event)
  const save = () => {
    if (!form.check()) return
    if (asksAgain) setAsked(true)
    else void form.submit()
  }
  return (
    <>
      <Dialog
        title={
          corrected
            ? words.correcting(deletionEventTitle(corrected))
            : deletionEventWords[kind].record
        }
        size={kind === 'closed' ? 'large' : 'medium'}
        isOpen
        onClose={form.leave}
        isHeld={form.isTouched}
        actions={
          <>
            <Button onPress={form.leave}>{controls.cancel}</Button>
            <Button kind="primary" onPress={save} isBusy={form.isBusy}>
              {saveWords(props)}
            </Button>
          </>
        }
      >
        <div ref={place} className="flex flex-col gap-4">
          <Content {...props} form={form} />
        </div>
      </Dialog>
      <ForGood sheet={sheet} form={form} isOpen={isAsked} onClose={() => setAsked(false)} />
    </>
  )
}

function Content({ form, ...props }: StepProps & { readonly form: StepForm }) {
  const { sheet, kind } = props
  const corrected = props.corrected ?? null
  const { text, article } = words.must[kind]
  const effects =
    form.event === null ? [] : stepEffects(form.event, { ...sheet, draft: form.draft })
  return (
    <>
      <p className="text-ink-soft">
        {text}
        <span className="ml-1.5 text-12 whitespace-nowrap text-ink-faint">{article}</span>
      </p>
      {form.wasKept ? <p className="text-13 text-ink-soft">{words.kept}</p> : null}
      <Wanting sheet={sheet} kind={kind} form={form} corrected={corrected} />
      <StepFields sheet={sheet} kind={kind} form={form} corrected={corrected} />
      <Follows title={words.followsTitle} lines={effects} />
      {form.other ? <ErrorNote title={form.other.title}>{form.other.todo}</ErrorNote> : null}
    </>
  )
}

type ForGoodProps = Pick<StepProps, 'sheet'> & {
  readonly form: StepForm
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Asks once more, by name, before the working reference is destroyed for good. GDPR art. 5(1)(e), 5(2). */
function ForGood({ sheet, form, isOpen, onClose }: ForGoodProps) {
  const { refNo } = sheet.deletion
  const { confirm, confirmWithout } = words.verified
  const { title, body, action } = destroysReference(sheet.reference) ? confirm : confirmWithout
  return (
    <AlertDialog
      title={title(refNo)}
      isOpen={isOpen}
      onClose={onClose}
      actionLabel={action}
      isDanger
      isBusy={form.isBusy}
      onAction={() => void form.submit().then(onClose)}
    >
      <p>{body(refNo)}</p>
    </AlertDialog>
  )
}

function saveWords({ kind, corrected }: StepProps): string {
  if (corrected) return words.saveCorrection
  return kind === 'closed' ? words.closed.save : words.save
}

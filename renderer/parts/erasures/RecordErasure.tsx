import { useNavigate } from '@tanstack/react-router'
import { CheckField } from '#ui/fields/CheckField'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { ErasureChoice, ErasurePreview } from '#shared/ipc/retention'
import { recordErasureText as text } from '#shared/text/erasures'
import { EntryDialog } from '../fields/EntryDialog.tsx'
import { useFirstProblem } from '../fields/use-first-problem.ts'
import { useOfficer } from '../fields/use-officer.ts'
import { useToday } from '../fields/use-today.ts'
import { showUndoToast } from '../history/undo-toast.ts'
import { ErasureFacts } from './ErasureFacts.tsx'
import { ErasureLines } from './ErasureLines.tsx'
import { useErasureForm, type ErasureForm } from './use-erasure-form.ts'

export type RecordErasureProps = {
  readonly choice: ErasureChoice
  readonly onClose: () => void
  /** Called once it is recorded, before the notice appears. */
  readonly onDone?: () => void
}

/** Ticks data off as erased: what, how much of it, how, when and by whom; proof without the data. GDPR art. 5(1)(e), 5(2). */
export function RecordErasure(props: RecordErasureProps) {
  const officer = useOfficer()
  if (officer !== null) return <Form {...props} officer={officer} />
  // Opened once everything is known: a dialog in place of another would forget where the keyboard was.
  return null
}

type FormProps = RecordErasureProps & { readonly officer: string }

function Form({ choice, onClose, onDone, officer }: FormProps) {
  const navigate = useNavigate()
  const form = useErasureForm({ choice, today: useToday(), officer })
  const place = useFirstProblem(form.refusals)
  const submit = async () => {
    const erasure = await form.submit()
    if (!erasure) return
    onClose()
    onDone?.()
    const { id, refNo, lines } = erasure
    await showUndoToast(text.done(refNo, lines.length), {
      label: text.show,
      onPress: () => void navigate({ to: '/retention/erasures/$id', params: { id } }),
    })
  }
  const isEmpty = form.preview?.holdings === 0
  return (
    <EntryDialog
      title={text.title}
      apply={text.apply}
      entry={form}
      isDisabled={!form.preview || isEmpty}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="-mt-2 text-13 text-ink-soft">{text.hint}</p>
      <div ref={place} className="flex flex-col gap-4">
        {form.preview ? <Chosen form={form} preview={form.preview} /> : <SkeletonRows count={3} />}
        {isEmpty ? null : <ErasureFacts form={form} />}
        {form.other ? <ErrorNote title={form.other.title}>{form.other.todo}</ErrorNote> : null}
      </div>
    </EntryDialog>
  )
}

function headline({ holdings, records, notDue }: ErasurePreview): string {
  if (holdings > 0) return text.summary(holdings, records)
  return notDue > 0 ? text.nothingDue : text.nothing
}

type ChosenProps = {
  readonly form: ErasureForm
  readonly preview: ErasurePreview
}

function Chosen({ form, preview }: ChosenProps) {
  const { holdings, uncounted, held, notDue, leftOut } = preview
  const { draft, set } = form
  return (
    <section aria-label={text.lines} className="flex flex-col gap-2">
      <div role="status">
        <p className="text-16 font-semibold text-ink">{headline(preview)}</p>
        {uncounted > 0 ? <p className="text-ink-soft">{text.uncounted(uncounted)}</p> : null}
        {held > 0 ? (
          <p className="text-ink-soft">
            {text.held(held)} <span className="text-12 text-ink-faint">{text.heldArticle}</span>
          </p>
        ) : null}
        {leftOut > 0 ? <p className="text-ink-soft">{text.leftOut(leftOut)}</p> : null}
      </div>
      {notDue > 0 ? (
        <CheckField
          label={text.withNotDue(notDue)}
          description={text.withNotDueHint}
          isChecked={draft.withNotDue}
          onChange={(withNotDue) => set({ withNotDue })}
        />
      ) : null}
      {holdings === 0 ? null : <ErasureLines form={form} preview={preview} />}
    </section>
  )
}

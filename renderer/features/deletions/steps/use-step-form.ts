import { useState } from 'react'
import type {
  DeletionEvent,
  DeletionEventKind,
  NewDeletionEvent,
} from '#shared/domain/deletions/event'
import type { Problem } from '#shared/domain/values/problem'
import { AppError } from '#shared/ipc/errors'
import type { DeletionSheet } from '#shared/ipc/deletions'
import { deletionEventTitle, deletionStepText as words } from '#shared/text/deletion-steps'
import { errorText } from '#shared/text/errors'
import { problemText } from '#shared/text/problems'
import { showToast } from '#ui/layers/Toast'
import { useCommand } from '../../../call.ts'
import { instantNow, useNow } from '../../../parts/clock/use-now.ts'
import { useKeptForm } from '../../../parts/fields/use-kept-form.ts'
import { showUndoToast } from '../../../parts/history/undo-toast.ts'
import { draftOf, firstDraft } from './first-draft.ts'
import { problemWords } from './problem-words.ts'
import { eventOf, patchOf, type StepDraft } from './step-draft.ts'
import { stepProblems, type StepGround } from './step-problems.ts'

export type StepProps = {
  readonly sheet: DeletionSheet
  readonly kind: DeletionEventKind
  /** The recorded step that is corrected. */
  readonly corrected?: DeletionEvent
  readonly onClose: () => void
}

export type StepForm = {
  readonly draft: StepDraft
  readonly change: (part: Partial<StepDraft>) => void
  /** The event the form describes; null while its moment is not known. */
  readonly event: NewDeletionEvent | null
  readonly ground: StepGround
  readonly found: readonly Problem[]
  /** Why something cannot be recorded, in words, by the field it stands beside. */
  readonly problemOf: (field: string) => string | null
  /** What stands beside no field of the form. */
  readonly other: { readonly title: string; readonly todo: string } | null
  /** How often it was refused; each time its first problem wants the keyboard. */
  readonly refusals: number
  readonly isTouched: boolean
  readonly wasKept: boolean
  /** Nothing keeps the step from being recorded; where something does, it is shown. */
  readonly check: () => boolean
  readonly submit: () => Promise<void>
  readonly leave: () => void
  readonly isBusy: boolean
}

/** The form of a step: checked as it is filled, decided by the vault. */
export function useStepForm(props: StepProps, places: readonly string[]): StepForm {
  const { sheet, kind, corrected = null, onClose } = props
  const kept = useStepDraft(props)
  const now = useNow((moment) => moment)
  const [refusals, setRefusals] = useState(0)
  const [refused, setRefused] = useState<AppError | null>(null)
  const recording = useRecording(props)
  const { draft } = kept
  const ground = { sheet, now }
  const event = draft.moment === null ? null : eventOf(kind, draft, corrected)
  const found = stepProblems({ kind, draft, corrected }, ground)
  const shown = [
    ...found.filter(({ code }) => refusals > 0 || code !== 'required'),
    ...(refused?.problems ?? []),
  ]
  const leave = () => {
    kept.forget()
    onClose()
  }
  const refuse = (error: AppError | null) => {
    setRefused(error)
    setRefusals((before) => before + 1)
  }
  return {
    ...kept,
    change: (part) => {
      setRefused(null)
      kept.change(part)
    },
    event,
    ground,
    found,
    problemOf: (field) => problemWords(kind, shown, field),
    other: otherProblem(shown, refused, places),
    refusals,
    leave,
    isBusy: recording.isBusy,
    check: () => {
      if (found.length > 0) refuse(null)
      return found.length === 0
    },
    submit: async () => {
      if (event === null) return
      const error = await recording.run(event, draft)
      if (error === null) return leave()
      refuse(error)
    },
  }
}

function useStepDraft({ sheet, kind, corrected }: StepProps) {
  const key = `deletion-step-${sheet.deletion.id}-${corrected?.id ?? kind}`
  const begin = () => {
    const first = firstDraft(sheet, instantNow())
    return corrected ? draftOf(corrected, first) : first
  }
  return useKeptForm(key, begin, words.unsaved)
}

function useRecording({ sheet, kind, corrected }: StepProps) {
  const { id, refNo } = sheet.deletion
  const record = useCommand('deletions:record-event')
  const correct = useCommand('deletions:correct-event')
  const run = async (event: NewDeletionEvent, draft: StepDraft): Promise<AppError | null> => {
    // With its identifier it is an event of its kind again.
    const whole = { ...event, id: corrected?.id ?? 'draft' } as DeletionEvent
    const patch = patchOf(kind, draft, sheet.deletion)
    try {
      if (corrected) await correct.mutateAsync({ id, event: whole })
      else await record.mutateAsync({ id, event: whole, ...(patch ? { patch } : {}) })
    } catch (error) {
      return error instanceof AppError ? error : new AppError('internal', { cause: error })
    }
    await tellRecorded(
      corrected ? words.corrected(refNo) : words.recorded(refNo, deletionEventTitle(whole)),
      isForGood(whole),
    )
    return null
  }
  return { run, isBusy: record.isPending || correct.isPending }
}

/** Whether nothing takes the step back: the working reference is destroyed with it. GDPR art. 5(2). */
export function isForGood(event: NewDeletionEvent): boolean {
  if (event.kind === 'verified') return event.result !== 'found-again'
  return event.kind === 'closed'
}

async function tellRecorded(title: string, isFinal: boolean): Promise<void> {
  if (isFinal) showToast({ title })
  else await showUndoToast(title)
}

function otherProblem(
  shown: readonly Problem[],
  refused: AppError | null,
  places: readonly string[],
): StepForm['other'] {
  const stray = shown.find(({ field }) => !places.includes(field.replace(/\.\d+(?=\.|$)/, '.*')))
  if (stray)
    return {
      title: stray.field === 'later' ? words.laterStep : words.notNow,
      todo: problemText[stray.code],
    }
  return refused && refused.problems.length === 0 ? errorText[refused.code] : null
}

import { useState } from 'react'
import type { RequestEvent } from '#shared/domain/requests/event'
import { isDay } from '#shared/domain/values/day'
import type { Problem } from '#shared/domain/values/problem'
import { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { problemText } from '#shared/text/problems'
import { remediesText } from '#shared/text/reply-law'
import { stepText } from '#shared/text/request-steps'
import { eventTitle } from '#shared/text/request-timeline'
import { useCommand } from '../../../call.ts'
import { showUndoToast } from '../../../parts/history/undo-toast.ts'
import {
  draftOf,
  eventOf,
  firstDraft,
  stepFields,
  type StepDraft,
  type StepField,
} from './step-draft.ts'
import { stepProblems, type FilledStep } from './step-problems.ts'
import type { StepDialogProps } from './StepDialog.tsx'

type Shown = 'on' | StepField
export type StepForm = {
  readonly draft: StepDraft
  readonly fields: readonly StepField[]
  readonly change: (part: Partial<StepDraft>) => void
  /** Why something cannot be recorded, in words, by the field it stands beside. */
  readonly problems: {
    readonly of: (field: Shown) => string | null
    readonly other: { readonly title: string; readonly todo: string } | null
  }
  /** The case's steps with this one in its place; null while its day is not known. */
  readonly events: readonly RequestEvent[] | null
  /** How often it was refused; each time its first problem wants the keyboard. */
  readonly refusals: number
  readonly submit: () => Promise<void>
  readonly isBusy: boolean
}

/** The form of a step: checked as it is filled, decided by the vault. */
export function useStepForm({ sheet, kind, corrected, onClose }: StepDialogProps): StepForm {
  const [draft, setDraft] = useState(() => startOf(sheet, corrected))
  const [refusals, setRefusals] = useState(0)
  const [refused, setRefused] = useState<AppError | null>(null)
  const record = useRecording({ sheet, kind, ...(corrected ? { corrected } : {}), onClose })
  const step: FilledStep = { kind, draft, correctedId: corrected?.id ?? null }
  // The rights are the case's own by then; its fields change them.
  const fields = stepFields(kind, draft).filter((field) => field !== 'types' || !corrected)
  const found = stepProblems(step, sheet)
  const shown = [
    ...found.filter(({ code }) => refusals > 0 || code !== 'required'),
    ...(refused?.problems ?? []),
  ]
  return {
    draft,
    fields,
    change: (part) => {
      setRefused(null)
      setDraft((earlier) => ({ ...earlier, ...part }))
    },
    problems: {
      of: (field) => wordsFor(shown, field),
      other: otherProblem(shown, refused, fields),
    },
    events: draft.on !== null && isDay(draft.on) ? withStep(sheet.request.events, step) : null,
    isBusy: record.isBusy,
    refusals,
    submit: async () => {
      const error = found.length > 0 ? null : await record.run(step)
      setRefused(error)
      if (error !== null || found.length > 0) setRefusals((before) => before + 1)
    },
  }
}

function startOf(
  { request, register, rules, today }: StepDialogProps['sheet'],
  corrected: RequestEvent | undefined,
): StepDraft {
  const first = firstDraft({
    today,
    types: request.types,
    remedies: remediesText(register, rules.regime),
    months: rules.extensionMonthsMax,
  })
  return corrected ? draftOf(corrected, first) : first
}

function withStep(events: readonly RequestEvent[], { kind, draft, correctedId }: FilledStep) {
  // The form describes an event of its kind; what it lacks was pointed out.
  const event = { id: correctedId ?? 'draft', ...eventOf(kind, draft) } as RequestEvent
  return correctedId === null
    ? [...events, event]
    : events.map((each) => (each.id === correctedId ? event : each))
}

/** Saves the step as one command; the rights that begin the work are saved before it. */
function useRecording({ sheet, kind, corrected, onClose }: StepDialogProps) {
  const { id, refNo, types } = sheet.request
  const change = useCommand('requests:change')
  const record = useCommand('requests:record-event')
  const correct = useCommand('requests:correct-event')
  const run = async ({ draft, correctedId }: FilledStep): Promise<AppError | null> => {
    const event = eventOf(kind, draft)
    try {
      if (kind === 'triaged' && corrected === undefined && draft.types !== types)
        await change.mutateAsync({ id, patch: { types: [...draft.types] } })
      if (correctedId === null) await record.mutateAsync({ id, event })
      else await correct.mutateAsync({ id, event: { ...event, id: correctedId } as RequestEvent })
    } catch (error) {
      return error instanceof AppError ? error : new AppError('internal', { cause: error })
    }
    onClose()
    const title = eventTitle({ id: 'draft', ...event } as RequestEvent)
    await showUndoToast(corrected ? stepText.corrected(refNo) : stepText.recorded(refNo, title))
    return null
  }
  return { run, isBusy: change.isPending || record.isPending || correct.isPending }
}

/** What is chosen, not written. */
const CHOSEN: Partial<Record<Shown, string>> = {
  types: stepText.types.missing,
  complaintId: stepText.complaint.missing,
}

function wordsFor(problems: readonly Problem[], field: Shown): string | null {
  const problem = problems.find((each) => each.field === field)
  if (!problem) return null
  return (problem.code === 'required' ? CHOSEN[field] : undefined) ?? problemText[problem.code]
}

/** What stands beside no field of the form. */
function otherProblem(
  shown: readonly Problem[],
  refused: AppError | null,
  fields: readonly StepField[],
): StepForm['problems']['other'] {
  const places: readonly string[] = ['on', ...fields]
  const stray = shown.find(({ field }) => !places.includes(field))
  if (stray) return { title: stepText.otherStep, todo: problemText[stray.code] }
  return refused && refused.problems.length === 0 ? errorText[refused.code] : null
}

import { useState } from 'react'
import type { BreachDocument } from '#shared/domain/breaches/document'
import type { BreachEvent, BreachEventKind, NewBreachEvent } from '#shared/domain/breaches/event'
import type { Problem } from '#shared/domain/values/problem'
import { AppError } from '#shared/ipc/errors'
import type { BreachSheet } from '#shared/ipc/breaches'
import { breachStepText as words } from '#shared/text/breach-steps'
import { breachEventTitle } from '#shared/text/breach-timeline'
import { errorText } from '#shared/text/errors'
import { problemText } from '#shared/text/problems'
import { useCommand } from '../../../call.ts'
import { instantNow, useNow } from '../../../parts/clock/use-now.ts'
import { useOfficer } from '../../../parts/fields/use-officer.ts'
import { showUndoToast } from '../../../parts/history/undo-toast.ts'
import { firstDraft, versionWithReasons } from './first-draft.ts'
import { draftOf, eventOf, stepFields, type StepDraft, type StepField } from './step-draft.ts'
import { isDelayed, mayBeDelayed } from './step-effects.ts'
import { stepProblems, type StepGround } from './step-problems.ts'
import { useKeptForm } from '../../../parts/fields/use-kept-form.ts'

export type StepProps = {
  readonly sheet: BreachSheet
  readonly kind: BreachEventKind
  /** The recorded step that is corrected. */
  readonly corrected?: BreachEvent
  readonly onClose: () => void
}

export type StepForm = {
  readonly draft: StepDraft
  readonly fields: readonly StepField[]
  readonly change: (part: Partial<StepDraft>) => void
  /** The event the form describes; null while its moment is not known. */
  readonly event: NewBreachEvent | null
  readonly ground: StepGround
  readonly isDelayed: boolean
  /** The issued version from which the reasons for the delay are taken over, until they are typed over. */
  readonly reasonsFrom: BreachDocument | null
  /** Why something cannot be recorded, in words, by the field it stands beside. */
  readonly problemOf: (field: 'at' | 'by' | StepField) => string | null
  readonly other: { readonly title: string; readonly todo: string } | null
  /** How often it was refused; each time its first problem wants the keyboard. */
  readonly refusals: number
  readonly isTouched: boolean
  readonly wasKept: boolean
  readonly submit: () => Promise<void>
  readonly leave: () => void
  readonly isBusy: boolean
}

/** The form of a step: checked as it is filled, decided by the vault. */
export function useStepForm(props: StepProps): StepForm {
  const { sheet, kind, corrected = null, onClose } = props
  const kept = useStepDraft(props)
  const officer = useOfficer()
  const now = useNow((moment) => moment)
  const [refusals, setRefusals] = useState(0)
  const [refused, setRefused] = useState<AppError | null>(null)
  const recording = useRecording(props)
  const ground = { sheet, now }
  const { draft, event, ...delay } = filled(props, kept.draft, officer, ground)
  const fields = stepFields(kind, draft, delay.isDelayed || mayBeDelayed(ground, corrected))
  const found = stepProblems({ kind, draft, corrected }, ground)
  const shown = [
    ...found.filter(({ code }) => refusals > 0 || code !== 'required'),
    ...(refused?.problems ?? []),
  ]
  const leave = () => {
    kept.forget()
    onClose()
  }
  return {
    ...kept,
    ...delay,
    draft,
    fields,
    change: (part) => {
      setRefused(null)
      kept.change(part)
    },
    event,
    ground,
    problemOf: (field) => wordsFor(shown, field),
    other: otherProblem(shown, refused, fields, kind),
    isBusy: recording.isBusy,
    refusals,
    leave,
    submit: async () => {
      const error = found.length > 0 || event === null ? null : await recording.run(event)
      if (error === null && found.length === 0 && event !== null) return leave()
      setRefused(error)
      setRefusals((before) => before + 1)
    },
  }
}

/** The form with what it takes over as long as nothing else is typed: the officer's name, the printed reasons. */
function filled(
  props: StepProps,
  typed: StepDraft,
  officer: string | null,
  ground: StepGround,
): Pick<StepForm, 'draft' | 'event' | 'isDelayed' | 'reasonsFrom'> {
  const { sheet, kind, corrected = null } = props
  const named = { ...typed, by: typed.by ?? officer ?? '' }
  const eventIn = (draft: StepDraft) =>
    draft.moment === null ? null : eventOf(kind, draft, corrected)
  const event = eventIn(named)
  const delayed = event !== null && isDelayed(event, ground, corrected)
  const takesOver = delayed && typed.delayReason === null
  const reasonsFrom = takesOver ? versionWithReasons(sheet, typed.documentId) : null
  const draft = { ...named, delayReason: typed.delayReason ?? reasonsFrom?.delayReason ?? '' }
  return { draft, event: eventIn(draft), isDelayed: delayed, reasonsFrom }
}

function useStepDraft({ sheet, kind, corrected }: StepProps) {
  const { id } = sheet.breach
  const key = `breach-step-${id}-${corrected?.id ?? kind}`
  const begin = () => {
    const first = firstDraft(sheet, kind, instantNow())
    return corrected ? draftOf(corrected, first) : first
  }
  return useKeptForm(key, begin, words.unsaved)
}

function useRecording({ sheet, corrected }: StepProps) {
  const { id, refNo } = sheet.breach
  const record = useCommand('breaches:record-event')
  const correct = useCommand('breaches:correct-event')
  const run = async (event: NewBreachEvent): Promise<AppError | null> => {
    // With its identifier it is an event of its kind again.
    const whole = { ...event, id: corrected?.id ?? 'draft' } as BreachEvent
    try {
      if (corrected === undefined) await record.mutateAsync({ id, event })
      else await correct.mutateAsync({ id, event: whole })
    } catch (error) {
      return error instanceof AppError ? error : new AppError('internal', { cause: error })
    }
    const title = breachEventTitle(whole)
    await showUndoToast(corrected ? words.corrected(refNo) : words.recorded(refNo, title))
    return null
  }
  return { run, isBusy: record.isPending || correct.isPending }
}

function wordsFor(problems: readonly Problem[], field: string): string | null {
  const problem = problems.find((each) => each.field === field)
  if (!problem) return null
  if (field === 'ground' && problem.code === 'required') return words.ground.missing
  return problemText[problem.code]
}

/** What stands beside no field of the form. What closing still needs has a list of its own. */
function otherProblem(
  shown: readonly Problem[],
  refused: AppError | null,
  fields: readonly StepField[],
  kind: BreachEventKind,
): StepForm['other'] {
  const places: readonly string[] = ['at', 'by', ...fields]
  const strays = shown.filter(({ field }) => !places.includes(field))
  const stray = strays.find(({ code }) => kind !== 'closed' || code !== 'required')
  if (stray?.field === 'later-reasons') return words.laterReasons
  if (stray)
    return {
      title: stray.field === 'later' ? words.laterStep : words.notNow,
      todo: problemText[stray.code],
    }
  return refused && refused.problems.length === 0 ? errorText[refused.code] : null
}

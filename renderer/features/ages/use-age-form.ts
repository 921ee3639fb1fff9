import { useMemo, useState } from 'react'
import type { ProblemCode } from '#shared/domain/values/problem'
import type { AgeRow } from '#shared/ipc/ages'
import { agesText as words } from '#shared/text/ages'
import { showToast } from '#ui/layers/Toast'
import { useCommand } from '../../call.ts'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import { useRecordDraft } from '../../parts/fields/use-record-draft.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
import { draftOf, draftProblems, entryOf, isChanged, type AgeDraft } from './age-draft.ts'
import type { AgeForm } from './age-form.ts'
import { useTouched } from './use-touched.ts'

const NONE: ReadonlyMap<string, ProblemCode> = new Map()

/** The entry of a country while it is written: what is wrong with it, which cases it touches, and saving it as one step. */
export function useAgeForm(row: AgeRow) {
  const { country } = row
  const writing = useRecordDraft<AgeDraft, AgeRow>({
    key: `age-entry-${country}`,
    saved: row,
    draftOf,
    isChanged,
    message: words.unsaved,
  })
  const { draft, isDirty, change } = writing
  const problems = useMemo(
    () => (isDirty ? draftProblems(draft, country) : NONE),
    [isDirty, draft, country],
  )
  const saving = useSaving(row, draft, problems, writing.settle)
  const [round, setRound] = useState(0)
  const shown = saving.refusals > 0 ? problems : calm(problems)
  const form: AgeForm = { draft, change, round, problems: shown }
  const discard = () => {
    writing.discard()
    setRound(round + 1)
    saving.forget()
    showToast({ title: words.discarded })
  }
  return { writing, form, saving, discard }
}

/** A reason that is not written yet is asked for when saving, not from the first letter on. */
function calm(problems: ReadonlyMap<string, ProblemCode>): ReadonlyMap<string, ProblemCode> {
  return new Map([...problems].filter(([field]) => field !== 'reason'))
}

function useSaving(
  row: AgeRow,
  draft: AgeDraft,
  problems: ReadonlyMap<string, ProblemCode>,
  onSaved: () => void,
) {
  const [refusals, setRefusals] = useState(0)
  const [refusal, setRefusal] = useState<string | null>(null)
  const command = useCommand('ages:change')
  const entry = entryOf(draft, row.country)
  // What cannot be saved touches nothing; what is saved is asked for instead.
  const isAskable = [...problems.keys()].every((field) => field === 'reason')
  const touched = useTouched(isAskable ? entry : entryOf(draftOf(row), row.country))
  const forget = () => {
    setRefusal(null)
    setRefusals(0)
  }
  const save = async () => {
    setRefusal(null)
    if (problems.size > 0) return setRefusals((before) => before + 1)
    try {
      await command.mutateAsync(entry)
      onSaved()
    } catch (error) {
      return setRefusal(saveProblem(error).message)
    }
    forget()
    await showUndoToast(words.saved(row.country, touched.cases.length))
  }
  return {
    touched,
    refusals,
    refusal,
    forget,
    save: () => void save(),
    isBusy: command.isPending,
    isAskable,
  }
}

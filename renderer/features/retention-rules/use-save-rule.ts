import { useState } from 'react'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import type { RuleEffect } from '#shared/ipc/retention'
import { useCommand } from '../../call.ts'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
import { ruleOf } from './rule-draft.ts'
import type { RuleWriting } from './use-rule-draft.ts'

type SaveOptions = {
  readonly writing: RuleWriting
  readonly hasProblems: boolean
  /** What was said to move, to be said again once it moved. */
  readonly effect: RuleEffect | null
}

/** Saves the rule as one step; a draft with something wrong only leads there. */
export function useSaveRule({ writing, hasProblems, effect }: SaveOptions) {
  const [refusals, setRefusals] = useState(0)
  const [refusal, setRefusal] = useState<string | null>(null)
  const command = useCommand('catalogues:save')
  const save = async () => {
    setRefusal(null)
    if (hasProblems) return setRefusals((before) => before + 1)
    const record = ruleOf(writing.draft)
    try {
      await command.mutateAsync({ kind: 'retention-rule', record })
      writing.settle()
    } catch (error) {
      return setRefusal(saveProblem(error).message)
    }
    await showUndoToast(words.saved(record.ref, effect?.moved ?? 0))
  }
  return { save: () => void save(), isBusy: command.isPending, refusals, refusal, setRefusal }
}

import { useState } from 'react'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { useCommand } from '../../call.ts'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import { runWithUndo } from '../../parts/history/undo-toast.ts'

type RemoveOptions = {
  readonly rule: RetentionRule
  /** What uses it, in words. */
  readonly users: readonly string[]
  readonly onRemoved: () => void
}

/** Removes a rule that nothing follows; one in use says what uses it. */
export function useRemoveRule({ rule, users, onRemoved }: RemoveOptions) {
  const [isAsked, setAsked] = useState(false)
  const remove = useCommand('catalogues:remove')
  const isUsed = users.length > 0
  const run = async () => {
    if (isUsed) return setAsked(true)
    // The sheet is left first, so that it never shows a rule that is gone.
    onRemoved()
    await runWithUndo(
      () =>
        remove.mutateAsync({ kind: 'retention-rule', id: rule.id }).then(() => null, saveProblem),
      words.removed(rule.name),
    )
  }
  return { isRefused: isAsked && isUsed, run: () => void run() }
}
